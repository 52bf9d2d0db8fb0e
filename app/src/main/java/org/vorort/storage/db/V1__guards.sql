-- Words without their accents and pieces of words are found by these two, which come with every PostgreSQL.
create extension if not exists pg_trgm with schema public;
create extension if not exists unaccent with schema public;

-- Whose rows this transaction may see; nobody's when it was not said.
create function storage.municipality() returns uuid
    language sql stable parallel safe
    as $$ select nullif(current_setting('vorort.municipality', true), '')::uuid $$;

-- A table of one municipality each: the application sees only the rows of the transaction's municipality.
create function storage.guard(relation regclass) returns void
    language plpgsql as $$
begin
    execute format('alter table %s enable row level security', relation);
    execute format('create policy municipality on %s using (municipality_id = storage.municipality())'
        || ' with check (municipality_id = storage.municipality())', relation);
    execute format('grant select, insert, update, delete on %s to ${application}', relation);
    execute format('grant usage on schema %I to ${application}',
        (select n.nspname from pg_class c join pg_namespace n on n.oid = c.relnamespace where c.oid = relation));
end $$;

-- A table whose rows belong to one municipality, or to the server where municipality_id is null: those are open to all.
create function storage.guard_with_server_rows(relation regclass) returns void
    language plpgsql as $$
begin
    execute format('alter table %s enable row level security', relation);
    execute format('create policy municipality on %s using (municipality_id is null or municipality_id = storage.municipality())'
        || ' with check (municipality_id is null or municipality_id = storage.municipality())', relation);
    execute format('grant select, insert, update, delete on %s to ${application}', relation);
    execute format('grant usage on schema %I to ${application}',
        (select n.nspname from pg_class c join pg_namespace n on n.oid = c.relnamespace where c.oid = relation));
end $$;

-- A table of the whole server, without municipality.
create function storage.open_to_all(relation regclass) returns void
    language plpgsql as $$
begin
    execute format('grant select, insert, update, delete on %s to ${application}', relation);
    execute format('grant usage on schema %I to ${application}',
        (select n.nspname from pg_class c join pg_namespace n on n.oid = c.relnamespace where c.oid = relation));
end $$;

-- What was written stays: neither the application nor the owner changes or removes a row.
create function storage.refuse_change() returns trigger
    language plpgsql as $$
begin
    raise exception 'rows of % are never changed', tg_table_name using errcode = 'insufficient_privilege';
end $$;

create function storage.append_only(relation regclass) returns void
    language plpgsql as $$
begin
    execute format('revoke update, delete, truncate on %s from ${application}', relation);
    execute format('create trigger keep before update or delete on %s for each row'
        || ' execute function storage.refuse_change()', relation);
    execute format('create trigger keep_all before truncate on %s for each statement'
        || ' execute function storage.refuse_change()', relation);
end $$;

grant usage on schema storage to ${application};
grant execute on function storage.municipality() to ${application};
