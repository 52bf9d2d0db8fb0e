-- Uploaded lists are somebody's address book: those nobody took over go every night, whichever municipality they are of.
create function actors.forget_uploads(chosen_before timestamptz) returns bigint
    language sql security definer set search_path = ''
    as $$
        with forgotten as (
            delete from actors.import_upload
            where at < chosen_before
            returning id)
        select count(*) from forgotten
    $$;
revoke all on function actors.forget_uploads(timestamptz) from public;
grant execute on function actors.forget_uploads(timestamptz) to ${application};
