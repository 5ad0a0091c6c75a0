-- Changes of leaders and banners wait for a second person before citizens see them.
create table sites.proposal (
  id uuid primary key default gen_random_uuid(),
  site_id text not null references sites.site (id),
  kind text not null check (kind in ('leader', 'leader-removal', 'banner')),
  -- The leader or the column; null for a new leader.
  target uuid,
  -- Of a leader, as it would be: name, post, duties, career, position.
  entry jsonb,
  -- The photo or banner as it would be.
  picture uuid references files.file (id),
  -- What it is about, for lists.
  name text not null check (name <> ''),
  proposed_by uuid not null,
  proposed_by_name text not null,
  proposed_at timestamptz not null default now(),
  -- Why it was not released; null while it waits.
  returned_why text,
  check ((kind = 'leader') = (entry is not null)),
  check (kind = 'leader' or target is not null)
);

create index proposal_by_site on sites.proposal (site_id, proposed_at);
-- The last proposal takes the place of the one before.
create unique index proposal_of_target on sites.proposal (target);
