-- Where what is published goes besides (条例 第二十三条、第二十五条): channels, what was posted there, and how much.
create schema channels;

create table channels.channel (
  id bigint generated always as identity primary key,
  organ_id uuid not null references organizations.organ (id),
  kind text not null,
  name text not null check (name <> ''),
  account text not null default '',
  address text not null default '',
  stale_days integer check (stale_days between 1 and 365),
  closed boolean not null default false,
  -- Whether the program posts there, and by which address: a system administrator says so.
  connected boolean not null default false,
  base text,
  -- Sealed: what the platform knows the organ by.
  credentials bytea,
  cover_id uuid,
  version integer not null default 1,
  unique (organ_id, kind, name)
);

-- Items that go to a channel of their own accord when they are published.
create table channels.rule (
  id bigint generated always as identity primary key,
  channel_id bigint not null references channels.channel (id),
  item_kind text,
  column_id uuid,
  check (item_kind is not null or column_id is not null),
  unique nulls not distinct (channel_id, item_kind, column_id)
);

create table channels.post (
  id bigint generated always as identity primary key,
  organ_id uuid not null references organizations.organ (id),
  channel_id bigint not null references channels.channel (id),
  item_id bigint not null,
  title text not null,
  state text not null check (state in
    ('waiting', 'sending', 'accepted', 'posted', 'failed', 'uncertain', 'removing', 'taken-down', 'cancelled')),
  by_hand boolean not null,
  posted_at timestamptz,
  address text not null default '',
  -- What the platform has given so far: draft, task, article.
  reached jsonb not null default '{}',
  tries integer not null default 0,
  next_try_at timestamptz,
  taken_up_at timestamptz,
  wanted boolean not null default true,
  outdated boolean not null default false,
  note text not null default '',
  made_by text not null,
  made_at timestamptz not null default now(),
  version integer not null default 1,
  check (state <> 'posted' or posted_at is not null),
  check ((state in ('waiting', 'accepted', 'removing')) = (next_try_at is not null)),
  check (not by_hand or state in ('posted', 'taken-down'))
);

-- An item is on a channel once.
create unique index post_once on channels.post (channel_id, item_id) where state not in ('taken-down', 'cancelled');
create index post_of_item on channels.post (item_id);
create index post_to_try on channels.post (next_try_at) where next_try_at is not null;
create index post_by_channel on channels.post (channel_id, posted_at desc);
create index post_for_person on channels.post (organ_id)
  where state in ('failed', 'uncertain') or (state = 'posted' and (not wanted or outdated));

-- What was said to a platform and what it answered; never changed.
create table channels.attempt (
  post_id bigint not null references channels.post (id),
  seq integer not null check (seq >= 1),
  result text not null,
  answer text not null,
  at timestamptz not null,
  primary key (post_id, seq)
);

create function channels.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'attempts are never changed';
end
$$;
create trigger attempt_stays before update or delete on channels.attempt
  for each row execute function channels.refuse_change();

-- What a person has counted on a channel in a month; null: not counted.
create table channels.monthly (
  channel_id bigint not null references channels.channel (id),
  month date not null check (extract(day from month) = 1),
  posts integer check (posts >= 0),
  followers integer check (followers >= 0),
  views bigint check (views >= 0),
  last_post_on date,
  entered_by text not null,
  entered_at timestamptz not null default now(),
  primary key (channel_id, month)
);
