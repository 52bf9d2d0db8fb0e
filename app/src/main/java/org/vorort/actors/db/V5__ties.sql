-- What somebody says about how two organisations work together. A tie is never stored: it is what the statements about the
-- same two organisations and the same kind come to.
create table actors.tie_statement (
    municipality_id uuid not null,
    id uuid not null,
    -- Who says it, or about whom the office noted it.
    speaker_id uuid not null,
    partner_id uuid not null,
    kind text not null check (kind in ('information', 'cooperation', 'coordination', 'funding', 'referral')),
    -- Seen from the speaker; only money and people that are passed on have one.
    direction text not null check (direction in ('mutual', 'to', 'from')),
    strength integer not null check (strength between 1 and 3),
    -- A field of action of the catalogue, or empty.
    topic text not null default '',
    since_date date,
    until_date date,
    may_publish boolean not null,
    author text not null check (author in ('speaker', 'office', 'import')),
    via text not null check (via in ('survey', 'paper', 'office', 'import')),
    stated_at timestamptz not null,
    check (speaker_id <> partner_id),
    check ((kind in ('funding', 'referral')) = (direction <> 'mutual')),
    check (until_date is null or since_date is null or until_date >= since_date),
    primary key (municipality_id, id),
    foreign key (municipality_id, speaker_id) references actors.organisation on delete cascade,
    foreign key (municipality_id, partner_id) references actors.organisation on delete cascade
);
create index tie_statement_by_speaker on actors.tie_statement (municipality_id, speaker_id);
create index tie_statement_by_partner on actors.tie_statement (municipality_id, partner_id);
select storage.guard('actors.tie_statement');
