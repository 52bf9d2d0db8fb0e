-- A file with a network between choosing it and taking it over, and what came of it. Files are kept for half a day, reports for a month.
create table network.file_import (
    municipality_id uuid not null,
    id uuid not null,
    account_id uuid not null references identity.account on delete cascade,
    at timestamptz not null,
    file_name text not null,
    -- Empty once the file was taken over.
    content bytea not null,
    -- What the office decided: kind, strength, first day, and who the unknown names are.
    answers jsonb not null,
    taken_at timestamptz,
    taken_by text not null default '',
    -- What came of it; empty before.
    report jsonb not null default '{}',
    primary key (municipality_id, id)
);
create index file_import_by_time on network.file_import (municipality_id, at);
select storage.guard('network.file_import');
