-- The search asks again for an area or a funding when one of these changes.
select search.watch('plan.task_area', 'area', 'id');
select search.watch('plan.responsibility', 'area', 'area_id');
select search.watch('plan.friction', 'area', 'area_id');
select search.watch('plan.funding', 'funding', 'id');
-- A funding of a post bears its title.
select search.watch('plan.post', 'post', 'id');
