-- Which day suits? Asked before a meeting has one, and answered by a link. All of it is deleted three months after the poll ended.
create table meetings.date_poll (
    municipality_id uuid not null,
    id uuid not null,
    meeting_id uuid not null,
    state text not null check (state in ('open', 'chosen', 'without_result')),
    last_day date not null,
    words text not null,
    opened_at timestamptz not null,
    opened_by text not null,
    chosen_slot uuid,
    primary key (municipality_id, id),
    check ((state = 'chosen') = (chosen_slot is not null)),
    foreign key (municipality_id, meeting_id) references meetings.meeting on delete cascade
);
create unique index date_poll_open on meetings.date_poll (municipality_id, meeting_id) where state = 'open';
create index date_poll_by_meeting on meetings.date_poll (municipality_id, meeting_id);
select storage.guard('meetings.date_poll');

create table meetings.poll_slot (
    municipality_id uuid not null,
    id uuid not null,
    poll_id uuid not null,
    starts_at timestamptz not null,
    ends_at timestamptz not null,
    primary key (municipality_id, id),
    unique (municipality_id, poll_id, starts_at),
    check (ends_at > starts_at),
    foreign key (municipality_id, poll_id) references meetings.date_poll on delete cascade
);
select storage.guard('meetings.poll_slot');

-- Who is asked, and that they answered.
create table meetings.respondent (
    municipality_id uuid not null,
    id uuid not null,
    poll_id uuid not null,
    person_id uuid not null,
    organisation_id uuid,
    seat_id uuid,
    role text not null check (role in ('member', 'deputy', 'adviser', 'guest')),
    voting boolean not null,
    way text not null check (way in ('mail', 'letter', 'phone')),
    link_id uuid not null,
    answered_at timestamptz,
    typed_in boolean not null,
    remark text not null,
    reminded_at timestamptz,
    -- Since they were told of a new slot; empty again once they answer.
    told_at timestamptz,
    primary key (municipality_id, id),
    unique (municipality_id, poll_id, person_id),
    foreign key (municipality_id, poll_id) references meetings.date_poll on delete cascade,
    foreign key (municipality_id, person_id) references actors.person on delete cascade,
    foreign key (municipality_id, organisation_id) references actors.organisation on delete set null (organisation_id),
    foreign key (municipality_id, seat_id) references bodies.seat on delete set null (seat_id)
);
create index respondent_by_person on meetings.respondent (municipality_id, person_id);
create index respondent_by_organisation on meetings.respondent (municipality_id, organisation_id);
create index respondent_by_seat on meetings.respondent (municipality_id, seat_id);
select storage.guard('meetings.respondent');

create table meetings.poll_answer (
    municipality_id uuid not null,
    respondent_id uuid not null,
    slot_id uuid not null,
    fit text not null check (fit in ('yes', 'if_need_be', 'no')),
    primary key (municipality_id, respondent_id, slot_id),
    foreign key (municipality_id, respondent_id) references meetings.respondent on delete cascade,
    foreign key (municipality_id, slot_id) references meetings.poll_slot on delete cascade
);
create index poll_answer_by_slot on meetings.poll_answer (municipality_id, slot_id);
select storage.guard('meetings.poll_answer');
