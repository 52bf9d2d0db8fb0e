-- Meetings of bodies.
create table meetings.meeting (
    municipality_id uuid not null,
    id uuid not null,
    body_id uuid not null,
    slug text not null check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    title text not null check (title <> ''),
    state text not null
        check (state in ('draft', 'scheduled', 'invited', 'held', 'minutes_draft', 'circulating', 'approved', 'published',
            'cancelled')),
    starts_at timestamptz,
    ends_at timestamptz,
    place text not null,
    access text not null check (access in ('unknown', 'yes', 'partly', 'no')),
    online_link text not null,
    reply_by date,
    words text not null,
    notice_reason text not null,
    quorum_reason text not null,
    cancel_reason text not null,
    sequence integer not null,
    invited_at timestamptz,
    changed_at timestamptz not null,
    version integer not null,
    primary key (municipality_id, id),
    unique (municipality_id, slug),
    foreign key (municipality_id, body_id) references bodies.body,
    check ((starts_at is null) = (ends_at is null)),
    check (ends_at > starts_at),
    check (starts_at is not null or state in ('draft', 'cancelled')),
    check (invited_at is not null or state in ('draft', 'scheduled', 'cancelled'))
);
comment on column meetings.meeting.notice_reason is 'why less notice was given than the rules ask for; the minutes say it';
comment on column meetings.meeting.sequence is 'SEQUENCE of the calendar entry: grows with every change of time or place';
create index meeting_by_body on meetings.meeting (municipality_id, body_id, starts_at);
create index meeting_by_start on meetings.meeting (municipality_id, starts_at);
select storage.guard('meetings.meeting');

-- What is on the agenda.
create table meetings.agenda_item (
    municipality_id uuid not null,
    id uuid not null,
    meeting_id uuid not null,
    position integer not null,
    -- As it is printed, such as "4a"; empty for its place in the list.
    number text not null,
    title text not null check (title <> ''),
    kind text not null check (kind in ('information', 'discussion', 'resolution')),
    minutes integer check (minutes between 1 and 600),
    speaker text not null,
    public boolean not null,
    -- The same in a line that everybody understands.
    plain text not null,
    state text not null check (state in ('proposed', 'listed', 'postponed')),
    -- Where it comes from: an item that was put off, a task, the results of a working group, somebody who was invited.
    origin_kind text not null,
    origin_id uuid,
    proposed_by text not null,
    version integer not null,
    primary key (municipality_id, id),
    foreign key (municipality_id, meeting_id) references meetings.meeting on delete cascade
);
comment on column meetings.agenda_item.public is 'what is not public is left out of everything that is released';
create index agenda_item_by_meeting on meetings.agenda_item (municipality_id, meeting_id, position);
create index agenda_item_by_origin on meetings.agenda_item (municipality_id, origin_id) where origin_id is not null;
select storage.guard('meetings.agenda_item');
