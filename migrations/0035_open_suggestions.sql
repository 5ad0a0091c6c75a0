-- Suggestions of applicants and their answers are few (条例 第四十四条第二款); the first page of the office asks for them.
create index suggestion on requests.event (request_id)
  where kind in ('publication-suggested', 'suggestion-answered');
