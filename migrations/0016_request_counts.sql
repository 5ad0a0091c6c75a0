-- What lists and statistics of a long register count, read from indexes alone.

-- Takes the place of the index of the same order without what lists are narrowed by.
create index request_listed on requests.request (organ_id, year desc, serial desc)
  include (id, stage, restricted, handler_id, outcome);
drop index requests.request_by_number;
create index request_received_sorts on requests.request (organ_id, received_on)
  include (unit_id, channel, topics, in_time, counted_on) where counted;
-- Few cases ever ask for more time; whoever grants it is asked about all that wait.
create index extension_asked on requests.event (request_id, kind)
  where kind in ('extension-asked', 'extension-approved', 'extension-refused');

-- A case that ended without a reply, as by withdrawal, lost the day it ended on when it was archived.
update requests.request set closed_on = decided_on
  where stage = 'archived' and replied_on is null and closed_on is null and decided_on is not null;
