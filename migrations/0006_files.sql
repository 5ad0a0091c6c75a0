-- Files people hand in and offices give out. The bytes are in the data folder, by content; here is what is known of them.
create schema files;

create table files.file (
  id uuid primary key default gen_random_uuid(),
  organ_id text not null,
  name text not null check (name <> ''),
  media_type text not null,
  size bigint not null check (size > 0),
  -- SHA-256 of the bytes; of sensitive files a keyed digest, since a hash alone tells what a known paper says.
  hash text not null,
  -- Address of the bytes.
  blob text not null,
  sensitive boolean not null,
  kept_at timestamptz not null default now(),
  -- When the bytes were given up; the row stays.
  purged_at timestamptz,
  check (sensitive = (blob like '%.sealed'))
);

create index file_by_blob on files.file (blob) where purged_at is null;

-- Bytes some file gave up: removed from the disk after the transaction, unless another file has the same.
create table files.loose_blob (
  blob text primary key,
  since timestamptz not null default now()
);
