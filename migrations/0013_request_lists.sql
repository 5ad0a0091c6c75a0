-- What lists, case pages and statistics of a long register are found by.

-- The same applicant, where no identity number tells.
create index request_by_applicant_name on requests.request (organ_id, applicant_name);
create index link_by_other on requests.link (other_id);
-- Cases something can still be done to: whose letters may be waiting to be sent.
create index request_alive on requests.request (organ_id) where stage not in ('archived', 'split', 'merged', 'transferred');
-- What the statistics of a period count is read from this alone.
create index request_counted on requests.request (organ_id, counted_on, received_on)
  include (unit_id, stage, due_on, in_time, channel, closed_on) where counted;

-- The signs of what an applicant sent, and every two that stand together, so that a word is found without reading the
-- register. PostgreSQL's own trigrams need three signs; most Chinese words have two.
create function requests.signs_of(said text) returns text[] language sql immutable strict parallel safe as $$
  select coalesce(array_agg(distinct part), '{}') from (
    select unnest(array[sign, sign || lead(sign) over (order by at)]) as part
      from unnest(string_to_array(said, null)) with ordinality as signs (sign, at)
  ) parts where part is not null
$$;

-- Beside the request, not in it: what was sent never changes, while the derived columns do with every event.
create table requests.words (
  request_id uuid primary key references requests.request (id) on delete cascade,
  -- With the id of the organ among them, so that its words are found alone.
  signs text[] not null
);

create function requests.keep_words() returns trigger language plpgsql as $$
begin
  insert into requests.words (request_id, signs)
    values (new.id, requests.signs_of(new.applicant_name || chr(10) || new.description) || new.organ_id::text);
  return null;
end $$;

create trigger words_are_kept after insert on requests.request
  for each row execute function requests.keep_words();

insert into requests.words (request_id, signs)
  select id, requests.signs_of(applicant_name || chr(10) || description) || organ_id::text from requests.request;

create index word_of_request on requests.words using gin (signs);
