-- The secret address of a calendar to subscribe to: a person's meetings, or a body's. The link that opens it is signed.
create table meetings.feed (
    municipality_id uuid not null,
    link_id uuid not null,
    person_id uuid,
    body_id uuid,
    made_at timestamptz not null,
    primary key (municipality_id, link_id),
    unique (municipality_id, person_id),
    unique (municipality_id, body_id),
    check ((person_id is null) <> (body_id is null)),
    foreign key (municipality_id, person_id) references actors.person on delete cascade,
    foreign key (municipality_id, body_id) references bodies.body on delete cascade
);
select storage.guard('meetings.feed');
