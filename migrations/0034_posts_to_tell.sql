-- Pages of items name where else they went. Of a post only its being out, its address and its channel's name are shown: copies of
-- public pages stay while it waits, is tried and counted.
create trigger tell_published after update on channels.post for each row
  when ((old.state = 'posted' or new.state = 'posted') and (old.state, old.address, old.wanted, old.item_id, old.channel_id)
    is distinct from (new.state, new.address, new.wanted, new.item_id, new.channel_id))
  execute function platform.tell_published();
create trigger tell_published_new after insert on channels.post for each row
  when (new.state = 'posted') execute function platform.tell_published();
create trigger tell_published_gone after delete on channels.post for each row
  when (old.state = 'posted') execute function platform.tell_published();
create trigger tell_published after update on channels.channel for each row
  when ((old.name, old.kind) is distinct from (new.name, new.kind)) execute function platform.tell_published();
