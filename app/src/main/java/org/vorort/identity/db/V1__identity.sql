create table identity.account (
    id uuid primary key,
    mail text not null unique check (mail = lower(mail)),
    name text not null,
    password_hash text,
    language text not null default 'de' check (language in ('de', 'en')),
    operator boolean not null default false,
    demo boolean not null default false,
    created_at timestamptz not null,
    disabled_at timestamptz
);
select storage.open_to_all('identity.account');

-- What an account may be in a municipality; municipality_id has no foreign key, because that room lies higher.
create table identity.role_grant (
    municipality_id uuid not null,
    account_id uuid not null references identity.account on delete cascade,
    role text not null check (role in ('coordinator', 'leadership', 'member', 'contact')),
    organisation_id uuid,
    granted_at timestamptz not null,
    granted_by text not null,
    primary key (municipality_id, account_id, role)
);
select storage.guard('identity.role_grant');

-- Where an account may go, across municipalities: only for the signed-in person's own list.
create function identity.municipalities_of(account uuid) returns table (municipality_id uuid, role text)
    language sql stable security definer set search_path = ''
    as $$ select g.municipality_id, g.role from identity.role_grant g where g.account_id = account $$;
revoke all on function identity.municipalities_of(uuid) from public;
grant execute on function identity.municipalities_of(uuid) to ${application};

create table identity.session (
    token_hash bytea primary key,
    account_id uuid not null references identity.account on delete cascade,
    device text not null,
    created_at timestamptz not null,
    seen_at timestamptz not null
);
create index on identity.session (account_id);
select storage.open_to_all('identity.session');

-- Failed or requested sign-ins of the last minutes; the key is a hash of the address or of the network address.
create table identity.sign_in_attempt (
    key text not null,
    at timestamptz not null
);
create index on identity.sign_in_attempt (key, at);
select storage.open_to_all('identity.sign_in_attempt');

create table identity.signed_link (
    id uuid primary key,
    municipality_id uuid,
    purpose text not null,
    subject text not null,
    issued_at timestamptz not null,
    issued_by text not null,
    expires_at timestamptz not null,
    single_use boolean not null,
    used_at timestamptz,
    uses integer not null default 0,
    revoked_at timestamptz
);
create index on identity.signed_link (municipality_id, purpose, subject);
select storage.guard_with_server_rows('identity.signed_link');

create table identity.audit (
    id bigint generated always as identity primary key,
    municipality_id uuid,
    at timestamptz not null,
    account_id uuid,
    actor text not null,
    act text not null,
    subject_kind text not null,
    subject_id text not null,
    subject_name text not null,
    before jsonb,
    after jsonb
);
create index on identity.audit (municipality_id, id desc);
create index on identity.audit (municipality_id, subject_id, id desc);
select storage.guard_with_server_rows('identity.audit');
select storage.append_only('identity.audit');
