-- What an organ's index numbers begin with (索引号): its 统一社会信用代码 or 组织机构代码. No two organs share one, since no two
-- items share an index number.
create table disclosure.index_code (
  organ_id uuid primary key references organizations.organ (id),
  code text not null unique check (code ~ '^([0-9A-Z]{9}|[0-9A-Z]{18})$')
);

-- Forms sent: the same form sent twice is one item.
create table disclosure.submission (
  key uuid primary key,
  item_id bigint not null references disclosure.item (id),
  made_at timestamptz not null default now()
);
