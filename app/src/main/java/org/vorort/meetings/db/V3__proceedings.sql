-- Who was there. Nothing is said about whoever has no row.
create table meetings.attendance (
    municipality_id uuid not null,
    invitee_id uuid not null,
    presence text not null check (presence in ('present', 'excused', 'absent')),
    primary key (municipality_id, invitee_id),
    foreign key (municipality_id, invitee_id) references meetings.invitee on delete cascade
);
select storage.guard('meetings.attendance');

-- What came of an item: a result in words, and for a resolution its text and the votes.
create table meetings.outcome (
    municipality_id uuid not null,
    item_id uuid not null,
    result text not null,
    resolution text not null,
    ballot text not null check (ballot in ('', 'open', 'secret', 'written')),
    yes integer not null check (yes >= 0),
    no integer not null check (no >= 0),
    abstain integer not null check (abstain >= 0),
    -- As the rules in force on the day say; absent where nobody voted.
    carried boolean,
    changed_by text not null,
    changed_at timestamptz not null,
    version integer not null,
    primary key (municipality_id, item_id),
    foreign key (municipality_id, item_id) references meetings.agenda_item on delete cascade,
    check (carried is null or resolution <> ''),
    check ((ballot = '') = (carried is null))
);
select storage.guard('meetings.outcome');

-- Who took no part in a vote because the matter is their own; it stands in the minutes.
create table meetings.recusal (
    municipality_id uuid not null,
    item_id uuid not null,
    invitee_id uuid not null,
    primary key (municipality_id, item_id, invitee_id),
    foreign key (municipality_id, item_id) references meetings.agenda_item on delete cascade,
    foreign key (municipality_id, invitee_id) references meetings.invitee on delete cascade
);
create index recusal_by_invitee on meetings.recusal (municipality_id, invitee_id);
select storage.guard('meetings.recusal');
