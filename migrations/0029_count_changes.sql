-- Counts the changes of records whose answers each process keeps (organs, people, calendars, figures of requests). Raised once in
-- each transaction that makes one, at its very end: no other lock is taken after this one, so nobody waits for each other.
create table platform.changes (
  count bigint not null,
  only_row boolean primary key default true check (only_row)
);
insert into platform.changes (count) values (0);

create function platform.count_change() returns trigger language plpgsql as $$
declare
  this_one text := pg_current_xact_id()::text;
begin
  if current_setting('gongkai.counted', true) is distinct from this_one then
    update platform.changes set count = count + 1;
    perform set_config('gongkai.counted', this_one, true);
  end if;
  return null;
end
$$;

create constraint trigger count_change after insert or update or delete on organizations.organ
  deferrable initially deferred for each row execute function platform.count_change();
create constraint trigger count_change after insert or update or delete on organizations.unit
  deferrable initially deferred for each row execute function platform.count_change();
create constraint trigger count_change after insert or delete or update of name, suspended on accounts.account
  deferrable initially deferred for each row execute function platform.count_change();
create constraint trigger count_change after insert or update or delete on accounts.role
  deferrable initially deferred for each row execute function platform.count_change();
create constraint trigger count_change after insert or update or delete on calendar.notice
  deferrable initially deferred for each row execute function platform.count_change();
create constraint trigger count_change after insert or update or delete on requests.request
  deferrable initially deferred for each row execute function platform.count_change();
