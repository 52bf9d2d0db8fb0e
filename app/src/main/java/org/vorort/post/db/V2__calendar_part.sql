-- What a calendar program reads in a message; it goes with the words.
alter table post.message
    add column calendar_method text,
    add column calendar text,
    add check ((calendar_method is null) = (calendar is null)),
    add check (calendar is null or body is not null);
comment on column post.message.calendar is 'a whole iCalendar object; erased with the body';

create or replace function post.erase_bodies(ended_before timestamptz) returns bigint
    language sql security definer set search_path = ''
    as $$
        with erased as (
            update post.message
            set body = null, calendar = null, calendar_method = null
            where body is not null
              and state in ('sent', 'failed', 'handed_over', 'cancelled')
              and changed_at < ended_before
            returning id)
        select count(*) from erased
    $$;
