-- Regional holidays (三月三, 古尔邦节 …): a notice may hold for one organ and those below it only. Without an organ it holds
-- for the nation. A region changes single days; the year as a whole is arranged by the State Council alone.
alter table calendar.notice
  add column organ_id uuid references organizations.organ (id),
  add constraint region_names_its_holidays check (organ_id is null or scope = 'named-holidays');

create or replace function calendar.keep_notice() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and old.withdrawn_at is null
    and row (new.id, new.year, new.number, new.published_on, new.scope, new.blocks, new.position, new.organ_id, new.entered_by, new.entered_at)
      is not distinct from
      row (old.id, old.year, old.number, old.published_on, old.scope, old.blocks, old.position, old.organ_id, old.entered_by, old.entered_at)
  then
    return new;
  end if;
  raise exception 'a notice is only ever withdrawn, never changed or deleted';
end
$$;
