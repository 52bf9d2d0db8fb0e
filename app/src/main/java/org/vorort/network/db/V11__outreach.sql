-- Whom the network wants to win: somebody of the directory, somebody who is not in it yet, or an actor group that is missing.
create table network.outreach (
    municipality_id uuid not null,
    id uuid not null,
    organisation_id uuid,
    -- Also kept for organisations of the directory: the line stays when the entry is merged with another one or deleted.
    name text not null,
    -- Key of the catalogue of actor groups, or empty.
    actor_group text not null,
    contribution text not null,
    interest text not null,
    benefit text not null,
    first_step text not null,
    state text not null check (state in ('open', 'asked', 'promised', 'refused', 'resting')),
    -- Who asks: the name of a colleague or of anybody else.
    asker text not null,
    until_date date,
    note text not null,
    changed_at timestamptz not null,
    version integer not null,
    check (organisation_id is not null or name <> '' or actor_group <> ''),
    primary key (municipality_id, id),
    foreign key (municipality_id, organisation_id) references actors.organisation on delete set null (organisation_id)
);
create index outreach_by_organisation on network.outreach (municipality_id, organisation_id);
select storage.guard('network.outreach');
