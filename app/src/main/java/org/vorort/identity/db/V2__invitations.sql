-- Who opens an account decides what may be done with it. An invitation can be read in the inviting office's outbox, so it
-- proves nothing to other municipalities; a link sent to the mailbox on request does.
alter table identity.account add column password_proven boolean not null default false;
update identity.account set password_proven = true where password_hash is not null;
alter table identity.session add column proven boolean not null default false;

-- A role counts once its person has come. Until then the office sees the name it wrote itself, and nothing of what other
-- municipalities may know of this mail address.
alter table identity.role_grant add column invited_name text not null default '';
alter table identity.role_grant add column joined_at timestamptz;
update identity.role_grant set joined_at = granted_at;

create or replace function identity.municipalities_of(account uuid) returns table (municipality_id uuid, role text)
    language sql stable security definer set search_path = ''
    as $$
        select g.municipality_id, g.role
        from identity.role_grant g
        where g.account_id = account
          and g.joined_at is not null
    $$;

-- The person of this account came, proven by its mailbox: every role that waited counts now. Says how many waited.
create function identity.join_all(account uuid, moment timestamptz) returns bigint
    language sql volatile security definer set search_path = ''
    as $$
        with joined as (
            update identity.role_grant g set joined_at = moment
            where g.account_id = account
              and g.joined_at is null
            returning 1)
        select count(*) from joined
    $$;
revoke all on function identity.join_all(uuid, timestamptz) from public;
grant execute on function identity.join_all(uuid, timestamptz) to ${application};

-- The person of this account came by an invitation of this municipality, so only its roles count.
create function identity.join_one(account uuid, municipality uuid, moment timestamptz) returns bigint
    language sql volatile security definer set search_path = ''
    as $$
        with joined as (
            update identity.role_grant g set joined_at = moment
            where g.account_id = account
              and g.municipality_id = municipality
              and g.joined_at is null
            returning 1)
        select count(*) from joined
    $$;
revoke all on function identity.join_one(uuid, uuid, timestamptz) from public;
grant execute on function identity.join_one(uuid, uuid, timestamptz) to ${application};
