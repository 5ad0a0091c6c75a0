-- 网站群: the sites of one installation, one organ at most one site, and the columns of each.
create schema sites;

create table sites.site (
  -- Part of addresses: /sites/<id>.
  id text primary key check (id ~ '^[a-z][a-z0-9-]{0,39}$'),
  organ_id uuid not null unique references organizations.organ (id),
  name text not null check (name <> ''),
  -- Host names it answers to, without protocol; the first is the one it is known by (SiteDomain).
  domains text[] not null default '{}',
  -- 网站标识码, ICP备案号, 公安备案号, 主办单位, 承办单位, contact: what the foot of every page says (国办发〔2017〕47号).
  identity jsonb not null,
  -- At most three colours.
  colours jsonb not null,
  -- What the organ says in its guide (条例 第十二条) beyond what the records say by themselves: { element: text }.
  guide jsonb not null default '{}',
  -- The site shown where no host name and no address names another.
  main boolean not null default false,
  version integer not null default 1
);

create unique index one_main_site on sites.site (main) where main;

create table sites.column (
  id uuid primary key default gen_random_uuid(),
  site_id text not null references sites.site (id),
  parent_id uuid references sites.column (id),
  -- Part of addresses, of all ancestors and its own: `zhengce/wenjian`.
  path text not null check (path ~ '^[a-z0-9-]+(/[a-z0-9-]+)*$'),
  name text not null check (name <> ''),
  -- list: items, newest first; page: one item shown whole; statutory: an item of 条例 第二十条 or 第二十一条; topic: 专题.
  kind text not null check (kind in ('list', 'page', 'statutory', 'topic')),
  description text not null default '',
  keywords text[] not null default '{}',
  -- ColumnType of the page tags.
  column_type text not null,
  -- The item of the catalogue it discloses, for statutory columns.
  catalogue text,
  -- Items of organs within the site's organ that come here of themselves: those of these catalogue items or column types.
  gathers text[] not null default '{}',
  -- Days after which it counts as not kept up (国办秘函〔2019〕19号); null where it need not be.
  stale_days integer check (stale_days > 0),
  position integer not null,
  closed boolean not null default false,
  unique (site_id, path),
  check ((kind = 'statutory') = (catalogue is not null))
);

create index column_by_parent on sites.column (site_id, parent_id, position);
