-- Who is invited to a meeting, what they answered, and what they need.
create table meetings.invitee (
    municipality_id uuid not null,
    id uuid not null,
    meeting_id uuid not null,
    seat_id uuid,
    -- Whom a deputy stands in for.
    stands_for uuid,
    person_id uuid,
    organisation_id uuid,
    role text not null check (role in ('member', 'deputy', 'adviser', 'guest')),
    voting boolean not null,
    way text not null check (way in ('mail', 'letter', 'phone')),
    link_id uuid not null,
    invited_at timestamptz not null,
    reply text not null check (reply in ('none', 'yes', 'no', 'maybe')),
    reply_way text not null check (reply_way in ('', 'link', 'calendar', 'office')),
    replied_at timestamptz,
    reply_words text not null,
    reminded_at timestamptz,
    interpreter text not null,
    childcare text not null,
    wheelchair boolean not null,
    other_needs text not null,
    primary key (municipality_id, id),
    unique (municipality_id, meeting_id, person_id),
    foreign key (municipality_id, meeting_id) references meetings.meeting on delete cascade,
    foreign key (municipality_id, stands_for) references meetings.invitee on delete cascade,
    foreign key (municipality_id, seat_id) references bodies.seat on delete set null (seat_id),
    foreign key (municipality_id, person_id) references actors.person on delete set null (person_id),
    foreign key (municipality_id, organisation_id) references actors.organisation on delete set null (organisation_id)
);
comment on column meetings.invitee.interpreter is 'the language; this and all other needs are emptied three months after the meeting';
create index invitee_by_person on meetings.invitee (municipality_id, person_id);
create index invitee_by_organisation on meetings.invitee (municipality_id, organisation_id);
create index invitee_by_seat on meetings.invitee (municipality_id, seat_id);
create index invitee_by_stands_for on meetings.invitee (municipality_id, stands_for) where stands_for is not null;
select storage.guard('meetings.invitee');
