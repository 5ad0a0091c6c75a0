-- Reconsiderations (行政复议) and suits (行政诉讼) against an organ for its work on disclosure.
create schema remedies;

create table remedies.remedy (
  id uuid primary key default gen_random_uuid(),
  organ_id uuid not null references organizations.organ (id),
  kind text not null check (kind in ('reconsideration', 'suit')),
  -- The request it is about, if any. It is the organ's own.
  request_id uuid,
  -- The reconsideration on this register that came before a suit.
  preceded_by uuid,
  after_reconsideration boolean not null,
  claimant text not null check (claimant <> ''),
  matter text not null check (matter <> ''),
  redone_on date,
  redone_how text not null default '',
  version integer not null default 1,
  -- Derived from the rest and written with it, for lists.
  stage text not null check (stage in ('to-answer', 'undecided', 'sent-back', 'to-redo', 'over')),
  began_on date not null,
  entered_at timestamptz not null default now(),
  unique (organ_id, id),
  foreign key (organ_id, request_id) references requests.request (organ_id, id),
  foreign key (organ_id, preceded_by) references remedies.remedy (organ_id, id),
  check (kind = 'suit' or (preceded_by is null and not after_reconsideration)),
  check (preceded_by is null or after_reconsideration)
);

create index remedy_by_stage on remedies.remedy (organ_id, stage, began_on desc);
create index remedy_by_request on remedies.remedy (request_id) where request_id is not null;
create index remedy_by_predecessor on remedies.remedy (preceded_by) where preceded_by is not null;

-- A reconsideration has one instance, a suit one or several, in the order they came.
create table remedies.instance (
  remedy_id uuid not null references remedies.remedy (id),
  position integer not null check (position >= 1),
  level text not null check (level in ('reconsideration', 'first', 'second', 'retrial')),
  body text not null check (body <> ''),
  case_number text not null,
  procedure text not null check (procedure in ('ordinary', 'simple')),
  accepted_on date,
  copy_received_on date,
  answered_on date,
  hearing_on date,
  result text,
  decided_on date,
  decision_received_on date,
  gist text not null default '',
  redo_ordered boolean not null default false,
  redo_by date,
  -- Derived by the law's table of results: how it is counted from its decision on.
  counted_as text check (counted_as in ('upheld', 'corrected', 'other', 'pending')),
  primary key (remedy_id, position),
  check ((result is null) = (decided_on is null)),
  check ((result is null) = (counted_as is null)),
  check (coalesce(accepted_on, copy_received_on, decided_on) is not null)
);

create index instance_by_number on remedies.instance (case_number) where case_number <> '';

-- The facts the annual report counts (Table 4). A case is one row for each standing it had, from `day` up to the day
-- before `until`: pending while an instance runs, then as it was decided, until the next instance opens. On any day a case
-- has at most one standing, so that a suit of several instances is counted once, by its latest result.
create view remedies.fact as
  with step as (
    select remedy_id, position, least(accepted_on, copy_received_on, decided_on) as began_on, decided_on, counted_as,
      lead(least(accepted_on, copy_received_on, decided_on)) over (partition by remedy_id order by position) as next_on
    from remedies.instance
  ), standing as (
    select remedy_id, began_on as day, coalesce(decided_on, next_on) as until, 'pending' as result from step
    union all
    select remedy_id, decided_on, next_on, counted_as from step where decided_on is not null
  )
  select remedy.organ_id,
    case when remedy.kind = 'reconsideration' then 'review'
      when remedy.after_reconsideration then 'litigationAfterReview'
      else 'litigationDirect' end as kind,
    standing.day, standing.until, standing.result, remedy.id as record_id
  from standing join remedies.remedy on remedy.id = standing.remedy_id
  where standing.until is null or standing.day < standing.until;
