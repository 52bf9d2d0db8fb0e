-- What somebody answered: to a question whose data VorOrt does not hold yet, or that a criterion does not apply here.
create table checkup.answer (
    municipality_id uuid not null,
    criterion text not null check (criterion <> ''),
    state text not null check (state in ('fulfilled', 'partly', 'open', 'not_applicable')),
    reason text not null check (reason <> ''),
    answered_on date not null,
    answered_by text not null,
    primary key (municipality_id, criterion)
);
select storage.guard('checkup.answer');

-- Limits a town set otherwise than usual.
create table checkup.limit_set (
    municipality_id uuid not null,
    criterion text not null,
    code text not null,
    number integer not null,
    primary key (municipality_id, criterion, code)
);
select storage.guard('checkup.limit_set');

-- How each criterion stood in each quarter of the year, as it was last seen in it.
create table checkup.seen (
    municipality_id uuid not null,
    criterion text not null,
    quarter_begins date not null,
    state text not null check (state in ('fulfilled', 'partly', 'open', 'not_applicable', 'unanswered')),
    primary key (municipality_id, criterion, quarter_begins)
);
select storage.guard('checkup.seen');
