-- What the reports on a year say in somebody's own words.
create table reports.words (
    municipality_id uuid not null,
    year integer not null check (year between 2000 and 9999),
    needs text not null,
    successes text not null,
    outlook text not null,
    changed_at timestamptz not null,
    version integer not null,
    primary key (municipality_id, year)
);
comment on column reports.words.needs is 'what is needed from politics; stands on the fact sheet';
select storage.guard('reports.words');
