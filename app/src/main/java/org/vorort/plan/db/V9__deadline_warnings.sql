-- What the office was told of a deadline, so that it is told once: that it comes soon, that it is over.
create table plan.deadline_warning (
    municipality_id uuid not null,
    deadline_id uuid not null,
    overdue boolean not null,
    told_at timestamptz not null,
    primary key (municipality_id, deadline_id, overdue),
    foreign key (municipality_id, deadline_id) references plan.funding_deadline on delete cascade
);
select storage.guard('plan.deadline_warning');
