-- What comes back: mails that could not be delivered, answers of calendars, and everything else that lies in the mailbox.
alter table post.message
    drop constraint message_state_check,
    add constraint message_state_check
        check (state in ('waiting', 'sending', 'sent', 'returned', 'failed', 'kept', 'handed_over', 'cancelled'));

create or replace function post.erase_bodies(ended_before timestamptz) returns bigint
    language sql security definer set search_path = ''
    as $$
        with erased as (
            update post.message
            set body = null, calendar = null, calendar_method = null
            where body is not null
              and state in ('sent', 'returned', 'failed', 'handed_over', 'cancelled')
              and changed_at < ended_before
            returning id)
        select count(*) from erased
    $$;

-- Addresses from which the last mail came back.
create table post.bounce (
    municipality_id uuid not null,
    mail text not null check (mail = lower(mail)),
    at timestamptz not null,
    problem text not null,
    at_the_door boolean not null,
    primary key (municipality_id, mail)
);
comment on column post.bounce.at_the_door is 'the mail was refused while it was handed over; the next one that is taken settles it';
select storage.guard('post.bounce');

-- One line for each mail that was read. The mail itself stays in the mailbox.
create table post.inbox (
    id uuid primary key,
    municipality_id uuid,
    fingerprint text not null unique,
    read_at timestamptz not null,
    sent_at timestamptz not null,
    from_mail text not null,
    subject text not null,
    outcome text not null,
    message_id uuid references post.message on delete set null
);
comment on column post.inbox.municipality_id is 'absent where nothing in the mail says whose it is';
comment on column post.inbox.fingerprint is 'of what tells the mail from others, so that none is taken twice';
comment on column post.inbox.message_id is 'the message it answers or brings back';
create index on post.inbox (municipality_id, id desc);
create index on post.inbox (message_id);
create index on post.inbox (read_at);
select storage.guard_with_server_rows('post.inbox');

-- Where reading stands, in the one mailbox of the server.
create table post.mailbox (
    folder text primary key,
    validity bigint not null,
    last_read bigint not null,
    tried bigint not null,
    tries integer not null
);
comment on column post.mailbox.validity is 'UIDVALIDITY: when it changes, the numbers of the mails began anew';
comment on column post.mailbox.tried is 'the mail that was last begun, and how often: one that cannot be read holds up no other';
select storage.open_to_all('post.mailbox');

create function post.erase_inbox(read_before timestamptz) returns bigint
    language sql security definer set search_path = ''
    as $$
        with erased as (
            delete from post.inbox
            where read_at < read_before
            returning id)
        select count(*) from erased
    $$;
revoke all on function post.erase_inbox(timestamptz) from public;
grant execute on function post.erase_inbox(timestamptz) to ${application};
