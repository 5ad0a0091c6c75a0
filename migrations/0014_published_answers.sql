-- What answers on request were made public (条例 第四十四条), found without reading all events.
create index published_answer on requests.event (on_day desc) where kind = 'answer-published';
