-- Resolutions without a meeting: members answer in writing, or somebody decides alone because it could not wait.
create table meetings.written (
    municipality_id uuid not null,
    id uuid not null,
    body_id uuid not null,
    kind text not null check (kind in ('circular', 'urgent')),
    title text not null check (title <> ''),
    resolution text not null check (resolution <> ''),
    reasons text not null,
    public boolean not null,
    state text not null check (state in ('draft', 'asked', 'carried', 'rejected', 'lapsed', 'to_discuss', 'withdrawn')),
    -- The last day on which one may answer.
    answer_by date,
    asked_at timestamptz,
    decided_on date,
    -- Who decided alone; empty where members were asked.
    decided_by text not null,
    yes integer not null check (yes >= 0),
    no integer not null check (no >= 0),
    abstain integer not null check (abstain >= 0),
    number text not null,
    version integer not null,
    primary key (municipality_id, id),
    foreign key (municipality_id, body_id) references bodies.body,
    check (state in ('draft', 'withdrawn') or (kind = 'circular') = (asked_at is not null)),
    check (kind = 'urgent' or state = 'draft' or answer_by is not null),
    check ((state in ('carried', 'rejected', 'lapsed', 'to_discuss')) = (decided_on is not null)),
    check (kind = 'circular' or decided_by <> ''),
    check (number = '' or state = 'carried')
);
comment on column meetings.written.reasons is 'why it is proposed; for a decision taken alone, why it could not wait';
create index written_by_body on meetings.written (municipality_id, body_id);
select storage.guard('meetings.written');

-- One vote each of those who were asked.
create table meetings.slip (
    municipality_id uuid not null,
    id uuid not null,
    written_id uuid not null,
    seat_id uuid,
    person_id uuid,
    organisation_id uuid,
    way text not null check (way in ('mail', 'letter', 'phone')),
    link_id uuid not null,
    answer text not null check (answer in ('none', 'yes', 'no', 'abstain', 'recused', 'talk')),
    words text not null,
    answered_at timestamptz,
    -- Typed in by the office: on the phone, on paper.
    by_office boolean not null,
    reminded_at timestamptz,
    primary key (municipality_id, id),
    unique (municipality_id, written_id, person_id),
    foreign key (municipality_id, written_id) references meetings.written on delete cascade,
    foreign key (municipality_id, seat_id) references bodies.seat on delete set null (seat_id),
    foreign key (municipality_id, person_id) references actors.person on delete set null (person_id),
    foreign key (municipality_id, organisation_id) references actors.organisation on delete set null (organisation_id),
    check ((answer = 'none') = (answered_at is null))
);
create index slip_by_seat on meetings.slip (municipality_id, seat_id);
create index slip_by_person on meetings.slip (municipality_id, person_id);
create index slip_by_organisation on meetings.slip (municipality_id, organisation_id);
select storage.guard('meetings.slip');

-- What becomes of a resolution does not depend on how it was passed.
alter table meetings.follow_up
    drop constraint follow_up_municipality_id_resolution_id_fkey,
    add column item_id uuid,
    add column written_id uuid;
update meetings.follow_up set item_id = resolution_id;
alter table meetings.follow_up
    add foreign key (municipality_id, item_id) references meetings.agenda_item on delete cascade,
    add foreign key (municipality_id, written_id) references meetings.written on delete cascade,
    add check (num_nonnulls(item_id, written_id) = 1 and coalesce(item_id, written_id) = resolution_id);
create index follow_up_by_item on meetings.follow_up (municipality_id, item_id);
create index follow_up_by_written on meetings.follow_up (municipality_id, written_id);
