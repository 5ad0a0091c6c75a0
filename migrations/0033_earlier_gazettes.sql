-- Issues of the gazette printed before this register was kept: entered with their file and contents, approved, then as published.
create table gazette.earlier (
  issue_id bigint primary key references gazette.issue (id),
  name text not null check (name <> ''),
  year integer not null,
  number integer not null check (number >= 1),
  -- Many were never counted on.
  running integer check (running >= 1),
  issued_on date not null,
  pages integer not null check (pages >= 1),
  file_id uuid not null,
  -- What the file says, for the search; empty for one that is only pictures.
  words text not null default ''
);

alter table gazette.issue add column earlier boolean not null default false;
alter table gazette.issue drop constraint issue_check;
alter table gazette.issue add constraint issue_check check ((stage = 'published') =
  (year is not null and number is not null and (running is not null or earlier) and issued_on is not null
    and pages is not null and file_id is not null and practice is not null));

create trigger earlier_stays before insert or update or delete on gazette.earlier
  for each row execute function gazette.keep_texts();
create trigger tell_published after insert or update or delete or truncate on gazette.earlier
  for each statement execute function platform.tell_published();
