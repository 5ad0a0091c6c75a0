-- A list of documents somebody sent to be taken in: kept between looking at it and doing it.
create table documents.arrival (
  id uuid primary key,
  organ_id uuid not null references organizations.organ (id),
  name text not null,
  -- The rows of the list, its columns' names first.
  rows jsonb not null,
  made_by text not null,
  made_at timestamptz not null default now(),
  -- When it was taken in, and how many documents; a list is taken in once.
  done_at timestamptz,
  taken integer,
  check ((done_at is null) = (taken is null))
);
