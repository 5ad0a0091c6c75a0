-- The organs of one or several governments as a tree, their former names and successors, and what each has settled for
-- its work on disclosure.
create schema organizations;

create table organizations.organ (
  id uuid primary key default gen_random_uuid(),
  parent_id uuid references organizations.organ (id),
  name text not null check (name <> ''),
  short_name text not null check (short_name <> ''),
  kind text not null check (kind in ('government', 'department', 'township', 'dispatched', 'vertical', 'authorized')),
  level text not null check (level in ('nation', 'province', 'city', 'county', 'township')),
  -- [{ "name": …, "until": "YYYY-MM-DD" }], the oldest first.
  former_names jsonb not null default '[]',
  succeeded_by uuid references organizations.organ (id),
  -- Whether citizens may ask it for information.
  discloses boolean not null,
  document_code text not null,
  reconsideration jsonb,
  court jsonb,
  disclosure_unit jsonb not null,
  settings jsonb not null,
  position integer not null,
  -- Names, short names and former names folded for searching.
  search_key text not null,
  version integer not null default 1,
  check (succeeded_by <> id)
);

create unique index organ_name on organizations.organ (name);
-- Two organs with one code would write letters with one number.
create unique index organ_document_code on organizations.organ (document_code) where document_code <> '';
create index organ_parent on organizations.organ (parent_id, position);

-- 内设机构: the units of an organ that cases are given to.
create table organizations.unit (
  id uuid primary key default gen_random_uuid(),
  organ_id uuid not null references organizations.organ (id),
  name text not null check (name <> ''),
  position integer not null,
  -- A closed unit keeps its cases and gets no new ones.
  closed boolean not null default false,
  unique (organ_id, name)
);
