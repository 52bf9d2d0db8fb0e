-- What people read before a meeting: for the whole of it or for an item. As it was uploaded; judged by content before.
create table meetings.paper (
    municipality_id uuid not null,
    id uuid not null,
    meeting_id uuid not null,
    item_id uuid,
    name text not null check (name <> ''),
    media_type text not null,
    -- Empty: as public as its item.
    is_public boolean,
    content bytea not null,
    kept_at timestamptz not null,
    kept_by text not null,
    primary key (municipality_id, id),
    foreign key (municipality_id, meeting_id) references meetings.meeting on delete cascade,
    foreign key (municipality_id, item_id) references meetings.agenda_item on delete set null (item_id)
);
create index paper_by_meeting on meetings.paper (municipality_id, meeting_id);
create index paper_by_item on meetings.paper (municipality_id, item_id);
select storage.guard('meetings.paper');
