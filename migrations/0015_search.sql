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
set plan_cache_mode = force_generic_plan
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

-- A question answered: how many hits (at most `most` + 1), their ids in order, and how they are distributed. `keys`, `words` and
-- `factors` say what is looked for: several keys of one word are synonyms, of which the best counts. `weigh` holds the weights
-- of domain/ranking.table.ts in their order there. One function, so that its plans are made once.
create function search.ranked(
  anywhere tsquery, title tsquery, about tsquery, slices tsquery[], since integer, by_time boolean, most integer, of_tier integer,
  keys text[], words integer[], factors float8[], whole text, number tsquery, today date, weigh float8[]
)
returns table (total integer, ids bigint[], facets jsonb)
language plpgsql stable parallel safe
set enable_seqscan = off
set enable_hashjoin = off
set enable_mergejoin = off
set work_mem = '32MB'
set plan_cache_mode = force_generic_plan
as $$
#variable_conflict use_column
begin
  return query
    with hit as materialized (
      select * from search.newest(anywhere, slices, since, most + 1)
    ),
    counted as materialized (select count(*)::integer as hits from hit),
    candidate as (
      (select h.entry_id from hit h limit (select case when hits > most and not by_time then of_tier else most end from counted))
      union
      (select t.entry_id from search.newest(title, slices, since, of_tier) t
        where not by_time and (select hits from counted) > most)
      union
      (select a.entry_id from search.newest(about, slices, since, of_tier) a
        where not by_time and (select hits from counted) > most)
    ),
    worded as materialized (
      select e.entry_id, e.published_at, w.title_key, w.keyword_key, w.organ_key, w.salient,
        case when by_time then 0 else
          case when length(whole) > 1 and position(whole in w.title_key) > 0
            then weigh[8] + weigh[9] * length(whole) / greatest(1, length(w.title_key)) else 0 end
          + case when number is not null and e.tokens @@ number then weigh[10] else 0 end
          + weigh[11] * exp(-greatest(0, today - e.published_on) / weigh[12])
          + case e.validity when 'repealed' then weigh[13] when 'lapsed' then weigh[14] else 0 end
        end as bonus
      from candidate c
      join search.entry e on e.entry_id = c.entry_id
      join search.wording w on w.entry_id = c.entry_id
    ),
    scored as (
      select best.entry_id, best.published_at, coalesce(sum(best.worth), 0) + best.bonus as score
      from (
        select w.entry_id, w.published_at, w.bonus, k.word, max(k.factor * case
          when position(k.key in w.title_key) > 0 then weigh[1]
          when position(k.key in w.keyword_key) > 0 then weigh[2]
          when position(' ' || k.key || ' ' in w.salient) > 0
            then weigh[3] - weigh[4] * position(' ' || k.key || ' ' in w.salient)
          when position(k.key in w.organ_key) > 0 then weigh[5]
          else weigh[6] end) as worth
        from worded w
        left join unnest(keys, words, factors) as k (key, word, factor) on not by_time
        group by w.entry_id, w.published_at, w.bonus, k.word
      ) as best
      group by best.entry_id, best.published_at, best.bonus
    ),
    split as (
      select case grouping(h.organ_id, h.kind, h.topic, h.validity, h.month / 100)
          when 15 then 'organ' when 23 then 'kind' when 27 then 'topic' when 29 then 'validity' else 'year' end as facet,
        coalesce(h.organ_id, h.kind, h.topic, h.validity, (h.month / 100)::text) as value,
        count(*)::integer as things
      from hit h
      group by grouping sets ((h.organ_id), (h.kind), (h.topic), (h.validity), (h.month / 100))
      union all
      select 'column', place, count(*)::integer from hit h, unnest(h.places) as place group by place
    )
    select c.hits,
      (select array_agg(o.entry_id order by o.score desc, o.published_at desc, o.entry_id desc) from scored o),
      (select jsonb_agg(jsonb_build_array(x.facet, x.value, x.things)) from split x where x.value is not null)
    from counted c;
end
$$;
