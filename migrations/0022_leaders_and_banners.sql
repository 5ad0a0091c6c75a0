-- 负责人 (条例 第二十条第二项), as the site of the organ tells of them.
create table sites.leader (
  id uuid primary key default gen_random_uuid(),
  site_id text not null references sites.site (id),
  name text not null check (name <> ''),
  -- 职务.
  post text not null check (post <> ''),
  -- 分工.
  duties text not null default '',
  -- 简历, a line each.
  career text not null default '',
  photo uuid references files.file (id),
  -- 排序.
  position integer not null
);

create index leader_by_site on sites.leader (site_id, position);

-- 题图 of a column, shown at its top.
alter table sites.column add column banner uuid references files.file (id);
