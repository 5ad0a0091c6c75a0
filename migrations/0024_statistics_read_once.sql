-- Statistics read what a period received, and what it decided, once each; results are found and counted from an index.

create index request_received_day on requests.request (organ_id, received_on)
  include (counted_on, applicant_class, unit_id, channel, topics) where counted;
drop index requests.request_received_fact, requests.request_received_sorts;
create index request_decided_day on requests.request (organ_id, counted_on)
  include (received_on, closed_on, applicant_class, counted_outcome, unit_id, in_time) where counted;
drop index requests.request_counted, requests.request_decided_fact;
create index request_with_result on requests.request (organ_id, outcome, year desc, serial desc)
  include (id, stage, restricted, handler_id) where outcome is not null;
