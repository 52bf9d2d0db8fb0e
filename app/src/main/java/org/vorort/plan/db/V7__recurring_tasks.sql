-- What comes again: so many months after its day there is a new task; 0 is once.
alter table plan.task add column every_months integer not null default 0 check (every_months in (0, 1, 3, 6, 12));
