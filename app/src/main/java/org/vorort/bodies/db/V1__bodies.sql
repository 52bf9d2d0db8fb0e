-- Two persons never hold one seat on the same day: comparing ids and days in one constraint needs this, which comes with
-- every PostgreSQL.
create extension if not exists btree_gist with schema public;

create table bodies.body (
    municipality_id uuid not null,
    id uuid not null,
    slug text not null,
    kind text not null check (kind in ('steering_group', 'network', 'round_table', 'working_group', 'advisory_council',
        'neighbourhood_council', 'award_committee', 'conference')),
    name text not null check (name <> ''),
    purpose text not null,
    mandate text not null,
    non_aims text not null,
    target_groups text not null,
    success text not null,
    parent_id uuid check (parent_id <> id),
    founded_on date,
    -- The last day; a working group always has one.
    ends_on date check (kind <> 'working_group' or ends_on is not null),
    dissolved_on date,
    -- What would be done differently next time; asked at the end.
    lessons text not null default '',
    version integer not null,
    primary key (municipality_id, id),
    unique (municipality_id, slug),
    foreign key (municipality_id, parent_id) references bodies.body on delete set null (parent_id)
);
select storage.guard('bodies.body');

-- A body is public from here on, because somebody decided so.
create table bodies.release (
    municipality_id uuid not null,
    body_id uuid not null,
    released_on date not null,
    released_by text not null,
    primary key (municipality_id, body_id),
    foreign key (municipality_id, body_id) references bodies.body on delete cascade
);
select storage.guard('bodies.release');

-- The rules of procedure: each version holds from its day until the day before the next.
create table bodies.procedure (
    municipality_id uuid not null,
    body_id uuid not null,
    valid_from date not null,
    notice_days integer not null check (notice_days >= 0),
    urgent_notice_days integer not null check (urgent_notice_days between 0 and notice_days),
    quorum text not null,
    quorum_number integer not null check (quorum_number >= 0),
    majority text not null,
    amendment text not null,
    rhythm text not null,
    public_meetings boolean not null,
    approval text not null,
    objection_days integer not null check (objection_days >= 0),
    minutes_days integer not null check (minutes_days >= 0),
    -- How long a member is appointed and an officer chosen; 0 means without an end.
    term_months integer not null check (term_months >= 0),
    officer_months integer not null check (officer_months >= 0),
    chair text not null,
    speaker text not null,
    -- 0 means as many as want.
    most_voting integer not null check (most_voting >= 0),
    open_tasks integer not null check (open_tasks >= 0),
    written_resolutions boolean not null,
    additions text not null,
    primary key (municipality_id, body_id, valid_from),
    foreign key (municipality_id, body_id) references bodies.body on delete cascade
);
select storage.guard('bodies.procedure');

create table bodies.seat (
    municipality_id uuid not null,
    id uuid not null,
    body_id uuid not null,
    position integer not null,
    label text not null check (label <> ''),
    kind text not null check (kind in ('member', 'adviser', 'guest')),
    voting boolean not null check (kind = 'member' or not voting),
    -- Key of the catalogue of actor groups, or empty.
    actor_group text not null,
    -- The group must not be missing here.
    required boolean not null,
    -- The last day of a seat that was held once and is not there any more.
    closed_on date,
    primary key (municipality_id, id),
    foreign key (municipality_id, body_id) references bodies.body on delete cascade
);
create index seat_by_body on bodies.seat (municipality_id, body_id);
select storage.guard('bodies.seat');

-- From the proposal to the thanks. The name stands in the directory alone: whoever is erased there is nobody here.
create table bodies.appointment (
    municipality_id uuid not null,
    id uuid not null,
    seat_id uuid not null,
    -- 0 holds the seat; 1 is the first deputy, 2 the second.
    deputy_rank integer not null check (deputy_rank >= 0),
    person_id uuid,
    organisation_id uuid,
    state text not null check (state in ('proposed', 'sent', 'accepted', 'declined', 'withdrawn', 'ended', 'recalled')),
    from_date date not null,
    until_date date check (until_date >= from_date),
    proposed_on date not null,
    sent_on date,
    sent_way text not null default '',
    answered_on date,
    answered_way text not null default '',
    -- The last day of one that ended before its term, or with it.
    ended_on date,
    reason text not null default '',
    thanked_on date,
    predecessor_id uuid,
    version integer not null,
    primary key (municipality_id, id),
    foreign key (municipality_id, seat_id) references bodies.seat on delete cascade,
    foreign key (municipality_id, person_id) references actors.person on delete set null (person_id),
    foreign key (municipality_id, organisation_id) references actors.organisation on delete set null (organisation_id),
    foreign key (municipality_id, predecessor_id) references bodies.appointment on delete set null (predecessor_id),
    constraint seat_taken exclude using gist (
        municipality_id with =,
        seat_id with =,
        deputy_rank with =,
        daterange(from_date, until_date, '[]') with &&) where (state = 'accepted')
);
create index appointment_by_seat on bodies.appointment (municipality_id, seat_id);
create index appointment_by_person on bodies.appointment (municipality_id, person_id);
create index appointment_by_organisation on bodies.appointment (municipality_id, organisation_id);
select storage.guard('bodies.appointment');

-- The letter that was signed, as it was scanned. It names the person, so it goes with the person.
create table bodies.scan (
    municipality_id uuid not null,
    appointment_id uuid not null,
    person_id uuid not null,
    media_type text not null,
    content bytea not null,
    kept_at timestamptz not null,
    kept_by text not null,
    primary key (municipality_id, appointment_id),
    foreign key (municipality_id, appointment_id) references bodies.appointment on delete cascade,
    foreign key (municipality_id, person_id) references actors.person on delete cascade
);
create index scan_by_person on bodies.scan (municipality_id, person_id);
select storage.guard('bodies.scan');

create table bodies.officer (
    municipality_id uuid not null,
    id uuid not null,
    body_id uuid not null,
    kind text not null check (kind in ('chair', 'deputy_chair', 'speaker', 'minute_taker', 'management')),
    person_id uuid not null,
    chosen text not null,
    from_date date not null,
    until_date date check (until_date >= from_date),
    primary key (municipality_id, id),
    foreign key (municipality_id, body_id) references bodies.body on delete cascade,
    foreign key (municipality_id, person_id) references actors.person on delete cascade
);
create index officer_by_body on bodies.officer (municipality_id, body_id);
create index officer_by_person on bodies.officer (municipality_id, person_id);
select storage.guard('bodies.officer');

-- Over whose name the town appoints.
create table bodies.signatory (
    municipality_id uuid primary key,
    name text not null,
    role text not null
);
select storage.guard('bodies.signatory');
