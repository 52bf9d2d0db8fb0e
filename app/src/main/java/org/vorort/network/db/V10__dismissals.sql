-- A finding that the office put aside for a while. Findings themselves are never stored: they follow from the directory.
create table network.finding_dismissal (
    municipality_id uuid not null,
    -- Which finding: its kind and whom it is about, as the code makes it.
    finding_key text not null,
    -- What spoke for the finding then; when more does, it comes back.
    evidence text[] not null,
    reason text not null check (reason <> ''),
    ask_again_on date not null,
    dismissed_at timestamptz not null,
    dismissed_by text not null,
    -- Whom it is about, so that it goes when the entry goes.
    organisation_id uuid,
    person_id uuid,
    primary key (municipality_id, finding_key),
    foreign key (municipality_id, organisation_id) references actors.organisation on delete cascade,
    foreign key (municipality_id, person_id) references actors.person on delete cascade
);
select storage.guard('network.finding_dismissal');
