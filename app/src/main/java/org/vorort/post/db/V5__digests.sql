-- Small news for one person, put together into one mail a day. What is settled before is taken away.
create table post.notice (
    id uuid primary key,
    municipality_id uuid not null,
    mail text not null check (mail = lower(mail)),
    to_name text not null,
    language text not null check (language in ('de', 'en')),
    kind text not null,
    about text not null,
    line text not null,
    link text not null,
    created_at timestamptz not null,
    unique (municipality_id, mail, kind, about)
);
comment on column post.notice.about is 'what it is about, so that the same thing is told once and can be taken back';
select storage.guard('post.notice');

-- By which link somebody declines the digest, and whether it was done.
create table post.subscription (
    municipality_id uuid not null,
    mail text not null check (mail = lower(mail)),
    link uuid not null,
    language text not null check (language in ('de', 'en')),
    declined_at timestamptz,
    primary key (municipality_id, mail)
);
select storage.guard('post.subscription');

alter table post.message add column decline text;
comment on column post.message.decline is 'where mail programs decline further mails of this sort (RFC 8058); goes with the body';

-- The towns for which there is something to put together; the rows themselves stay hidden.
create function post.towns_with_notices(written_before timestamptz) returns setof uuid
    language sql security definer set search_path = ''
    as $$
        select distinct municipality_id
        from post.notice
        where created_at < written_before
    $$;
revoke all on function post.towns_with_notices(timestamptz) from public;
grant execute on function post.towns_with_notices(timestamptz) to ${application};

create or replace function post.erase_bodies(ended_before timestamptz) returns bigint
    language sql security definer set search_path = ''
    as $$
        with erased as (
            update post.message
            set body = null, calendar = null, calendar_method = null, decline = null
            where body is not null
              and state in ('sent', 'returned', 'failed', 'handed_over', 'cancelled')
              and changed_at < ended_before
            returning id)
        select count(*) from erased
    $$;
