-- Requests for government information (政府信息公开申请). A request is what the applicant sent, which never changes, plus an
-- append-only list of events; every other column of requests.request is derived from the events and can be recomputed.
create schema requests;

-- The last number given in a series of an organ: locked while a number is taken, so that none is skipped or given twice.
create table requests.counter (
  organ_id uuid not null references organizations.organ (id),
  series text not null,
  year integer not null,
  last integer not null check (last >= 1),
  primary key (organ_id, series, year)
);

create table requests.request (
  id uuid primary key default gen_random_uuid(),
  organ_id uuid not null references organizations.organ (id),
  number text not null,
  year integer not null,
  serial integer not null,
  -- One form sent twice is one request.
  submission_key uuid not null unique,
  code_digest text not null,
  channel text not null,
  submitted_at timestamptz not null,
  applicant_class text not null,
  applicant_name text not null check (applicant_name <> ''),
  contact jsonb not null,
  identity_kind text,
  identity_masked text,
  -- Sealed with the key of GONGKAI_SECRET; the digest finds the same applicant without opening it.
  identity_sealed bytea,
  identity_digest text,
  title text not null,
  description text not null check (description <> ''),
  wanted jsonb not null,

  stage text not null,
  version integer not null check (version >= 1),
  received_on date,
  due_on date,
  provisional boolean not null default false,
  decided_on date,
  outcome text,
  replied_on date,
  in_time boolean,
  closed_on date,
  archived_on date,
  unit_id uuid,
  handler_id uuid,
  handler_name text,
  internal_due_on date,
  restricted boolean not null default false,
  topics text[] not null default '{}',
  -- Not a request of its own for the statistics: split up, merged into another, or transferred.
  counted boolean not null default true,
  -- Day and result of the first decision: answering once more is no second result.
  counted_on date,
  counted_outcome text,
  unique (organ_id, year, serial),
  -- Lets other tables refer to a request together with its organ.
  unique (organ_id, id)
);

create index request_open_by_due on requests.request (organ_id, due_on, number)
  where stage in ('awaiting-confirmation', 'in-hand', 'awaiting-correction', 'consulting', 'awaiting-reasons',
    'awaiting-fee', 'in-review', 'in-approval', 'decided');
create unique index request_by_code on requests.request (code_digest);
create index request_by_number on requests.request (organ_id, year desc, serial desc);
create index request_by_receipt on requests.request (organ_id, received_on);
create index request_by_decision on requests.request (organ_id, decided_on, outcome);
create index request_by_applicant on requests.request (organ_id, identity_digest);
create index request_by_handler on requests.request (organ_id, handler_id, due_on);
-- What Table 3 counts is read from these alone.
create index request_received_fact on requests.request (organ_id, received_on, applicant_class) include (counted_on)
  where counted;
create index request_decided_fact on requests.request (organ_id, counted_on, applicant_class, counted_outcome)
  include (received_on) where counted;
create index request_by_topic on requests.request using gin (topics);

create table requests.event (
  request_id uuid not null references requests.request (id),
  seq integer not null check (seq >= 1),
  kind text not null,
  on_day date not null,
  body jsonb not null,
  at timestamptz not null default now(),
  actor_kind text not null,
  actor_id uuid,
  actor_name text not null,
  primary key (request_id, seq)
);

create function requests.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'the events of a request are only ever added to';
end $$;

create trigger event_is_kept before update or delete on requests.event
  for each row execute function requests.refuse_change();
create trigger events_are_kept before truncate on requests.event
  for each statement execute function requests.refuse_change();

-- Files of a case. Everything that refers to a file of a case names the case too, so that the file of one case
-- can never be attached to, or leave with, another.
create table requests.case_file (
  request_id uuid not null references requests.request (id),
  file_id uuid not null references files.file (id),
  kind text not null,
  note text not null default '',
  added_at timestamptz not null default now(),
  added_by text not null,
  primary key (request_id, file_id),
  unique (file_id)
);

-- Files of a form that is not finished: kept so that a mistake elsewhere in it does not cost the upload. They become files of
-- the case when the form is sent, and are purged after a day where it never is.
create table requests.waiting_file (
  submission_key uuid not null,
  slot text not null,
  file_id uuid not null unique references files.file (id),
  kept_at timestamptz not null default now(),
  primary key (submission_key, slot)
);
create index waiting_file_by_age on requests.waiting_file (kept_at);

create table requests.letter (
  id uuid primary key default gen_random_uuid(),
  request_id uuid not null references requests.request (id),
  organ_id uuid not null references organizations.organ (id),
  code text not null,
  template_version integer not null,
  -- What the clerk filled in, and the letter as it stands (kernel/official-letter.ts).
  filled jsonb not null,
  letter jsonb not null,
  addressee text not null,
  status text not null check (status in ('draft', 'issued', 'void')),
  number text,
  issued_on date,
  drafted_by text not null,
  drafted_at timestamptz not null default now(),
  unique (request_id, id),
  unique (organ_id, number),
  check ((status = 'issued') = (issued_on is not null))
);

create table requests.letter_file (
  request_id uuid not null,
  letter_id uuid not null,
  file_id uuid not null,
  primary key (letter_id, file_id),
  foreign key (request_id, letter_id) references requests.letter (request_id, id),
  foreign key (request_id, file_id) references requests.case_file (request_id, file_id)
);

create table requests.delivery (
  id uuid primary key,
  request_id uuid not null,
  letter_id uuid not null,
  way text not null,
  sent_on date not null,
  tracking text not null default '',
  served_on date,
  served_by text not null default '',
  failed_on date,
  failure text not null default '',
  foreign key (request_id, letter_id) references requests.letter (request_id, id)
);
create index delivery_by_letter on requests.delivery (letter_id);
create index delivery_under_way on requests.delivery (sent_on) where served_on is null and failed_on is null;
create index letter_by_case on requests.letter (request_id);
-- Fee notices are few among all events.
create index fee_notice on requests.event (request_id) where kind = 'fee-noticed';

create table requests.link (
  request_id uuid not null references requests.request (id),
  other_id uuid not null references requests.request (id),
  kind text not null check (kind in ('related', 'split', 'merged', 'transferred', 'repeat')),
  why text not null default '',
  primary key (request_id, other_id, kind),
  check (request_id <> other_id)
);

-- The facts the annual report counts (Table 3): one row for each request received, one for each first decision.
create view requests.fact as
  select organ_id, received_on as day, 'received' as kind, applicant_class as class, null::text as outcome, id as record_id
    from requests.request where counted and received_on is not null
  union all
  select organ_id, counted_on, 'decided', applicant_class, counted_outcome, id
    from requests.request where counted and counted_on is not null;
