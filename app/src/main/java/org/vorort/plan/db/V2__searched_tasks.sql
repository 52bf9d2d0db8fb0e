-- The search asks again for a task whenever it was written.
select search.watch('plan.task', 'task', 'id');
