-- What of the directory the search knows, and what a change of each table changes about it.
select search.watch('actors.organisation', 'organisation', 'id');
select search.watch('actors.person', 'person', 'id');
select search.watch('actors.person_function', 'person', 'person_id');
select search.watch('actors.consent', 'person', 'person_id');
select search.watch('actors.place', 'place', 'id');
select search.watch('actors.offer', 'offer', 'id');
