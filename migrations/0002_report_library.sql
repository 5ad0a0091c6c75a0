-- Annual reports (政府信息公开工作年度报告) as published. A report is one agency's for one year; every import that differs
-- is a new edition of it, and editions are never overwritten.
create schema report_library;

create table report_library.report (
  id uuid primary key default gen_random_uuid(),
  agency text not null check (agency <> ''),
  -- The name folded for searching: simplified characters, no spaces or punctuation.
  agency_key text not null,
  region text not null,
  kind text not null,
  level text not null,
  year integer not null check (year between 1990 and 2200),
  title text not null,
  published_on date,
  -- 本年新收, for lists; null where the report does not say it with certainty.
  new_received numeric,
  edition integer not null,
  findings jsonb not null,
  errors integer not null,
  warnings integer not null,
  imported_at timestamptz not null default now(),
  unique (agency, year)
);

create index report_by_year on report_library.report (year desc, agency);
create index report_by_region on report_library.report (region, year desc);
create index report_by_kind on report_library.report (kind, year desc);

create table report_library.edition (
  report_id uuid not null references report_library.report (id),
  edition integer not null check (edition >= 1),
  report jsonb not null,
  -- What reading the file found out; what the rules say is computed from the figures.
  reading_findings jsonb not null,
  source_name text not null,
  source_hash text not null,
  media_type text not null,
  imported_at timestamptz not null default now(),
  primary key (report_id, edition)
);
