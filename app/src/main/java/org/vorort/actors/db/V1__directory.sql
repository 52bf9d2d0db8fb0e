-- Words that differ from the catalogue the program brings: changed, added or switched off by a municipality.
create table actors.catalogue_entry (
    municipality_id uuid not null,
    catalogue text not null check (catalogue in ('group', 'field', 'level', 'language', 'targetGroup')),
    key text not null,
    german text not null,
    english text not null,
    position integer not null,
    active boolean not null,
    primary key (municipality_id, catalogue, key)
);
select storage.guard('actors.catalogue_entry');

create table actors.organisation (
    municipality_id uuid not null,
    id uuid not null,
    slug text not null,
    name text not null check (name <> ''),
    short_name text not null default '',
    actor_group text not null default '',
    level text not null default '',
    legal_form text not null default '',
    register_name text not null default '',
    street text not null default '',
    postcode text not null default '',
    town text not null default '',
    quarter text not null default '',
    latitude numeric(9, 6),
    longitude numeric(9, 6),
    phone text not null default '',
    other_phone text not null default '',
    mail text not null default '',
    web text not null default '',
    contact_way text not null default '' check (contact_way in ('', 'phone', 'mail', 'letter', 'visit')),
    languages text[] not null default '{}',
    target_groups text[] not null default '{}',
    fields text[] not null default '{}',
    about text not null default '',
    note text not null default '',
    source text not null default '',
    -- What an import could not read, by field, word for word.
    unread jsonb not null default '{}',
    state text not null default 'active' check (state in ('active', 'resting', 'archived')),
    sort_name text not null,
    search text not null,
    confirmed_at timestamptz,
    confirmed_by text not null default '',
    created_at timestamptz not null,
    updated_at timestamptz not null,
    version integer not null default 1,
    primary key (municipality_id, id),
    unique (municipality_id, slug)
);
create index organisation_by_name on actors.organisation (municipality_id, sort_name, id);
select storage.guard('actors.organisation');

create table actors.place (
    municipality_id uuid not null,
    id uuid not null,
    organisation_id uuid,
    slug text not null,
    name text not null check (name <> ''),
    kind text not null default '',
    street text not null default '',
    postcode text not null default '',
    town text not null default '',
    quarter text not null default '',
    latitude numeric(9, 6),
    longitude numeric(9, 6),
    phone text not null default '',
    other_phone text not null default '',
    mail text not null default '',
    web text not null default '',
    accessibility text not null default '',
    opening_hours text not null default '',
    about text not null default '',
    source text not null default '',
    unread jsonb not null default '{}',
    state text not null default 'active' check (state in ('active', 'resting', 'archived')),
    sort_name text not null,
    search text not null,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    version integer not null default 1,
    primary key (municipality_id, id),
    unique (municipality_id, slug),
    foreign key (municipality_id, organisation_id) references actors.organisation
);
create index place_by_name on actors.place (municipality_id, sort_name, id);
create index place_by_organisation on actors.place (municipality_id, organisation_id);
select storage.guard('actors.place');

create table actors.person (
    municipality_id uuid not null,
    id uuid not null,
    slug text not null,
    title text not null default '',
    given_name text not null default '',
    family_name text not null check (family_name <> ''),
    street text not null default '',
    postcode text not null default '',
    town text not null default '',
    phone text not null default '',
    other_phone text not null default '',
    mail text not null default '',
    contact_way text not null default '' check (contact_way in ('', 'phone', 'mail', 'letter', 'visit')),
    reachable_via text not null default '',
    languages text[] not null default '{}',
    note text not null default '',
    source text not null default '',
    unread jsonb not null default '{}',
    state text not null default 'active' check (state in ('active', 'resting', 'archived')),
    sort_name text not null,
    search text not null,
    confirmed_at timestamptz,
    confirmed_by text not null default '',
    created_at timestamptz not null,
    updated_at timestamptz not null,
    version integer not null default 1,
    primary key (municipality_id, id),
    unique (municipality_id, slug)
);
create index person_by_name on actors.person (municipality_id, sort_name, id);
select storage.guard('actors.person');

-- What a person does in an organisation, from when to when, and who stands in.
create table actors.person_function (
    municipality_id uuid not null,
    id uuid not null,
    person_id uuid not null,
    organisation_id uuid not null,
    title text not null default '',
    contact_person boolean not null default false,
    deputy_id uuid,
    from_date date,
    until_date date,
    check (until_date is null or from_date is null or until_date >= from_date),
    check (deputy_id is null or deputy_id <> person_id),
    primary key (municipality_id, id),
    foreign key (municipality_id, person_id) references actors.person on delete cascade,
    foreign key (municipality_id, organisation_id) references actors.organisation on delete cascade,
    foreign key (municipality_id, deputy_id) references actors.person
);
create index function_by_person on actors.person_function (municipality_id, person_id);
create index function_by_organisation on actors.person_function (municipality_id, organisation_id);
select storage.guard('actors.person_function');

create table actors.offer (
    municipality_id uuid not null,
    id uuid not null,
    organisation_id uuid not null,
    place_id uuid,
    title text not null check (title <> ''),
    description text not null default '',
    field text not null default '',
    languages text[] not null default '{}',
    target_groups text[] not null default '{}',
    from_date date,
    until_date date,
    check (until_date is null or from_date is null or until_date >= from_date),
    primary key (municipality_id, id),
    foreign key (municipality_id, organisation_id) references actors.organisation on delete cascade,
    foreign key (municipality_id, place_id) references actors.place on delete set null (place_id)
);
create index offer_by_organisation on actors.offer (municipality_id, organisation_id);
select storage.guard('actors.offer');

-- Somebody agreed to something, on a day, in some way; and perhaps took it back.
create table actors.consent (
    municipality_id uuid not null,
    id uuid not null,
    person_id uuid,
    organisation_id uuid,
    purpose text not null,
    given_on date not null,
    source text not null,
    recorded_by text not null,
    withdrawn_on date,
    check ((person_id is null) <> (organisation_id is null)),
    primary key (municipality_id, id),
    foreign key (municipality_id, person_id) references actors.person on delete cascade,
    foreign key (municipality_id, organisation_id) references actors.organisation on delete cascade
);
create index consent_by_person on actors.consent (municipality_id, person_id);
create index consent_by_organisation on actors.consent (municipality_id, organisation_id);
select storage.guard('actors.consent');

-- A way of looking at a list that somebody wants to come back to: its address and a name.
create table actors.saved_view (
    municipality_id uuid not null,
    id uuid not null,
    account_id uuid not null references identity.account on delete cascade,
    list text not null check (list in ('organisations', 'people', 'places')),
    name text not null check (name <> ''),
    query text not null,
    primary key (municipality_id, id),
    unique (municipality_id, account_id, list, name)
);
select storage.guard('actors.saved_view');
