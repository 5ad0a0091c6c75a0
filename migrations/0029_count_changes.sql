-- Counts the changes of records whose answers each process keeps: of organs, people and calendars, and of what the figures of requests
-- are made of. Raised once in each transaction that makes one, at its very end: no other lock is taken after this one, so nobody waits
-- for each other.
create table platform.changes (
  directory bigint not null,
  figures bigint not null,
  only_row boolean primary key default true check (only_row)
);
insert into platform.changes (directory, figures) values (0, 0);

-- To be given the name of the count.
create function platform.count_change() returns trigger language plpgsql as $$
declare
  setting text := 'gongkai.counted_' || tg_argv[0];
begin
  -- Forgotten with the transaction.
  if coalesce(current_setting(setting, true), '') = '' then
    update platform.changes set
      directory = directory + (tg_argv[0] = 'directory')::int,
      figures = figures + (tg_argv[0] = 'figures')::int;
    perform set_config(setting, 'yes', true);
  end if;
  return null;
end
$$;

create constraint trigger count_change after insert or update or delete on organizations.organ
  deferrable initially deferred for each row execute function platform.count_change('directory');
create constraint trigger count_change after insert or update or delete on organizations.unit
  deferrable initially deferred for each row execute function platform.count_change('directory');
create constraint trigger count_change after insert or delete or update of name, suspended on accounts.account
  deferrable initially deferred for each row execute function platform.count_change('directory');
create constraint trigger count_change after insert or update or delete on accounts.role
  deferrable initially deferred for each row execute function platform.count_change('directory');
create constraint trigger count_change after insert or update or delete on calendar.notice
  deferrable initially deferred for each row execute function platform.count_change('directory');

create constraint trigger count_change after insert or delete on requests.request
  deferrable initially deferred for each row execute function platform.count_change('figures');
-- Each step writes the whole row: only what the figures are made of counts, the open and the overdue among them.
create constraint trigger count_changed_figures after update on requests.request
  deferrable initially deferred for each row
  when ((old.counted, old.received_on, old.counted_on, old.closed_on, old.applicant_class, old.counted_outcome, old.in_time,
         old.unit_id, old.channel, old.topics, old.stage, old.due_on)
    is distinct from
        (new.counted, new.received_on, new.counted_on, new.closed_on, new.applicant_class, new.counted_outcome, new.in_time,
         new.unit_id, new.channel, new.topics, new.stage, new.due_on))
  execute function platform.count_change('figures');
