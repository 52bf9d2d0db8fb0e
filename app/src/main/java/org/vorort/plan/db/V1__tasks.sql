-- What somebody has taken on. The owner is somebody of the directory; a task whose owner was erased waits for a new one.
create table plan.task (
    municipality_id uuid not null,
    id uuid not null,
    title text not null check (title <> ''),
    person_id uuid,
    organisation_id uuid,
    due_on date,
    state text not null check (state in ('open', 'done', 'impossible', 'dropped')),
    -- Where it comes from: a word of the room that gave it, that thing's id, the body it belongs to, and all of it in words.
    origin_kind text not null check (origin_kind <> ''),
    origin_id uuid,
    body_id uuid,
    origin_words text not null,
    created_at timestamptz not null,
    changed_at timestamptz not null,
    version integer not null,
    primary key (municipality_id, id),
    foreign key (municipality_id, person_id) references actors.person on delete set null (person_id),
    foreign key (municipality_id, organisation_id) references actors.organisation on delete set null (organisation_id)
);
comment on column plan.task.body_id is
    'no foreign key: a task outlives the body it was given in, and this room does not ask who the body is';
create index task_by_person on plan.task (municipality_id, person_id) where state = 'open';
create index task_by_organisation on plan.task (municipality_id, organisation_id);
create index task_by_origin on plan.task (municipality_id, origin_id);
create index task_by_body on plan.task (municipality_id, body_id) where state = 'open';
create index task_by_due on plan.task (municipality_id, due_on) where state = 'open';
select storage.guard('plan.task');

-- What became of a task, line by line.
create table plan.task_event (
    municipality_id uuid not null,
    id uuid not null,
    task_id uuid not null,
    at timestamptz not null,
    kind text not null
        check (kind in ('given', 'told', 'reminded', 'done', 'postponed', 'impossible', 'dropped', 'reopened')),
    due_on date,
    words text not null,
    by_name text not null,
    primary key (municipality_id, id),
    foreign key (municipality_id, task_id) references plan.task on delete cascade
);
comment on column plan.task_event.words is 'the reason or the proof, as it was typed';
create index task_event_by_task on plan.task_event (municipality_id, task_id, at);
select storage.guard('plan.task_event');
