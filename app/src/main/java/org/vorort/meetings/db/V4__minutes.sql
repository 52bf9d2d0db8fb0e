-- Resolutions are counted through for each body and year, once the minutes are first sent round.
alter table meetings.outcome add column number text not null default '';

-- The minutes as they were sent round. A version is never changed; a correction makes the next one.
create table meetings.minutes (
    municipality_id uuid not null,
    meeting_id uuid not null,
    number integer not null check (number >= 1),
    content jsonb not null,
    made_by text not null,
    made_at timestamptz not null,
    -- Until when one may object, the day included.
    objections_until date not null,
    primary key (municipality_id, meeting_id, number),
    foreign key (municipality_id, meeting_id) references meetings.meeting on delete cascade
);
select storage.guard('meetings.minutes');

-- What somebody has against the minutes, and what became of it.
create table meetings.objection (
    municipality_id uuid not null,
    id uuid not null,
    meeting_id uuid not null,
    version integer not null,
    invitee_id uuid,
    item_id uuid,
    words text not null check (words <> ''),
    state text not null check (state in ('open', 'accepted', 'rejected')),
    answer text not null,
    made_at timestamptz not null,
    primary key (municipality_id, id),
    foreign key (municipality_id, meeting_id, version) references meetings.minutes on delete cascade,
    foreign key (municipality_id, invitee_id) references meetings.invitee on delete set null (invitee_id),
    foreign key (municipality_id, item_id) references meetings.agenda_item on delete set null (item_id)
);
create index objection_by_meeting on meetings.objection (municipality_id, meeting_id);
create index objection_by_invitee on meetings.objection (municipality_id, invitee_id);
create index objection_by_item on meetings.objection (municipality_id, item_id);
select storage.guard('meetings.objection');

-- That the minutes hold, since when and why; and what of them everybody may read.
create table meetings.approval (
    municipality_id uuid not null,
    meeting_id uuid not null,
    version integer not null,
    approved_on date not null,
    way text not null check (way in ('silence', 'meeting')),
    approved_by text not null,
    released jsonb,
    released_on date,
    released_by text,
    primary key (municipality_id, meeting_id),
    foreign key (municipality_id, meeting_id, version) references meetings.minutes,
    check ((released is null) = (released_on is null)),
    check ((released is null) = (released_by is null))
);
select storage.guard('meetings.approval');
