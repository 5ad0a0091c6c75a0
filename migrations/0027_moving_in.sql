-- 旧站迁入: old sites on their way in. What has moved in is the disclosure module's; here is how far each run has come.
create schema moving_in;

create table moving_in.run (
  id uuid primary key,
  organ_id uuid not null references organizations.organ (id),
  site_id text not null references sites.site (id),
  name text not null check (name <> ''),
  -- { "kind": "upload", "address", "name" } or { "kind": "folder", "path" }
  source jsonb not null,
  settings jsonb not null,
  stage text not null check (stage in ('reading', 'looked', 'moving', 'linking', 'done', 'failed')),
  why text not null default '',
  made_by text not null,
  made_at timestamptz not null default now(),
  changed_at timestamptz not null default now()
);

create index run_of_organ on moving_in.run (organ_id, made_at desc);
create index run_under_way on moving_in.run (made_at) where stage in ('reading', 'moving', 'linking');

-- One page of a folder, or one row of a list.
create table moving_in.entry (
  run_id uuid not null references moving_in.run (id),
  position integer not null check (position >= 1),
  -- Its path in the folder; of a row its line.
  path text not null,
  -- The cells of a row by field, until it is read.
  raw jsonb,
  state text not null check (state in ('waiting', 'ready', 'held', 'refused', 'known', 'moved')),
  -- What makes it the same one in another run: its old address, or the checksum of its words where it has none.
  key text,
  digest text,
  old_column text not null default '',
  title text not null default '',
  published_on date,
  -- What was read; gone once it has moved in.
  read jsonb,
  findings jsonb not null default '[]',
  item_id bigint references disclosure.item (id),
  primary key (run_id, position),
  check (state <> 'moved' or item_id is not null)
);

create index entry_by_state on moving_in.entry (run_id, state, position);

-- Which column of the new site an old one goes to, for every run of the site; null: nothing of it moves in.
create table moving_in.column_map (
  site_id text not null references sites.site (id),
  old_column text not null,
  column_id uuid references sites.column (id) on delete cascade,
  primary key (site_id, old_column)
);

-- What has moved in to a site, so that nothing does twice.
create table moving_in.moved (
  site_id text not null references sites.site (id),
  key text not null,
  digest text not null,
  item_id bigint not null references disclosure.item (id),
  primary key (site_id, key)
);

create index moved_by_digest on moving_in.moved (site_id, digest);
create index moved_by_item on moving_in.moved (item_id);

-- Files of a run that were looked at: kept, or left out and why.
create table moving_in.kept_file (
  run_id uuid not null references moving_in.run (id),
  path text not null,
  file_id uuid references files.file (id),
  name text not null default '',
  words text,
  refusal text not null default '',
  primary key (run_id, path),
  check ((file_id is null) = (refusal <> ''))
);

-- Links of moved-in texts to old pages, until they lead to where these are now.
create table moving_in.link (
  item_id bigint not null references disclosure.item (id),
  site_id text not null references sites.site (id),
  address text not null,
  primary key (item_id, address)
);

create index link_of_site on moving_in.link (site_id, address);
