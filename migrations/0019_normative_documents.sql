-- 规章 and 行政规范性文件: the library of what an organ has made. Standing and counts follow from the facts; the columns of a
-- document that repeat them are there for lists.
create schema documents;

create table documents.document (
  id bigint generated always as identity primary key,
  organ_id uuid not null references organizations.organ (id),
  kind text not null check (kind in ('rule', 'normative-document')),
  stage text not null check (stage in ('preparing', 'decided', 'issued', 'dropped')),
  title text not null check (title <> ''),
  -- The standard text, a paragraph a line.
  text text not null,
  drafted_by text not null,
  co_issuers text[] not null default '{}',
  topic text,
  market boolean not null,
  trial boolean not null,
  document_number text,
  -- 统一登记: never given to another.
  registry_number text,
  made_on date,
  item_id bigint unique,
  -- Since when citizens read the item; null while they do not.
  published_on date,
  filed_on date,
  filed_with text,
  imported boolean not null default false,
  -- From the facts.
  issued_on date,
  effective_on date,
  expires_on date,
  amended_on date,
  ended_on date,
  ended_as text check (ended_as in ('repealed', 'lapsed')),
  version integer not null default 1,
  changed_at timestamptz not null default now(),
  unique (organ_id, registry_number),
  unique (organ_id, document_number),
  check ((filed_on is null) = (filed_with is null)),
  check ((ended_on is null) = (ended_as is null)),
  check (stage <> 'issued' or (issued_on is not null and made_on is not null))
);

create index document_by_stage on documents.document (organ_id, stage, changed_at desc);
create index document_library on documents.document (organ_id, issued_on desc, id desc) where stage = 'issued';
create index document_ending on documents.document (ended_on) where stage = 'issued';

-- What happened to its standing, each with the first day it holds; never changed.
create table documents.fact (
  document_id bigint not null references documents.document (id),
  seq integer not null check (seq >= 1),
  change text not null check (change in ('issued', 'amended', 'renewed', 'repealed', 'lapsed')),
  on_day date not null,
  effective_on date,
  expires_on date,
  basis text,
  basis_document bigint references documents.document (id),
  primary key (document_id, seq),
  check ((change = 'issued') = (basis is null)),
  check ((change = 'issued') = (effective_on is not null))
);

-- Everything that was done to a document, in order; never changed.
create table documents.trail (
  document_id bigint not null references documents.document (id),
  seq integer not null check (seq >= 1),
  step text not null,
  detail jsonb not null,
  actor_id uuid,
  actor_name text not null,
  at timestamptz not null default now(),
  primary key (document_id, seq)
);

create function documents.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'facts and trail of a document are never changed';
end
$$;
create trigger fact_stays before update or delete on documents.fact
  for each row execute function documents.refuse_change();
create trigger trail_stays before update or delete on documents.trail
  for each row execute function documents.refuse_change();

create table documents.counter (
  organ_id uuid not null references organizations.organ (id),
  series text not null,
  last integer not null check (last >= 1),
  primary key (organ_id, series)
);

-- What the law leaves to the place, as an organ has settled it.
create table documents.practice (
  organ_id uuid primary key references organizations.organ (id),
  settings jsonb not null,
  version integer not null default 1
);

-- 集中清理: one decision about many documents, and the items its three lists were published as.
create table documents.clean_up (
  id bigint generated always as identity primary key,
  organ_id uuid not null references organizations.organ (id),
  decided_on date not null,
  basis text not null check (basis <> ''),
  kept integer not null,
  to_amend integer not null,
  ended integer not null,
  items bigint[] not null,
  made_by text not null,
  made_at timestamptz not null default now()
);

-- 政策解读: what interprets a document, each an item of its own.
create table documents.interpretation (
  document_id bigint not null references documents.document (id),
  item_id bigint not null,
  form text not null,
  published_on date,
  primary key (document_id, item_id)
);
create index interpretation_of_item on documents.interpretation (item_id);
