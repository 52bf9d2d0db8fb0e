-- What stood there before and after, and what the thing was called, lie apart from the trail: who did what kind of thing to
-- which entry stays, the words go when a person is erased or after the time they are needed (GDPR Art. 5 and 17).
create table identity.audit_word (
    audit_id bigint primary key references identity.audit,
    municipality_id uuid,
    subject_name text not null,
    before jsonb not null,
    after jsonb not null,
    -- Who else is named in these words, beside the subject of the line.
    concerns text[] not null default '{}'
);
create index on identity.audit_word (municipality_id);
select storage.guard_with_server_rows('identity.audit_word');

insert into identity.audit_word (audit_id, municipality_id, subject_name, before, after)
select id, municipality_id, subject_name, coalesce(before, '{}'), coalesce(after, '{}')
from identity.audit;

-- So far the names of others were noted without saying whose they are.
update identity.audit_word w
set concerns = (
    select coalesce(array_agg(distinct other.subject_id), '{}')
    from identity.audit other
    where other.municipality_id = w.municipality_id
      and other.subject_name in (w.before ->> 'removed', w.after ->> 'from'))
from identity.audit line
where line.id = w.audit_id
  and line.act in ('merged', 'mergeUndone', 'distinguished');

alter table identity.audit disable trigger keep;
-- Whoever answered a question for themselves was named a second time, as the one who acts.
update identity.audit set actor = '' where account_id is null and actor = subject_name;
alter table identity.audit enable trigger keep;
alter table identity.audit
    drop column subject_name,
    drop column before,
    drop column after;
-- A dropped column stays in the file until its rows are written anew.
cluster identity.audit using audit_pkey;

-- Words are never changed, and removed only by the two functions below.
create function identity.refuse_unless_erasing() returns trigger
    language plpgsql as $$
begin
    if current_setting('vorort.erasing', true) is distinct from 'words' then
        raise exception 'rows of % are only removed by erasing', tg_table_name using errcode = 'insufficient_privilege';
    end if;
    return old;
end $$;
revoke update, delete, truncate on identity.audit_word from ${application};
create trigger keep before update on identity.audit_word for each row
    execute function storage.refuse_change();
create trigger keep_all before truncate on identity.audit_word for each statement
    execute function storage.refuse_change();
create trigger keep_from_deletion before delete on identity.audit_word for each row
    execute function identity.refuse_unless_erasing();

-- Erases the words of every line about these subjects, and notes in the trail who did it. Only for the municipality of the
-- transaction.
create function identity.erase_words(
    municipality uuid, subjects text[], kind text, account uuid, who text, moment timestamptz) returns bigint
    language plpgsql security definer set search_path = ''
    as $$
declare
    erased bigint;
begin
    if municipality is null or municipality is distinct from storage.municipality() then
        raise exception 'not of this municipality' using errcode = 'insufficient_privilege';
    end if;
    perform set_config('vorort.erasing', 'words', true);
    delete from identity.audit_word w
    using identity.audit line
    where line.id = w.audit_id
      and line.municipality_id = municipality
      and (line.subject_id = any (subjects) or w.concerns && subjects);
    get diagnostics erased = row_count;
    perform set_config('vorort.erasing', '', true);
    insert into identity.audit (municipality_id, at, account_id, actor, act, subject_kind, subject_id)
    values (municipality, moment, account, who, 'wordsErased', kind, subjects[1]);
    return erased;
end $$;
revoke all on function identity.erase_words(uuid, text[], text, uuid, text, timestamptz) from public;
grant execute on function identity.erase_words(uuid, text[], text, uuid, text, timestamptz) to ${application};

-- Erases the words of all lines older than this, in all municipalities, and notes it in the trail of the server.
create function identity.erase_old_words(written_before timestamptz, moment timestamptz) returns bigint
    language plpgsql security definer set search_path = ''
    as $$
declare
    erased bigint;
begin
    -- A clock that goes wrong must not take the words of yesterday with it.
    if written_before > now() - interval '30 days' then
        raise exception 'the words of the last 30 days stay' using errcode = 'insufficient_privilege';
    end if;
    perform set_config('vorort.erasing', 'words', true);
    delete from identity.audit_word w
    using identity.audit line
    where line.id = w.audit_id
      and line.at < written_before;
    get diagnostics erased = row_count;
    perform set_config('vorort.erasing', '', true);
    if erased > 0 then
        insert into identity.audit (at, actor, act, subject_kind, subject_id)
        values (moment, '', 'oldWordsErased', 'trail', '');
    end if;
    return erased;
end $$;
revoke all on function identity.erase_old_words(timestamptz, timestamptz) from public;
grant execute on function identity.erase_old_words(timestamptz, timestamptz) to ${application};
