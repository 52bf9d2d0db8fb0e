-- Somebody was asked whether an entry is still right.
create table actors.upkeep_request (
    municipality_id uuid not null,
    id uuid not null,
    kind text not null check (kind in ('organisation', 'person')),
    entry_id uuid not null,
    link_id uuid not null references identity.signed_link,
    way text not null check (way in ('mail', 'letter')),
    asked_at timestamptz not null,
    asked_by text not null,
    answered_at timestamptz,
    answer text check (answer in ('confirmed', 'corrected', 'gone')),
    -- What the answering person wants to say beside the fields.
    remark text not null default '',
    remark_seen_at timestamptz,
    check ((answered_at is null) = (answer is null)),
    primary key (municipality_id, id)
);
create index upkeep_request_by_entry on actors.upkeep_request (municipality_id, kind, entry_id, asked_at desc);
select storage.guard('actors.upkeep_request');
