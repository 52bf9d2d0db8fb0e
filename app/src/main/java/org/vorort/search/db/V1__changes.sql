-- What was changed since an index last looked. Written by triggers alone; old lines go, and an index that missed them is made
-- anew.
create table search.change (
    municipality_id uuid not null,
    subject text not null,
    subject_id uuid not null,
    xact xid8 not null default pg_current_xact_id(),
    at timestamptz not null default now()
);
comment on table search.change is 'no key: nobody looks for a line, and the same thing may change twice at once';
create index change_by_xact on search.change (municipality_id, xact);
select storage.guard('search.change');

-- Notes from now on which things of a room were changed when rows of this table are written: once a statement, however many
-- rows it writes.
--   subject: what the room calls the thing that is searched
--   id: its id, as an expression over "changed", a row of the table
create function search.watch(relation regclass, subject text, id text) returns void
    language plpgsql as $$
declare
    name text := format('note_%s_as_%s', replace(relation::text, '.', '_'), subject);
    note text := 'insert into search.change (municipality_id, subject, subject_id)'
        || ' select distinct municipality_id, %L, subject_id from (%s) noted where subject_id is not null';
    was text := format('select municipality_id, %s as subject_id from was changed', id);
    became text := format('select municipality_id, %s as subject_id from became changed', id);
    act text;
    tables text;
    source text;
begin
    foreach act in array array['insert', 'update', 'delete'] loop
        source := case act
            when 'insert' then became
            when 'delete' then was
            else was || ' union all ' || became end;
        tables := case act
            when 'insert' then 'new table as became'
            when 'delete' then 'old table as was'
            else 'old table as was new table as became' end;
        execute format('create function search.%I() returns trigger language plpgsql as $note$ begin %s; return null; end $note$',
            name || '_' || act, format(note, subject, source));
        execute format('create trigger %I after %s on %s referencing %s for each statement execute function search.%I()',
            name || '_' || act, act, relation, tables, name || '_' || act);
    end loop;
end $$;

-- Nightly, for all municipalities: what every index has read long ago.
create function search.forget_changes(before timestamptz) returns void
    language sql security definer set search_path = pg_catalog
    as $$ delete from search.change where at < before $$;

revoke execute on function search.forget_changes(timestamptz) from public;
grant execute on function search.forget_changes(timestamptz) to ${application};
