-- A round in which the office asks every organisation whom it works with.
create table actors.survey (
    municipality_id uuid not null,
    id uuid not null,
    deadline date not null,
    -- What the office wants to say in its own words, in mail and letter.
    words text not null default '',
    remind_after_days integer not null check (remind_after_days between 1 and 60),
    started_at timestamptz not null,
    started_by text not null,
    primary key (municipality_id, id)
);
select storage.guard('actors.survey');

-- One organisation in one round: how it is asked, and what became of it. What it answers stands in its statements.
create table actors.survey_request (
    municipality_id uuid not null,
    id uuid not null,
    survey_id uuid not null,
    organisation_id uuid not null,
    link_id uuid references identity.signed_link,
    way text not null check (way in ('mail', 'letter', 'personally')),
    asked_at timestamptz,
    reminded_at timestamptz,
    answered_at timestamptz,
    answer text not null default '' check (answer in ('', 'ties', 'nobody', 'refused')),
    via text not null default '' check (via in ('', 'survey', 'paper')),
    remark text not null default '',
    remark_seen_at timestamptz,
    check ((answered_at is null) = (answer = '')),
    primary key (municipality_id, id),
    foreign key (municipality_id, survey_id) references actors.survey on delete cascade,
    foreign key (municipality_id, organisation_id) references actors.organisation on delete cascade
);
create index survey_request_by_survey on actors.survey_request (municipality_id, survey_id);
create index survey_request_by_organisation on actors.survey_request (municipality_id, organisation_id);
select storage.guard('actors.survey_request');

-- A partner that somebody named and that the directory does not know yet.
create table actors.survey_name (
    municipality_id uuid not null,
    id uuid not null,
    request_id uuid not null,
    name text not null check (name <> ''),
    noted_at timestamptz not null,
    settled_at timestamptz,
    primary key (municipality_id, id),
    foreign key (municipality_id, request_id) references actors.survey_request on delete cascade
);
create index survey_name_by_request on actors.survey_name (municipality_id, request_id);
select storage.guard('actors.survey_name');
