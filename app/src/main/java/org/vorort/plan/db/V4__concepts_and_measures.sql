-- What a town wants to reach: concepts with their goals (domain.md 6.1, Z1 and Z3).
create table plan.concept (
    municipality_id uuid not null,
    id uuid not null,
    slug text not null,
    kind text not null check (kind in ('integration', 'urban', 'neighbourhood', 'other')),
    name text not null check (name <> ''),
    vision text not null default '',
    situation text not null default '',
    starts_on date,
    ends_on date,
    decided_on date,
    decided_by text not null default '',
    link text not null default '',
    version integer not null,
    primary key (municipality_id, id),
    unique (municipality_id, slug),
    check (ends_on >= starts_on)
);
comment on column plan.concept.situation is 'the stock-taking: what is there, what is missing';
select storage.guard('plan.concept');

-- Steps of the guided start that somebody ticked; what the data itself shows is not kept here.
create table plan.start_step (
    municipality_id uuid not null,
    concept_id uuid not null,
    step text not null check (step <> ''),
    done_on date not null,
    note text not null default '',
    by_name text not null,
    primary key (municipality_id, concept_id, step),
    foreign key (municipality_id, concept_id) references plan.concept on delete cascade
);
select storage.guard('plan.start_step');

create table plan.goal (
    municipality_id uuid not null,
    id uuid not null,
    concept_id uuid not null,
    parent_id uuid,
    level text not null check (level in ('guiding', 'goal', 'sub')),
    position integer not null,
    words text not null check (words <> ''),
    field text not null default '',
    target_groups text[] not null default '{}',
    indicator text not null default '',
    unit text not null default '',
    baseline numeric(21, 6),
    target numeric(21, 6),
    target_on date,
    state text not null check (state in ('open', 'reached', 'given_up')),
    ended_on date,
    ended_words text not null default '',
    lessons text not null default '',
    -- Where it was adopted from: another municipality's goal. No foreign key; that goal is not ours to keep.
    source_municipality uuid,
    source_goal uuid,
    source_name text not null default '',
    source_words text not null default '',
    adopted_on date,
    source_reported_on date,
    version integer not null,
    primary key (municipality_id, id),
    unique (municipality_id, concept_id, id),
    foreign key (municipality_id, concept_id) references plan.concept on delete cascade,
    foreign key (municipality_id, concept_id, parent_id) references plan.goal (municipality_id, concept_id, id),
    check ((parent_id is null) = (level = 'guiding')),
    check (parent_id <> id)
);
create index goal_by_parent on plan.goal (municipality_id, parent_id);
create unique index goal_adopted_once on plan.goal (municipality_id, concept_id, source_goal);
select storage.guard('plan.goal');

-- How far a goal has come, as somebody said on a day.
create table plan.goal_value (
    municipality_id uuid not null,
    id uuid not null,
    goal_id uuid not null,
    day date not null,
    value numeric(21, 6) not null,
    words text not null default '',
    by_name text not null,
    primary key (municipality_id, id),
    unique (municipality_id, goal_id, day),
    foreign key (municipality_id, goal_id) references plan.goal on delete cascade
);
select storage.guard('plan.goal_value');

-- What others who adopted our goal report about it. Written by them, kept with us.
create table plan.goal_report (
    municipality_id uuid not null,
    id uuid not null,
    goal_id uuid not null,
    town_id uuid not null,
    town_name text not null,
    reported_on date not null,
    words text not null default '',
    planned integer not null,
    running integer not null,
    late integer not null,
    done integer not null,
    dropped integer not null,
    value numeric(21, 6),
    unit text not null default '',
    by_name text not null,
    primary key (municipality_id, id),
    foreign key (municipality_id, goal_id) references plan.goal on delete cascade
);
create index goal_report_by_goal on plan.goal_report (municipality_id, goal_id, reported_on);
select storage.guard('plan.goal_report');

-- What is done to reach the goals.
create table plan.measure (
    municipality_id uuid not null,
    id uuid not null,
    slug text not null,
    title text not null check (title <> ''),
    description text not null default '',
    field text not null default '',
    other_fields text[] not null default '{}',
    quarters text[] not null default '{}',
    target_groups text[] not null default '{}',
    person_id uuid,
    organisation_id uuid,
    body_id uuid,
    starts_on date,
    ends_on date,
    state text not null check (state in ('planned', 'running', 'late', 'done', 'dropped')),
    state_words text not null default '',
    ended_on date,
    result text not null default '',
    lessons text not null default '',
    origin_kind text not null,
    origin_id uuid,
    origin_words text not null,
    asked_at timestamptz,
    reminded_at timestamptz,
    reported_at timestamptz,
    created_at timestamptz not null,
    changed_at timestamptz not null,
    version integer not null,
    primary key (municipality_id, id),
    unique (municipality_id, slug),
    foreign key (municipality_id, person_id) references actors.person on delete set null (person_id),
    foreign key (municipality_id, organisation_id) references actors.organisation on delete set null (organisation_id),
    foreign key (municipality_id, body_id) references bodies.body on delete set null (body_id),
    check (ends_on >= starts_on)
);
comment on column plan.measure.state_words is 'why it is late, or why it was dropped';
create index measure_by_person on plan.measure (municipality_id, person_id);
create index measure_by_organisation on plan.measure (municipality_id, organisation_id);
create index measure_by_body on plan.measure (municipality_id, body_id);
create index measure_by_origin on plan.measure (municipality_id, origin_id);
select storage.guard('plan.measure');

create table plan.measure_partner (
    municipality_id uuid not null,
    measure_id uuid not null,
    organisation_id uuid not null,
    primary key (municipality_id, measure_id, organisation_id),
    foreign key (municipality_id, measure_id) references plan.measure on delete cascade,
    foreign key (municipality_id, organisation_id) references actors.organisation on delete cascade
);
create index measure_partner_by_organisation on plan.measure_partner (municipality_id, organisation_id);
select storage.guard('plan.measure_partner');

-- A measure may serve several concepts, so that both offices see it.
create table plan.measure_concept (
    municipality_id uuid not null,
    measure_id uuid not null,
    concept_id uuid not null,
    primary key (municipality_id, measure_id, concept_id),
    foreign key (municipality_id, measure_id) references plan.measure on delete cascade,
    foreign key (municipality_id, concept_id) references plan.concept on delete cascade
);
create index measure_concept_by_concept on plan.measure_concept (municipality_id, concept_id);
select storage.guard('plan.measure_concept');

create table plan.measure_goal (
    municipality_id uuid not null,
    measure_id uuid not null,
    goal_id uuid not null,
    primary key (municipality_id, measure_id, goal_id),
    foreign key (municipality_id, measure_id) references plan.measure on delete cascade,
    foreign key (municipality_id, goal_id) references plan.goal on delete cascade
);
create index measure_goal_by_goal on plan.measure_goal (municipality_id, goal_id);
select storage.guard('plan.measure_goal');

create table plan.milestone (
    municipality_id uuid not null,
    id uuid not null,
    measure_id uuid not null,
    title text not null check (title <> ''),
    due_on date not null,
    done_on date,
    primary key (municipality_id, id),
    foreign key (municipality_id, measure_id) references plan.measure on delete cascade
);
create index milestone_by_measure on plan.milestone (municipality_id, measure_id, due_on);
create index milestone_open on plan.milestone (municipality_id, due_on) where done_on is null;
select storage.guard('plan.milestone');

-- What it costs and who pays it, in whole cents.
create table plan.measure_money (
    municipality_id uuid not null,
    id uuid not null,
    measure_id uuid not null,
    position integer not null,
    source text not null check (source <> ''),
    planned_cents bigint not null check (planned_cents >= 0),
    spent_cents bigint not null check (spent_cents >= 0),
    primary key (municipality_id, id),
    foreign key (municipality_id, measure_id) references plan.measure on delete cascade
);
create index measure_money_by_measure on plan.measure_money (municipality_id, measure_id, position);
select storage.guard('plan.measure_money');

-- What became of a measure, line by line.
create table plan.measure_event (
    municipality_id uuid not null,
    id uuid not null,
    measure_id uuid not null,
    at timestamptz not null,
    kind text not null
        check (kind in ('planned', 'running', 'late', 'done', 'dropped', 'asked', 'reminded', 'reported')),
    words text not null,
    by_name text not null,
    primary key (municipality_id, id),
    foreign key (municipality_id, measure_id) references plan.measure on delete cascade
);
create index measure_event_by_measure on plan.measure_event (municipality_id, measure_id, at);
select storage.guard('plan.measure_event');
