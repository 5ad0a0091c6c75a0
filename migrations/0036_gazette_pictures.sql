-- Pictures of texts that were written for the gazette itself; those of texts taken from items are the items'.
create table gazette.picture (
  issue_id bigint not null references gazette.issue (id),
  file_id uuid not null,
  primary key (issue_id, file_id)
);
create trigger picture_stays before insert or update or delete on gazette.picture
  for each row execute function gazette.keep_texts();
create trigger tell_published after insert or update or delete or truncate on gazette.picture
  for each statement execute function platform.tell_published();
