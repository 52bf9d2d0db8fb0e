-- Everybody may know which towns and counties there are; a town's own row is changed from within that town, or by the
-- server itself.
create table municipality.municipality (
    id uuid primary key,
    slug text not null unique check (slug ~ '^[a-z][a-z0-9]*(-[a-z0-9]+)*$'),
    name text not null check (name <> ''),
    official_name text not null,
    kind text not null check (kind in ('town', 'county', 'town_in_county')),
    county_id uuid references municipality.municipality,
    ags text unique check (ags ~ '^[0-9]{8}$'),
    ars text unique check (ars ~ '^[0-9]{12}$'),
    postcode text not null default '',
    area_hectares bigint check (area_hectares >= 0),
    population bigint check (population >= 0),
    figures_of date,
    time_zone text not null default 'Europe/Berlin',
    languages text[] not null default '{de}',
    search_name text collate "C" not null,
    created_at timestamptz not null,
    archived_at timestamptz,
    check (county_id is null or kind = 'town_in_county')
);
comment on column municipality.municipality.search_name is
    'name without umlauts and accents, as people type it in either way, then postcode and key; sorts and finds';
create index on municipality.municipality (search_name, id) where archived_at is null;
create index on municipality.municipality using gin (search_name public.gin_trgm_ops);
create index on municipality.municipality (county_id);

alter table municipality.municipality enable row level security;
create policy everybody_reads on municipality.municipality for select using (true);
create policy server_adds on municipality.municipality for insert
    with check (storage.municipality() is null);
create policy town_changes_itself on municipality.municipality for update
    using (storage.municipality() is null or id = storage.municipality())
    with check (storage.municipality() is null or id = storage.municipality());
grant usage on schema municipality to ${application};
grant select, insert, update on municipality.municipality to ${application};

-- The office that writes letters and can be asked: sender on paper, contact on the start page.
create table municipality.office (
    municipality_id uuid primary key references municipality.municipality,
    sender text not null default '',
    street text not null default '',
    place text not null default '',
    phone text not null default '',
    mail text not null default '',
    web text not null default '',
    hours text not null default ''
);
select storage.guard('municipality.office');

create table municipality.coat_of_arms (
    municipality_id uuid primary key references municipality.municipality,
    png bytea not null check (octet_length(png) <= 2000000),
    changed_at timestamptz not null
);
select storage.guard('municipality.coat_of_arms');

-- What the start page says, in any language.
create table municipality.start_text (
    municipality_id uuid not null references municipality.municipality,
    language text not null check (language <> ''),
    title text not null,
    body text not null,
    changed_at timestamptz not null,
    primary key (municipality_id, language)
);
select storage.guard('municipality.start_text');

-- Answers to the six questions about what a town can build on.
create table municipality.potential_answer (
    municipality_id uuid not null references municipality.municipality,
    potential text not null check (potential in ('P1', 'P2', 'P3', 'P4', 'P5', 'P6')),
    answer text not null check (answer <> ''),
    changed_at timestamptz not null,
    primary key (municipality_id, potential)
);
select storage.guard('municipality.potential_answer');
