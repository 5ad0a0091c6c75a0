-- Copies of public pages are kept by each process: whatever changes what citizens read, all are told when the change is kept.
create function platform.tell_published() returns trigger language plpgsql as $$
begin
  perform pg_notify('gongkai_published', '');
  return null;
end
$$;

create trigger tell_published after insert or update or delete or truncate on disclosure.item
  for each statement execute function platform.tell_published();
create trigger tell_published after insert or update or delete or truncate on disclosure.edition
  for each statement execute function platform.tell_published();
create trigger tell_published after insert or update or delete or truncate on disclosure.attachment
  for each statement execute function platform.tell_published();
create trigger tell_published after insert or update or delete or truncate on disclosure.placement
  for each statement execute function platform.tell_published();
create trigger tell_published after insert or update or delete or truncate on documents.document
  for each statement execute function platform.tell_published();
create trigger tell_published after insert or update or delete or truncate on documents.fact
  for each statement execute function platform.tell_published();
create trigger tell_published after insert or update or delete or truncate on documents.interpretation
  for each statement execute function platform.tell_published();
create trigger tell_published after insert or update or delete or truncate on organizations.organ
  for each statement execute function platform.tell_published();
create trigger tell_published after insert or update or delete or truncate on organizations.unit
  for each statement execute function platform.tell_published();
create trigger tell_published after insert or update or delete or truncate on report_library.report
  for each statement execute function platform.tell_published();
create trigger tell_published after insert or update or delete or truncate on report_library.edition
  for each statement execute function platform.tell_published();
create trigger tell_published after insert or update or delete or truncate on sites.leader
  for each statement execute function platform.tell_published();
