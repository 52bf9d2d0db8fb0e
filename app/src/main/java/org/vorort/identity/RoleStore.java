package org.vorort.identity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.vorort.identity.Accounts.Account;
import org.vorort.identity.Roles.Colleague;
import org.vorort.kernel.AccountId;
import org.vorort.kernel.MunicipalityId;

@Repository
class RoleStore {

    private final JdbcClient jdbc;

    RoleStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Gives a role that counts at once; one that waited counts now. */
    void grant(
            MunicipalityId municipality,
            AccountId account,
            Role role,
            @Nullable UUID organisation,
            Instant now,
            String by) {
        jdbc.sql("""
                        insert into identity.role_grant
                            (municipality_id, account_id, role, organisation_id, granted_at, granted_by, joined_at)
                        values (?, ?, ?, ?, ?, ?, ?)
                        on conflict (municipality_id, account_id, role)
                        do update set organisation_id = excluded.organisation_id,
                            joined_at = coalesce(role_grant.joined_at, excluded.joined_at)""")
                .param(municipality.value())
                .param(account.value())
                .param(role.code())
                .param(organisation)
                .param(Timestamp.from(now))
                .param(by)
                .param(Timestamp.from(now))
                .update();
    }

    /** Gives a role that waits until its person comes; it counts at once for somebody who came here before. */
    void invite(
            MunicipalityId municipality,
            Account account,
            Role role,
            @Nullable UUID organisation,
            Instant now,
            String by) {
        jdbc.sql("""
                        insert into identity.role_grant
                            (municipality_id, account_id, role, organisation_id, granted_at, granted_by, invited_name,
                            joined_at)
                        values (:municipality, :account, :role, :organisation, :now, :by, :name,
                            (select min(g.joined_at)
                             from identity.role_grant g
                             where g.municipality_id = :municipality
                               and g.account_id = :account))
                        on conflict (municipality_id, account_id, role)
                        do update set organisation_id = excluded.organisation_id""")
                .param("municipality", municipality.value())
                .param("account", account.id().value())
                .param("role", role.code())
                .param("organisation", organisation, Types.OTHER)
                .param("now", Timestamp.from(now))
                .param("by", by)
                .param("name", account.name())
                .update();
    }

    long joinAll(AccountId account, Instant now) {
        return jdbc.sql("select identity.join_all(?, ?)")
                .param(account.value())
                .param(Timestamp.from(now))
                .query(Long.class)
                .single();
    }

    long joinOne(AccountId account, MunicipalityId municipality, Instant now) {
        return jdbc.sql("select identity.join_one(?, ?, ?)")
                .param(account.value())
                .param(municipality.value())
                .param(Timestamp.from(now))
                .query(Long.class)
                .single();
    }

    void withdraw(MunicipalityId municipality, AccountId account, Role role) {
        jdbc.sql("""
                        delete from identity.role_grant
                        where municipality_id = ?
                          and account_id = ?
                          and role = ?""")
                .param(municipality.value())
                .param(account.value())
                .param(role.code())
                .update();
    }

    /** The coordinators who can come in; nobody else changes them until this transaction ends. */
    List<AccountId> lockCoordinators(MunicipalityId municipality) {
        return jdbc.sql("""
                        select g.account_id
                        from identity.role_grant g
                        join identity.account a on a.id = g.account_id
                        where g.municipality_id = ?
                          and g.role = 'coordinator'
                          and g.joined_at is not null
                          and a.disabled_at is null
                        order by g.account_id
                        for update of g""")
                .param(municipality.value())
                .query((row, _) -> new AccountId(row.getObject(1, UUID.class)))
                .list();
    }

    Set<Role> of(MunicipalityId municipality, AccountId account) {
        var codes = jdbc.sql("select role from identity.municipalities_of(?) where municipality_id = ?")
                .param(account.value())
                .param(municipality.value())
                .query(String.class)
                .list();
        var roles = EnumSet.noneOf(Role.class);
        codes.forEach(code -> roles.add(Role.of(code)));
        return roles;
    }

    Optional<UUID> organisationOf(MunicipalityId municipality, AccountId account) {
        return jdbc.sql("""
                        select organisation_id
                        from identity.role_grant
                        where municipality_id = ?
                          and account_id = ?
                          and role = 'contact'
                          and organisation_id is not null
                          and joined_at is not null""")
                .param(municipality.value())
                .param(account.value())
                .query(UUID.class)
                .optional();
    }

    List<Colleague> colleagues(MunicipalityId municipality) {
        return jdbc.sql("""
                        select a.id, a.mail, array_agg(g.role) as roles, max(g.organisation_id::text) as organisation,
                            min(g.granted_at) as since, a.disabled_at is not null as locked,
                            bool_or(g.joined_at is not null) as joined,
                            case when bool_or(g.joined_at is not null) then a.name else max(g.invited_name) end as name
                        from identity.role_grant g
                        join identity.account a on a.id = g.account_id
                        where g.municipality_id = ?
                        group by a.id
                        order by name, a.id""")
                .param(municipality.value())
                .query((row, _) -> colleague(row))
                .list();
    }

    /** The column {@code roles} of a row. */
    static Set<Role> roles(ResultSet row) throws SQLException {
        var roles = EnumSet.noneOf(Role.class);
        for (var code : (String[]) row.getArray("roles").getArray()) {
            roles.add(Role.of(code));
        }
        return roles;
    }

    private static Colleague colleague(ResultSet row) throws SQLException {
        return new Colleague(
                new AccountId(row.getObject("id", UUID.class)),
                row.getString("name"),
                row.getString("mail"),
                roles(row),
                Optional.ofNullable(row.getString("organisation")).map(UUID::fromString),
                row.getTimestamp("since").toInstant(),
                row.getBoolean("joined"),
                row.getBoolean("locked"));
    }
}
