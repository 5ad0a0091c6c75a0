-- Items the search has yet to hear of anew: a column that gathers otherwise changes where very many are found at once.
create table disclosure.untold (item_id bigint primary key references disclosure.item (id));
