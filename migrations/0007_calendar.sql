-- Holiday notices entered by people, beside those that come with the software. Nothing entered is changed or deleted: a
-- later notice prevails over an earlier one, and one entered by mistake is withdrawn.
create schema calendar;

create table calendar.notice (
  id uuid primary key default gen_random_uuid(),
  year integer not null check (year between 2019 and 2099),
  number text check (number <> ''),
  published_on date not null,
  scope text not null check (scope in ('whole-year', 'named-holidays')),
  -- [{ "name": …, "off": [{ "from": "YYYY-MM-DD", "to": … }], "makeup": ["YYYY-MM-DD"] }]
  blocks jsonb not null check (jsonb_typeof(blocks) = 'array'),
  -- The order of entering: of two notices published on one day the later entered prevails.
  position bigint generated always as identity,
  entered_by text not null,
  entered_at timestamptz not null default now(),
  withdrawn_by text,
  withdrawn_at timestamptz,
  check ((withdrawn_by is null) = (withdrawn_at is null))
);

create function calendar.keep_notice() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and old.withdrawn_at is null
    and row (new.id, new.year, new.number, new.published_on, new.scope, new.blocks, new.position, new.entered_by, new.entered_at)
      is not distinct from
      row (old.id, old.year, old.number, old.published_on, old.scope, old.blocks, old.position, old.entered_by, old.entered_at)
  then
    return new;
  end if;
  raise exception 'a notice is only ever withdrawn, never changed or deleted';
end
$$;

create trigger keep_notice before update or delete on calendar.notice
  for each row execute function calendar.keep_notice();
