-- Members of staff: who they are, how they prove it, what they may do in which organ, and where they are signed in now.
create schema accounts;

create table accounts.account (
  id uuid primary key default gen_random_uuid(),
  -- As typed to sign in, in small letters.
  login text not null unique check (login = lower(login) and login <> ''),
  name text not null check (name <> ''),
  -- The organ whose system administrator keeps this account.
  organ_id uuid not null references organizations.organ (id),
  -- argon2id in its standard text form.
  password_hash text not null,
  -- A password somebody else has seen: to be replaced at the next sign-in.
  password_is_temporary boolean not null,
  suspended boolean not null default false,
  -- The TOTP secret, sealed; confirmed once a first code from it was entered.
  totp_secret bytea,
  totp_confirmed boolean not null default false,
  -- The time step of the last code taken: no code is taken twice.
  totp_last_step bigint not null default 0,
  created_at timestamptz not null default now()
);

create index account_by_organ on accounts.account (organ_id, name);

-- Codes for those who lost their device, as SHA-256; each works once and is removed with its use.
create table accounts.recovery_code (
  account_id uuid not null references accounts.account (id),
  hash text not null,
  primary key (account_id, hash)
);

create table accounts.role (
  account_id uuid not null references accounts.account (id),
  organ_id uuid not null references organizations.organ (id),
  role text not null,
  primary key (account_id, organ_id, role)
);

create index role_by_organ on accounts.role (organ_id, role);

-- Only the SHA-256 of a token is kept: who reads this table cannot sign in with it.
create table accounts.session (
  token_hash text primary key,
  account_id uuid not null references accounts.account (id),
  -- The organ the person works in now.
  organ_id uuid not null references organizations.organ (id),
  -- The password was right, the code of the second step is still to come.
  awaits_code boolean not null,
  started_at timestamptz not null,
  seen_at timestamptz not null
);

create index session_by_account on accounts.session (account_id);
create index session_by_start on accounts.session (started_at);

-- Failures to sign in, counted for names (known or not) and for network addresses alike.
create table accounts.failure (
  key text primary key,
  failures integer not null,
  last_at timestamptz not null,
  locked_until timestamptz
);
