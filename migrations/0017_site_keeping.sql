-- Keeping sites in the office: the blocks of the first page, and telling every process that a site has changed.

-- [{ "column": id, "lines": how many items }], in order; none: every first-level list, as long as it has items.
alter table sites.site add column home jsonb not null default '[]';

-- Each process keeps sites and columns in memory: whoever changes them, all are told when the change is kept.
create function sites.tell_changed() returns trigger language plpgsql as $$
begin
  perform pg_notify('gongkai_sites', '');
  return null;
end
$$;
create trigger tell_changed after insert or update or delete on sites.site
  for each statement execute function sites.tell_changed();
create trigger tell_changed after insert or update or delete on sites.column
  for each statement execute function sites.tell_changed();
