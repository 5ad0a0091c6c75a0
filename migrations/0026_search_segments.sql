-- The search keeps its index in segments of its own making: loading is ten times faster than token by token, and a common
-- word is looked up in one piece. What was kept before keeps its tokens until the job 整理搜索索引 has taken it in.

-- Some things, the newest first, with the tokens they are found by; never changed once written.
create table search.segment (
  segment_id integer generated always as identity primary key,
  size integer not null check (size > 0),
  -- So many bits of a token say which row of search.posting it is in.
  bits integer not null,
  -- Of its postings, for whoever puts segments together.
  bytes bigint not null,
  -- What the searcher knows by heart of each thing (domain/facts-bytes.ts).
  facts bytea not null,
  newest timestamptz not null,
  -- Whether it is searched: neither being written nor replaced by another.
  live boolean not null,
  made_at timestamptz not null default now(),
  replaced_at timestamptz
);
alter table search.segment alter column facts set storage external;

-- Which things of a segment have which tokens (domain/posting-rows.ts).
create table search.posting (
  segment_id integer not null references search.segment (segment_id) on delete cascade,
  part integer not null,
  bytes bytea not null,
  primary key (segment_id, part)
);
alter table search.posting alter column bytes set storage external;

-- Entries that were taken back while a segment holds them.
create table search.gone (entry_id bigint primary key);

drop function search.ranked (
  tsquery, tsquery, tsquery, tsquery[], integer, boolean, integer, integer,
  text[], integer[], float8[], text, tsquery, date, float8[]
);
drop function search.newest (tsquery, tsquery[], integer, integer);
drop index search.entry_tokens;
drop index search.entry_month;
alter table search.entry alter column tokens drop not null;
alter table search.entry drop column month;

-- What was kept before there were segments and is not yet in one.
create table search.waiting (entry_id bigint primary key references search.entry (entry_id) on delete cascade);
insert into search.waiting (entry_id) select entry_id from search.entry;
