-- Who did what, and when. Every organ has a chain of its own: each entry carries the hash of the one before it, so that
-- a row changed, removed, added or moved behind the program's back is found (gongkai verify).
create schema audit;

create table audit.entry (
  -- The nil UUID stands for deeds that concern no single organ.
  organ_id uuid not null,
  number bigint not null check (number >= 1),
  -- Milliseconds only: the hash is over the time as the program writes it.
  at timestamptz(3) not null,
  actor_kind text not null check (actor_kind in ('staff', 'applicant', 'program')),
  actor_id uuid,
  -- The name at the time: people change theirs and leave.
  actor_name text not null,
  action text not null,
  subject_kind text not null,
  subject_id text not null,
  detail jsonb not null,
  previous_hash text not null,
  hash text not null,
  primary key (organ_id, number)
);

create index entry_by_time on audit.entry (organ_id, at desc);
create index entry_by_subject on audit.entry (subject_kind, subject_id);

-- The last entry of each chain: locked while entries are added, and the witness of entries removed from the end.
create table audit.head (
  organ_id uuid primary key,
  number bigint not null,
  hash text not null
);

create function audit.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'the audit trail only grows: % on % is refused', tg_op, tg_table_name;
end
$$;

create trigger entry_only_grows before update or delete on audit.entry
  for each row execute function audit.refuse_change();
create trigger entry_stays before truncate on audit.entry
  for each statement execute function audit.refuse_change();
create trigger head_moves_forward before update on audit.head
  for each row when (new.organ_id <> old.organ_id or new.number <= old.number) execute function audit.refuse_change();
create trigger head_remains before delete on audit.head
  for each row execute function audit.refuse_change();
create trigger head_stays before truncate on audit.head
  for each statement execute function audit.refuse_change();
