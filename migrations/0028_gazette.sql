-- 政府公报: issues put together of what was published, their numbers, their copies and where these went.
create schema gazette;

-- What an organ has settled of its gazette; the usual where there is no row.
create table gazette.practice (
  organ_id uuid primary key references organizations.organ (id),
  settings jsonb not null,
  version integer not null default 1
);

-- Locked by whoever publishes an issue of the organ: numbers are given one after the other.
create table gazette.series (organ_id uuid primary key references organizations.organ (id));

create table gazette.issue (
  id bigint generated always as identity primary key,
  organ_id uuid not null references organizations.organ (id),
  stage text not null check (stage in ('assembling', 'submitted', 'approved', 'published', 'dropped')),
  -- Of the year, and since the first of all; no gap, none twice.
  year integer,
  number integer check (number >= 1),
  running integer check (running >= 1),
  issued_on date,
  pages integer check (pages >= 1),
  -- The whole issue as it was set.
  file_id uuid,
  -- The gazette as it was settled then.
  practice jsonb,
  version integer not null default 1,
  changed_at timestamptz not null default now(),
  unique (organ_id, year, number),
  unique (organ_id, running),
  check ((stage = 'published') =
    (year is not null and number is not null and running is not null and issued_on is not null
      and pages is not null and file_id is not null and practice is not null))
);
create index issue_published on gazette.issue (organ_id, issued_on desc) where stage = 'published';

create table gazette.erratum (
  id bigint generated always as identity primary key,
  issue_id bigint not null references gazette.issue (id),
  words text not null check (words <> ''),
  why text not null check (why <> ''),
  made_by text not null,
  made_at timestamptz not null default now()
);
create index erratum_of_issue on gazette.erratum (issue_id);

create table gazette.text (
  id bigint generated always as identity primary key,
  issue_id bigint not null references gazette.issue (id),
  position integer not null,
  section text not null,
  -- What it was taken from; null for what was written for the gazette.
  item_id bigint,
  erratum_id bigint references gazette.erratum (id),
  title text not null check (title <> ''),
  document_number text,
  -- Clean HTML, and its words.
  body text not null,
  plain text not null,
  page integer check (page >= 1)
);
create index text_of_issue on gazette.text (issue_id, position);
create index text_of_item on gazette.text (item_id) where item_id is not null;

-- 印数, and where the copies went.
create table gazette.printing (
  issue_id bigint primary key references gazette.issue (id),
  copies integer not null check (copies >= 0)
);
create table gazette.delivery (
  issue_id bigint not null references gazette.printing (issue_id),
  position integer not null,
  kind text not null,
  receiver text not null check (receiver <> ''),
  copies integer not null check (copies >= 1),
  primary key (issue_id, position)
);

-- Everything that was done to an issue, in order; never changed.
create table gazette.trail (
  issue_id bigint not null references gazette.issue (id),
  seq integer not null check (seq >= 1),
  step text not null,
  detail jsonb not null,
  actor_id uuid,
  actor_name text not null,
  at timestamptz not null default now(),
  primary key (issue_id, seq)
);

create function gazette.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'a published issue and the trail of an issue are never changed';
end
$$;
create trigger trail_stays before update or delete on gazette.trail
  for each row execute function gazette.refuse_change();
create trigger erratum_stays before update or delete on gazette.erratum
  for each row execute function gazette.refuse_change();
create trigger issue_stays before update on gazette.issue
  for each row when (old.stage = 'published' and
    (to_jsonb(new) - 'version' - 'changed_at') is distinct from (to_jsonb(old) - 'version' - 'changed_at'))
  execute function gazette.refuse_change();
create trigger issue_is_kept before delete on gazette.issue
  for each row when (old.stage = 'published') execute function gazette.refuse_change();

create function gazette.keep_texts() returns trigger language plpgsql as $$
declare
  of_issue bigint := case when tg_op = 'DELETE' then old.issue_id else new.issue_id end;
begin
  if exists (select from gazette.issue where id = of_issue and stage = 'published') then
    raise exception 'the texts of a published issue are never changed';
  end if;
  return case when tg_op = 'DELETE' then old else new end;
end
$$;
create trigger text_stays before insert or update or delete on gazette.text
  for each row execute function gazette.keep_texts();

-- What the annual report counts: issues, copies, texts by section.
create view gazette.fact as
  select issue.organ_id, issue.id as issue_id, issue.issued_on, issue.year, coalesce(printing.copies, 0) as copies,
    coalesce((select jsonb_object_agg(section, count) from (
      select section, count(*) as count from gazette.text where text.issue_id = issue.id group by section) as counted), '{}') as texts
  from gazette.issue
  left join gazette.printing on printing.issue_id = issue.id
  where issue.stage = 'published';

create trigger tell_published after insert or update or delete or truncate on gazette.issue
  for each statement execute function platform.tell_published();
create trigger tell_published after insert or update or delete or truncate on gazette.text
  for each statement execute function platform.tell_published();
create trigger tell_published after insert or update or delete or truncate on gazette.erratum
  for each statement execute function platform.tell_published();
create trigger tell_published after insert or update or delete or truncate on gazette.delivery
  for each statement execute function platform.tell_published();
