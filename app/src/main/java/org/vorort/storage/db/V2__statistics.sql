-- What PostgreSQL knows about the size and the values of a room's tables, made new at once. Left to itself it first counts
-- the rows and only then looks at the values; a plan made in between, for a table it still takes for tiny, stays in use.
create function storage.refresh_statistics(room text) returns void
    language plpgsql security definer set search_path = pg_catalog
    as $$
declare
    relation regclass;
begin
    for relation in
        select c.oid
        from pg_class c
        join pg_namespace n on n.oid = c.relnamespace
        where n.nspname = room
          and c.relkind = 'r'
    loop
        execute format('analyze %s', relation);
    end loop;
end $$;

revoke execute on function storage.refresh_statistics(text) from public;
grant execute on function storage.refresh_statistics(text) to ${application};
