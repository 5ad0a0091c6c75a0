-- What has been applied to this database, so that a changed or missing migration is noticed.
create schema platform;

create table platform.migration (
  number integer primary key,
  name text not null,
  checksum text not null,
  applied_at timestamptz not null default now()
);
