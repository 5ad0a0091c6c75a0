-- What an organ adds to its guide (公开指南) waits for a second person as well.
alter table sites.proposal drop constraint proposal_kind_check;
alter table sites.proposal add constraint proposal_kind_check
  check (kind in ('leader', 'leader-removal', 'banner', 'description', 'guide'));
alter table sites.proposal add column guide jsonb;
alter table sites.proposal add constraint proposal_guide_check check ((kind = 'guide') = (guide is not null));
-- Everything but a new leader and the guide, of which a site has one, is of something.
alter table sites.proposal drop constraint proposal_check1;
alter table sites.proposal add constraint proposal_target_check check (kind in ('leader', 'guide') or target is not null);
create unique index proposal_of_guide on sites.proposal (site_id) where kind = 'guide';
