-- What a column says of itself (专题 above all) waits for a second person too.
alter table sites.proposal drop constraint proposal_kind_check;
alter table sites.proposal add constraint proposal_kind_check
  check (kind in ('leader', 'leader-removal', 'banner', 'description'));
alter table sites.proposal add column description text;
alter table sites.proposal add constraint proposal_description_check
  check ((kind = 'description') = (description is not null));
-- The last proposal takes the place of the one before; the banner and the words of a column wait beside each other.
drop index sites.proposal_of_target;
create unique index proposal_of_target on sites.proposal (target, (kind = 'description'));
-- Words an office wants found in what it publishes, beside those that come with the software.
create table disclosure.word_list (
  organ_id uuid primary key references organizations.organ (id),
  -- One line each: what should not be written, what should be, why.
  entries jsonb not null,
  version integer not null default 1
);
