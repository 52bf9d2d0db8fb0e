-- What one municipality shows another: invited by the owner, accepted or declined by the reader, ended by either. Rows stay,
-- so that both can see what was shown when.
create table municipality.sharing (
    municipality_id uuid not null references municipality.municipality,
    id uuid not null,
    reader_id uuid not null references municipality.municipality,
    what text not null check (what in ('responsibilities', 'goals')),
    state text not null check (state in ('invited', 'accepted', 'declined', 'ended')),
    invited_at timestamptz not null,
    invited_by text not null,
    answered_at timestamptz,
    answered_by text not null default '',
    ended_at timestamptz,
    ended_by text not null default '',
    ended_by_owner boolean,
    reason text not null default '',
    primary key (municipality_id, id),
    check (municipality_id <> reader_id),
    check (state <> 'invited' or answered_at is null),
    check (state not in ('accepted', 'declined') or answered_at is not null),
    check ((state = 'ended') = (ended_at is not null)),
    check ((state = 'ended') = (ended_by_owner is not null))
);
comment on column municipality.sharing.municipality_id is 'the owner, whose rows are shown';
create unique index sharing_once on municipality.sharing (municipality_id, reader_id, what)
    where state in ('invited', 'accepted');
create index sharing_by_reader on municipality.sharing (reader_id);

-- The one table of a municipality that a second one sees: both parties of a sharing must know of it. Only this row is seen,
-- nothing of what is shown: that stays behind the lock of its own table. The owner invites and ends; the reader accepts,
-- declines and ends; neither can hand a row on or erase it, for only the columns of the steps may be written.
alter table municipality.sharing enable row level security;
create policy both_see_it on municipality.sharing for select
    using (storage.municipality() in (municipality_id, reader_id));
create policy owner_invites on municipality.sharing for insert
    with check (municipality_id = storage.municipality() and state = 'invited');
create policy owner_ends on municipality.sharing for update
    using (municipality_id = storage.municipality() and state in ('invited', 'accepted'))
    with check (municipality_id = storage.municipality() and state = 'ended');
create policy reader_answers on municipality.sharing for update
    using (reader_id = storage.municipality() and state in ('invited', 'accepted'))
    with check (reader_id = storage.municipality() and state in ('accepted', 'declined', 'ended'));
grant select, insert on municipality.sharing to ${application};
grant update (state, answered_at, answered_by, ended_at, ended_by, ended_by_owner, reason) on municipality.sharing
    to ${application};
