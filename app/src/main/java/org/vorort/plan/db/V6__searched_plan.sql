-- The search asks again for a measure or a goal whenever it, or what hangs on it, was written.
select search.watch('plan.measure', 'measure', 'id');
select search.watch('plan.milestone', 'measure', 'measure_id');
select search.watch('plan.measure_partner', 'measure', 'measure_id');
select search.watch('plan.goal', 'goal', 'id');
