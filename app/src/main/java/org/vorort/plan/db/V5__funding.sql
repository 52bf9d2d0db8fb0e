-- A post of the office or of a provider, and how large it is.
create table plan.post (
    municipality_id uuid not null,
    id uuid not null,
    title text not null check (title <> ''),
    fte_hundredths integer not null check (fte_hundredths between 1 and 10000),
    created_at timestamptz not null,
    version integer not null,
    primary key (municipality_id, id)
);
comment on column plan.post.fte_hundredths is 'full-time equivalents in hundredths: half a post is 50';
select storage.guard('plan.post');

-- Who pays for a post or a project, from when until when.
create table plan.funding (
    municipality_id uuid not null,
    id uuid not null,
    programme text not null check (programme <> ''),
    funder_id uuid,
    funder_words text not null,
    post_id uuid,
    fte_hundredths integer not null check (fte_hundredths between 0 and 10000),
    project text not null,
    starts_on date not null,
    ends_on date,
    permanent boolean not null,
    state text not null check (state in ('idea', 'applied', 'granted', 'ended', 'refused')),
    person_id uuid,
    reference text not null,
    note text not null,
    created_at timestamptz not null,
    version integer not null,
    primary key (municipality_id, id),
    foreign key (municipality_id, funder_id) references actors.organisation on delete set null (funder_id),
    foreign key (municipality_id, post_id) references plan.post,
    foreign key (municipality_id, person_id) references actors.person on delete set null (person_id),
    check (ends_on >= starts_on),
    check (not permanent or ends_on is null),
    check ((post_id is null) = (project <> '')),
    check ((post_id is null) = (fte_hundredths = 0))
);
comment on column plan.funding.permanent is 'promised without an end; where no end is known either, that is a risk';
create index funding_by_post on plan.funding (municipality_id, post_id);
create index funding_by_funder on plan.funding (municipality_id, funder_id);
create index funding_by_person on plan.funding (municipality_id, person_id);
select storage.guard('plan.funding');

-- When something must be handed in.
create table plan.funding_deadline (
    municipality_id uuid not null,
    id uuid not null,
    funding_id uuid not null,
    kind text not null check (kind in ('application', 'draw_down', 'interim_report', 'proof_of_use', 'other')),
    due_on date not null,
    done_on date,
    words text not null,
    primary key (municipality_id, id),
    foreign key (municipality_id, funding_id) references plan.funding on delete cascade
);
create index funding_deadline_by_day on plan.funding_deadline (municipality_id, due_on) where done_on is null;
create index funding_deadline_by_funding on plan.funding_deadline (municipality_id, funding_id);
select storage.guard('plan.funding_deadline');

-- What the office was told, so that it is told once: that this end comes in so many months.
create table plan.funding_warning (
    municipality_id uuid not null,
    funding_id uuid not null,
    ends_on date not null,
    months integer not null check (months in (3, 6, 12)),
    told_at timestamptz not null,
    primary key (municipality_id, funding_id, ends_on, months),
    foreign key (municipality_id, funding_id) references plan.funding on delete cascade
);
select storage.guard('plan.funding_warning');

-- The money of one year: what the funder gives, what we add, and what was written about it.
create table plan.funding_year (
    municipality_id uuid not null,
    funding_id uuid not null,
    year integer not null check (year between 2000 and 2100),
    grant_cents bigint not null check (grant_cents >= 0),
    own_cents bigint not null check (own_cents >= 0),
    done text not null,
    reached text not null,
    learned text not null,
    version integer not null,
    primary key (municipality_id, funding_id, year),
    foreign key (municipality_id, funding_id) references plan.funding on delete cascade
);
comment on column plan.funding_year.learned is 'what did not work, and what follows from it';
select storage.guard('plan.funding_year');

-- The finance plan: what a year may cost, by kind.
create table plan.funding_cost (
    municipality_id uuid not null,
    funding_id uuid not null,
    year integer not null,
    kind text not null check (kind in ('personnel', 'fees', 'material', 'travel', 'other')),
    planned_cents bigint not null check (planned_cents >= 0),
    primary key (municipality_id, funding_id, year, kind),
    foreign key (municipality_id, funding_id, year) references plan.funding_year on delete cascade
);
select storage.guard('plan.funding_cost');

-- What was spent, payment by payment; the receipts themselves stay in the file of the office.
create table plan.funding_receipt (
    municipality_id uuid not null,
    id uuid not null,
    funding_id uuid not null,
    paid_on date not null,
    kind text not null check (kind in ('personnel', 'fees', 'material', 'travel', 'other')),
    payee text not null check (payee <> ''),
    reason text not null check (reason <> ''),
    amount_cents bigint not null check (amount_cents > 0),
    number text not null,
    primary key (municipality_id, id),
    foreign key (municipality_id, funding_id) references plan.funding on delete cascade
);
create index funding_receipt_by_day on plan.funding_receipt (municipality_id, funding_id, paid_on);
select storage.guard('plan.funding_receipt');
