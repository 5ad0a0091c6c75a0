-- 主动公开: what an office publishes. An item is its editions and its trail; citizens read one edition, the office works on
-- another.
create schema disclosure;

create table disclosure.item (
  id bigint generated always as identity primary key,
  organ_id uuid not null references organizations.organ (id),
  kind text not null,
  -- 公开属性源头认定: null until somebody said.
  attribute text check (attribute in ('proactive', 'on-request', 'withheld')),
  -- The exception it rests on, where it is withheld (条例 第十四条至第十六条).
  ground text,
  stage text not null check (stage in ('draft', 'in-review', 'scheduled', 'published', 'kept-back', 'withdrawn')),
  -- Unique, taken at first publication and never given to another.
  index_number text unique,
  -- The edition citizens read, and the one the office works on.
  shown_edition integer,
  working_edition integer,
  -- Of the edition worked on, or of the one shown: for lists.
  title text not null check (title <> ''),
  document_number text,
  made_on date,
  catalogue text,
  -- By when it has to be public (条例 第二十六条); null where no limit is known.
  due_on date,
  publish_at timestamptz,
  published_at timestamptz,
  -- When a withheld item is looked at again (条例 第十八条).
  review_again_on date,
  withdrawn_at timestamptz,
  withdrawn_why text,
  author_id uuid not null,
  author_name text not null,
  version integer not null default 1,
  made_at timestamptz not null default now(),
  changed_at timestamptz not null default now(),
  check ((ground is not null) = (attribute is not distinct from 'withheld')),
  check (stage <> 'published' or (shown_edition is not null and published_at is not null and index_number is not null)),
  check ((stage = 'withdrawn') = (withdrawn_at is not null)),
  check ((stage = 'scheduled') = (publish_at is not null))
);

create index item_by_stage on disclosure.item (organ_id, stage, changed_at desc);
create index item_due on disclosure.item (due_on) where stage in ('draft', 'in-review', 'scheduled') and attribute = 'proactive';
create index item_scheduled on disclosure.item (publish_at) where stage = 'scheduled';
create index item_published on disclosure.item (organ_id, published_at desc, id desc) where stage = 'published';

create table disclosure.edition (
  item_id bigint not null references disclosure.item (id),
  number integer not null check (number >= 1),
  title text not null check (title <> ''),
  -- Clean HTML: what the allow-list of the module lets through, nothing else.
  body text not null,
  -- The words of it.
  plain text not null,
  -- Issuers, document number, days, topic, keywords, catalogue item, validity, source, summary.
  metadata jsonb not null,
  -- Columns of the organ's own site it goes to.
  columns uuid[] not null default '{}',
  -- Why there is another edition; null for the first.
  reason text,
  made_by text not null,
  made_at timestamptz not null default now(),
  primary key (item_id, number)
);

create table disclosure.attachment (
  item_id bigint not null,
  edition integer not null,
  position integer not null,
  file_id uuid not null references files.file (id),
  name text not null check (name <> ''),
  -- original: what the text was made from; image: shown in the text; attachment: for download.
  role text not null check (role in ('original', 'attachment', 'image')),
  -- Its words, for searching and for findings; null where none could be read.
  words text,
  primary key (item_id, edition, position),
  foreign key (item_id, edition) references disclosure.edition (item_id, number)
);

create index attachment_by_file on disclosure.attachment (file_id);

-- Where citizens find a published item.
create table disclosure.placement (
  site_id text not null references sites.site (id),
  column_id uuid not null references sites.column (id),
  item_id bigint not null references disclosure.item (id),
  published_at timestamptz not null,
  primary key (column_id, item_id)
);

create index placement_newest on disclosure.placement (column_id, published_at desc, item_id desc);
create index placement_of_site on disclosure.placement (site_id, published_at desc, item_id desc);
create index placement_of_item on disclosure.placement (item_id);

-- Everything that was done to an item, in order; nothing is ever changed here.
create table disclosure.trail (
  item_id bigint not null references disclosure.item (id),
  seq integer not null check (seq >= 1),
  edition integer not null,
  step text not null,
  detail jsonb not null,
  actor_id uuid,
  actor_name text not null,
  at timestamptz not null default now(),
  primary key (item_id, seq)
);

create function disclosure.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'the trail of an item is never changed';
end
$$;
create trigger trail_stays before update or delete on disclosure.trail
  for each row execute function disclosure.refuse_change();

-- How an organ reviews before it publishes.
create table disclosure.practice (
  organ_id uuid primary key references organizations.organ (id),
  -- [{ "key", "zh", "may" }], in order.
  steps jsonb not null,
  version integer not null default 1
);

create table disclosure.counter (
  organ_id uuid not null references organizations.organ (id),
  series text not null,
  last integer not null check (last >= 1),
  primary key (organ_id, series)
);

-- Old addresses of moved-in pages, and where they lead now.
create table disclosure.old_address (
  site_id text not null references sites.site (id),
  path text not null,
  item_id bigint not null references disclosure.item (id),
  primary key (site_id, path)
);

-- What the annual report and other counts read.
create view disclosure.fact as
select
  item.organ_id,
  (item.published_at at time zone 'Asia/Shanghai')::date as day,
  item.kind,
  item.catalogue,
  item.id as item_id
from disclosure.item
where item.stage = 'published';
