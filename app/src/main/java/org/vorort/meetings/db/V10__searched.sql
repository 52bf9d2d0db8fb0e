-- What of meetings the search knows, and what a change of each table changes about it.
select search.watch('meetings.meeting', 'meeting', 'id');
select search.watch('meetings.agenda_item', 'meeting', 'meeting_id');
select search.watch('meetings.minutes', 'meeting', 'meeting_id');
select search.watch('meetings.approval', 'meeting', 'meeting_id');
select search.watch('meetings.outcome', 'meeting', '(select i.meeting_id from meetings.agenda_item i'
    || ' where i.municipality_id = changed.municipality_id and i.id = changed.item_id)');
select search.watch('meetings.follow_up', 'meeting', '(select i.meeting_id from meetings.agenda_item i'
    || ' where i.municipality_id = changed.municipality_id and i.id = changed.item_id)');
select search.watch('meetings.follow_up', 'written', 'written_id');
select search.watch('meetings.written', 'written', 'id');
