-- What becomes of a resolution: who carries it out, until when, what shows that it is done, and what the council made of it.
create table meetings.follow_up (
    municipality_id uuid not null,
    -- The item of the agenda in which it was passed.
    resolution_id uuid not null,
    basis text not null,
    person_id uuid,
    organisation_id uuid,
    due_on date,
    state text not null check (state in ('open', 'done', 'dropped', 'none')),
    ended_on date,
    words text not null,
    link text not null,
    council text not null check (council in ('none', 'planned', 'submitted', 'adopted', 'changed', 'noted', 'rejected')),
    council_committee text not null,
    council_reference text not null,
    council_on date,
    council_words text not null,
    changed_at timestamptz not null,
    version integer not null,
    primary key (municipality_id, resolution_id),
    foreign key (municipality_id, resolution_id) references meetings.agenda_item on delete cascade,
    foreign key (municipality_id, person_id) references actors.person on delete set null (person_id),
    foreign key (municipality_id, organisation_id) references actors.organisation on delete set null (organisation_id),
    check ((state in ('done', 'dropped')) = (ended_on is not null)),
    check (state not in ('done', 'dropped') or words <> '')
);
comment on column meetings.follow_up.basis is 'what the resolution rests on: a rule, a concept, an application';
comment on column meetings.follow_up.words is 'the proof that it is done, or why it is not followed any more';
create index follow_up_by_person on meetings.follow_up (municipality_id, person_id);
create index follow_up_by_organisation on meetings.follow_up (municipality_id, organisation_id);
select storage.guard('meetings.follow_up');
