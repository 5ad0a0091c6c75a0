-- Documents the search has yet to hear of: those public in the library only, which it was never told of. A job tells it;
-- whoever makes many documents be found elsewhere at once, as a new site does, leaves them here.
create table documents.untold (
  document_id bigint primary key references documents.document (id) on delete cascade
);
insert into documents.untold (document_id)
select id from documents.document where stage = 'issued' and imported and published_on is null;
