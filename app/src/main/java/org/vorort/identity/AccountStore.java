package org.vorort.identity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.vorort.identity.Accounts.Account;
import org.vorort.identity.Accounts.Colleague;
import org.vorort.kernel.AccountId;
import org.vorort.kernel.Language;
import org.vorort.kernel.MunicipalityId;

@Repository
class AccountStore {

    private static final String COLUMNS = "a.id, a.mail, a.name, a.language, a.operator, a.demo, a.disabled_at";

    /** What signing in needs to know. */
    record Credentials(Account account, Optional<String> passwordHash) {}

    /** An account of the demonstration town. @param roles what it may be anywhere */
    record DemoAccount(String name, String mail, Set<Role> roles) {}

    private final JdbcClient jdbc;

    AccountStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean none() {
        return jdbc.sql("select not exists (select from identity.account)")
                .query(Boolean.class)
                .single();
    }

    Optional<Account> byMail(String mail) {
        return credentials(mail).map(Credentials::account);
    }

    Optional<Credentials> credentials(String mail) {
        return jdbc.sql("select " + COLUMNS + ", a.password_hash from identity.account a where a.mail = ?")
                .param(mail)
                .query((row, _) -> new Credentials(account(row), Optional.ofNullable(row.getString("password_hash"))))
                .optional();
    }

    Optional<Account> byId(AccountId id) {
        return jdbc.sql("select " + COLUMNS + " from identity.account a where a.id = ?")
                .param(id.value())
                .query((row, _) -> account(row))
                .optional();
    }

    List<DemoAccount> demoAccounts() {
        return jdbc.sql("""
                        select a.name, a.mail, a.operator,
                            array(select distinct role from identity.municipalities_of(a.id)) as roles
                        from identity.account a
                        where a.demo
                        order by a.created_at, a.id""")
                .query((row, _) -> {
                    var roles = rolesIn(row);
                    if (row.getBoolean("operator")) {
                        roles.add(Role.OPERATOR);
                    }
                    return new DemoAccount(row.getString("name"), row.getString("mail"), roles);
                })
                .list();
    }

    void insert(Account account, Instant now) {
        jdbc.sql("""
                        insert into identity.account (id, mail, name, language, operator, demo, created_at)
                        values (?, ?, ?, ?, ?, ?, ?)""")
                .param(account.id().value())
                .param(account.mail())
                .param(account.name())
                .param(account.language().code())
                .param(account.operator())
                .param(account.demo())
                .param(Timestamp.from(now))
                .update();
    }

    void makeOperator(AccountId account) {
        jdbc.sql("update identity.account set operator = true where id = ?")
                .param(account.value())
                .update();
    }

    void setPassword(AccountId account, String hash) {
        jdbc.sql("update identity.account set password_hash = ? where id = ?")
                .param(hash)
                .param(account.value())
                .update();
    }

    void grant(
            MunicipalityId municipality,
            AccountId account,
            Role role,
            Optional<UUID> organisation,
            Instant now,
            String by) {
        jdbc.sql("""
                        insert into identity.role_grant
                            (municipality_id, account_id, role, organisation_id, granted_at, granted_by)
                        values (?, ?, ?, ?, ?, ?)
                        on conflict (municipality_id, account_id, role)
                        do update set organisation_id = excluded.organisation_id""")
                .param(municipality.value())
                .param(account.value())
                .param(role.code())
                .param(organisation.orElse(null))
                .param(Timestamp.from(now))
                .param(by)
                .update();
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

    Set<Role> roles(MunicipalityId municipality, AccountId account) {
        var codes = jdbc.sql("select role from identity.municipalities_of(?) where municipality_id = ?")
                .param(account.value())
                .param(municipality.value())
                .query(String.class)
                .list();
        var roles = EnumSet.noneOf(Role.class);
        codes.forEach(code -> roles.add(Role.of(code)));
        return roles;
    }

    List<MunicipalityId> municipalitiesOf(AccountId account) {
        return jdbc.sql("select distinct municipality_id from identity.municipalities_of(?)")
                .param(account.value())
                .query((row, _) -> new MunicipalityId(row.getObject(1, UUID.class)))
                .list();
    }

    List<Colleague> in(MunicipalityId municipality) {
        return jdbc.sql("select " + COLUMNS + """
                        , a.password_hash is not null as has_password,
                            array_agg(g.role) as roles, max(g.organisation_id::text) as organisation
                        from identity.role_grant g
                        join identity.account a on a.id = g.account_id
                        where g.municipality_id = ?
                        group by a.id
                        order by a.name, a.id""")
                .param(municipality.value())
                .query((row, _) -> colleague(row))
                .list();
    }

    private static Colleague colleague(ResultSet row) throws SQLException {
        var roles = rolesIn(row);
        var organisation = Optional.ofNullable(row.getString("organisation")).map(UUID::fromString);
        return new Colleague(account(row), roles, organisation, row.getBoolean("has_password"));
    }

    private static Set<Role> rolesIn(ResultSet row) throws SQLException {
        var roles = EnumSet.noneOf(Role.class);
        for (var code : (String[]) row.getArray("roles").getArray()) {
            roles.add(Role.of(code));
        }
        return roles;
    }

    private static Account account(ResultSet row) throws SQLException {
        return new Account(
                new AccountId(row.getObject("id", UUID.class)),
                row.getString("mail"),
                row.getString("name"),
                Language.of(row.getString("language")),
                row.getBoolean("operator"),
                row.getBoolean("demo"),
                row.getTimestamp("disabled_at") == null);
    }
}
