-- Where everybody stands on the map. Kept, so that whoever knows the map finds the others where they were.
-- Both run from 0 to 1 of the map's width and height; from left to right, from top to bottom.
create table network.position (
    municipality_id uuid not null,
    organisation_id uuid not null,
    x double precision not null check (x between 0 and 1),
    y double precision not null check (y between 0 and 1),
    primary key (municipality_id, organisation_id),
    foreign key (municipality_id, organisation_id) references actors.organisation on delete cascade
);
select storage.guard('network.position');
