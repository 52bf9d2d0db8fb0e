-- What of bodies the search knows, and what a change of each table changes about it.
select search.watch('bodies.body', 'body', 'id');
select search.watch('bodies.release', 'body', 'body_id');
select search.watch('bodies.seat', 'body', 'body_id');
