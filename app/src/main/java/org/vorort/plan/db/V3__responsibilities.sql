-- What has to be done in the field of integration, again and again and by somebody.
create table plan.task_area (
    municipality_id uuid not null,
    id uuid not null,
    name text not null check (name <> ''),
    field text not null,
    scope text not null,
    created_at timestamptz not null,
    version integer not null,
    primary key (municipality_id, id)
);
comment on column plan.task_area.field is 'a key of the catalogue of fields of action; may be empty';
create unique index task_area_by_name on plan.task_area (municipality_id, lower(name));
select storage.guard('plan.task_area');

-- Who has which part in it, level by level. Who is not in the directory stands there in words, such as the BAMF.
create table plan.responsibility (
    municipality_id uuid not null,
    id uuid not null,
    area_id uuid not null,
    level text not null check (level in ('quarter', 'town', 'county', 'provider', 'state', 'federation')),
    part text not null check (part in ('responsible', 'contributes', 'consulted', 'informed')),
    organisation_id uuid,
    words text not null,
    person_id uuid,
    legal_basis text not null,
    note text not null,
    as_of date not null,
    version integer not null,
    primary key (municipality_id, id),
    foreign key (municipality_id, area_id) references plan.task_area on delete cascade,
    foreign key (municipality_id, organisation_id) references actors.organisation on delete set null (organisation_id),
    foreign key (municipality_id, person_id) references actors.person on delete set null (person_id)
);
comment on column plan.responsibility.note is 'for the own office alone; never shown to another municipality';
create index responsibility_by_area on plan.responsibility (municipality_id, area_id);
create index responsibility_by_organisation on plan.responsibility (municipality_id, organisation_id);
create index responsibility_by_person on plan.responsibility (municipality_id, person_id);
select storage.guard('plan.responsibility');

-- Where levels get in each other's way: opened, talked about, settled. Never shown to another municipality.
create table plan.friction (
    municipality_id uuid not null,
    id uuid not null,
    area_id uuid not null,
    levels text[] not null,
    what text not null check (what <> ''),
    opened_on date not null,
    discussed_on date,
    discussed_where text not null,
    settled_on date,
    settled_how text not null,
    version integer not null,
    primary key (municipality_id, id),
    foreign key (municipality_id, area_id) references plan.task_area on delete cascade,
    check (discussed_on is not null or discussed_where = ''),
    check ((settled_on is null) = (settled_how = '')),
    check (settled_on >= opened_on)
);
create index friction_by_area on plan.friction (municipality_id, area_id);
create index friction_open on plan.friction (municipality_id) where settled_on is null;
select storage.guard('plan.friction');
