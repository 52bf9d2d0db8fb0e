-- A list that comes again and again from the same hands: what its columns mean is decided once.
create table actors.import_source (
    municipality_id uuid not null,
    id uuid not null,
    name text not null check (name <> ''),
    subject text not null check (subject in ('organisation', 'place', 'person')),
    -- What each column means, by heading; empty for those left aside.
    decisions jsonb not null default '{}',
    last_run uuid,
    primary key (municipality_id, id),
    unique (municipality_id, subject, name)
);
select storage.guard('actors.import_source');

create table actors.import_run (
    municipality_id uuid not null,
    id uuid not null,
    source_id uuid not null,
    at timestamptz not null,
    by_name text not null,
    file_name text not null,
    created integer not null,
    updated integer not null,
    unchanged integer not null,
    missing integer not null,
    rejected integer not null,
    report jsonb not null,
    primary key (municipality_id, id),
    foreign key (municipality_id, source_id) references actors.import_source on delete cascade
);
create index import_run_by_time on actors.import_run (municipality_id, at);
select storage.guard('actors.import_run');

-- What a source said about an entry, word by word, so that the next import knows what changed in the list and what by hand.
create table actors.import_record (
    municipality_id uuid not null,
    id uuid not null,
    source_id uuid not null,
    -- When an entry is erased, what lists said about it goes with it; when two become one, it follows.
    organisation_id uuid,
    place_id uuid,
    person_id uuid,
    record_key text not null,
    name_key text not null,
    said jsonb not null,
    last_run uuid not null,
    check (num_nonnulls(organisation_id, place_id, person_id) = 1),
    primary key (municipality_id, id),
    foreign key (municipality_id, source_id) references actors.import_source on delete cascade,
    foreign key (municipality_id, organisation_id) references actors.organisation on delete cascade,
    foreign key (municipality_id, place_id) references actors.place on delete cascade,
    foreign key (municipality_id, person_id) references actors.person on delete cascade
);
create index import_record_by_source on actors.import_record (municipality_id, source_id);
create index import_record_by_organisation on actors.import_record (municipality_id, organisation_id);
create index import_record_by_place on actors.import_record (municipality_id, place_id);
create index import_record_by_person on actors.import_record (municipality_id, person_id);
select storage.guard('actors.import_record');

-- A file between choosing it and taking it over; it is kept for some hours.
create table actors.import_upload (
    municipality_id uuid not null,
    id uuid not null,
    account_id uuid not null references identity.account on delete cascade,
    at timestamptz not null,
    file_name text not null,
    content bytea not null,
    source_name text not null,
    subject text not null default '',
    decisions jsonb not null default '{}',
    primary key (municipality_id, id)
);
select storage.guard('actors.import_upload');
