-- What leaves the house. A message is written in the transaction that wants it, and carried afterwards.
create table post.message (
    id uuid primary key,
    municipality_id uuid,
    kind text not null check (kind <> ''),
    language text not null check (language in ('de', 'en')),
    to_name text not null,
    to_mail text,
    to_address text not null default '',
    subject text not null,
    body text,
    personal boolean not null,
    state text not null
        check (state in ('waiting', 'sending', 'sent', 'failed', 'kept', 'handed_over', 'cancelled')),
    round integer not null default 1,
    attempts integer not null default 0,
    next_attempt_at timestamptz,
    problem text,
    created_at timestamptz not null,
    created_by text not null,
    changed_at timestamptz not null,
    sent_at timestamptz,
    check (state <> 'sent' or sent_at is not null),
    check ((state = 'waiting') = (next_attempt_at is not null)),
    check (state not in ('waiting', 'sending') or (to_mail is not null and body is not null))
);
comment on column post.message.to_mail is 'absent for those who are reached by letter only';
comment on column post.message.to_address is 'the lines of the postal address, for the window of an envelope';
comment on column post.message.body is 'erased 90 days after the message came to its end';
comment on column post.message.personal is
    'opens a door for its reader, such as a link for signing in: nobody else reads it once it was mailed';
comment on column post.message.round is 'how often it was deliberately sent; part of the Message-ID';
create index on post.message (municipality_id, id desc);
create index on post.message (municipality_id, state, id desc);
create index on post.message (changed_at) where body is not null;
select storage.guard_with_server_rows('post.message');

-- What became of each message, line by line.
create table post.delivery (
    id bigint generated always as identity primary key,
    municipality_id uuid,
    message_id uuid not null references post.message on delete cascade,
    at timestamptz not null,
    state text not null,
    problem text,
    actor text not null,
    note text not null
);
create index on post.delivery (message_id, id);
select storage.guard_with_server_rows('post.delivery');

-- Store less: the log stays, the words go. Runs over all municipalities, so it is the owner's work.
create function post.erase_bodies(ended_before timestamptz) returns bigint
    language sql security definer set search_path = ''
    as $$
        with erased as (
            update post.message
            set body = null
            where body is not null
              and state in ('sent', 'failed', 'handed_over', 'cancelled')
              and changed_at < ended_before
            returning id)
        select count(*) from erased
    $$;
revoke all on function post.erase_bodies(timestamptz) from public;
grant execute on function post.erase_bodies(timestamptz) to ${application};

-- Work to do later or every night; the table is db-scheduler's (16.12).
create table post.scheduled_tasks (
    task_name text not null,
    task_instance text not null,
    task_data bytea,
    execution_time timestamptz not null,
    picked boolean not null,
    picked_by text,
    last_success timestamptz,
    last_failure timestamptz,
    consecutive_failures integer,
    last_heartbeat timestamptz,
    version bigint not null,
    primary key (task_name, task_instance)
);
create index on post.scheduled_tasks (execution_time);
create index on post.scheduled_tasks (last_heartbeat);
select storage.open_to_all('post.scheduled_tasks');
