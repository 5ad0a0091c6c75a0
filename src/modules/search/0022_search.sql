-- What the portal's search finds: its own copy of everything published, written inside the publishing transaction.
create schema search;

-- What is looked at for every hit: small rows, the tokens stored apart from them.
create table search.entry (
  entry_id bigint generated always as identity primary key,
  kind text not null,
  thing_id text not null,
  organ_id text not null,
  topic text,
  validity text,
  published_on date not null,
  -- 202603, for slices of time.
  month integer not null,
  published_at timestamptz not null,
  -- `site/column` of every place.
  places text[] not null,
  -- Tokens in tiers (domain/entry-tokens.ts); without positions, so that the index alone answers.
  tokens tsvector not null,
  unique (kind, thing_id)
);

-- Statistics of a thousand tokens a row would cost more than they tell: the plan is always the index.
alter table search.entry alter column tokens set statistics 0;

-- Without the list of pending entries: what is published is found at once, and searching costs the same after an import.
create index entry_tokens on search.entry using gin (tokens) with (fastupdate = off);
create index entry_month on search.entry (month);
create index entry_organ on search.entry (organ_id);

-- What ranks a hit and what is shown of it; long texts lie apart from the row.
create table search.wording (
  entry_id bigint primary key references search.entry (entry_id) on delete cascade,
  organ_name text not null,
  href text not null,
  title text not null,
  title_key text not null,
  keyword_key text not null,
  organ_key text not null,
  -- The words it is about, the weightiest first.
  salient text not null,
  document_number text,
  keywords text[] not null,
  body text not null,
  -- [{ name, text }]
  attachments jsonb not null,
  -- Longer than the index takes: its end is not found.
  cut boolean not null
) with (toast_tuple_target = 256);
alter table search.wording alter column title set storage main;
alter table search.wording alter column title_key set storage main;
alter table search.wording alter column keyword_key set storage main;
alter table search.wording alter column organ_key set storage main;
alter table search.wording alter column salient set storage main;

-- How often something was asked that titles of published things say in full: nothing else that anybody typed is kept.
create table search.asked (
  site_id text not null,
  words text not null check (length(words) between 2 and 30),
  day date not null,
  times integer not null check (times > 0),
  primary key (site_id, words, day)
);
create index asked_by_day on search.asked (day);

-- The newest hits of a question, at most `enough` and one slice of time after the other, so that a word which everything
-- has costs no more than one that few things have. Whatever is older than all slices comes last.
create function search.newest(wanted tsquery, slices tsquery[], since integer, enough integer)
returns table (
  entry_id bigint, kind text, organ_id text, topic text, validity text, month integer, published_at timestamptz, places text[]
)
language plpgsql stable parallel safe
set enable_seqscan = off
set enable_indexscan = off
set work_mem = '32MB'
as $$
declare
  slice tsquery;
  found_now integer;
  wanting integer := enough;
begin
  foreach slice in array slices loop
    return query
      select e.entry_id, e.kind, e.organ_id, e.topic, e.validity, e.month, e.published_at, e.places
      from search.entry e
      where e.tokens @@ (wanted && slice)
      order by e.published_at desc, e.entry_id desc
      limit wanting;
    get diagnostics found_now = row_count;
    wanting := wanting - found_now;
    if wanting <= 0 then return; end if;
  end loop;
  return query
    select e.entry_id, e.kind, e.organ_id, e.topic, e.validity, e.month, e.published_at, e.places
    from search.entry e
    where e.tokens @@ wanted and (cardinality(slices) = 0 or e.month < since)
    order by e.published_at desc, e.entry_id desc
    limit wanting;
end
$$;
