-- Two entries became one; what is needed to part them again is kept.
create table actors.merge (
    municipality_id uuid not null,
    id uuid not null,
    kind text not null check (kind in ('organisation', 'person')),
    kept_id uuid not null,
    removed_id uuid not null,
    removed_slug text not null,
    removed_name text not null,
    -- The removed row, the kept row as it was, and the ids of everything that moved, by table.
    snapshot jsonb not null,
    merged_at timestamptz not null,
    merged_by text not null,
    undone_at timestamptz,
    primary key (municipality_id, id)
);
create index merge_by_slug on actors.merge (municipality_id, kind, removed_slug);
select storage.guard('actors.merge');

-- Somebody looked and said: these are two. The smaller id comes first.
create table actors.not_duplicate (
    municipality_id uuid not null,
    kind text not null check (kind in ('organisation', 'person')),
    first_id uuid not null,
    second_id uuid not null,
    said_at timestamptz not null,
    said_by text not null,
    check (first_id < second_id),
    primary key (municipality_id, kind, first_id, second_id)
);
select storage.guard('actors.not_duplicate');
