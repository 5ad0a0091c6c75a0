-- How an organ words the documents of its requests. The statute's own wording is in the program; here are the versions an
-- organ saved, each kept for good, since letters say by which one they were written.
create schema letters;

create table letters.template (
  organ_id uuid not null references organizations.organ (id),
  code text not null check (code <> ''),
  -- Version 0 is the statute's wording, before anything was saved.
  version integer not null check (version >= 1),
  -- Null: the statute's wording was restored.
  wording jsonb,
  saved_by uuid not null,
  -- The name at the time: people change theirs and leave.
  saved_by_name text not null,
  saved_at timestamptz not null default now(),
  primary key (organ_id, code, version)
);

create function letters.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'versions of a template are only ever added';
end $$;

create trigger template_is_kept before update or delete on letters.template
  for each row execute function letters.refuse_change();
create trigger templates_are_kept before truncate on letters.template
  for each statement execute function letters.refuse_change();
