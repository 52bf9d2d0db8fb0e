package org.vorort.identity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.vorort.identity.Accounts.Account;
import org.vorort.identity.Accounts.DemoAccount;
import org.vorort.kernel.AccountId;
import org.vorort.kernel.Language;
import org.vorort.kernel.MunicipalityId;

@Repository
class AccountStore {

    private static final String COLUMNS = "a.id, a.mail, a.name, a.language, a.operator, a.demo, a.disabled_at";

    /** What signing in needs to know. */
    record Credentials(Account account, Optional<String> passwordHash, boolean passwordProven) {}

    private final JdbcClient jdbc;

    AccountStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Until this transaction ends nobody else makes or changes an account. */
    void keepOthersOut() {
        jdbc.sql("lock table identity.account in share row exclusive mode").update();
    }

    boolean none() {
        return jdbc.sql("select not exists (select from identity.account where not demo)")
                .query(Boolean.class)
                .single();
    }

    Optional<Account> byMail(String mail) {
        return credentials(mail).map(Credentials::account);
    }

    Optional<Credentials> credentials(String mail) {
        return jdbc.sql("select " + COLUMNS + """
                        , a.password_hash, a.password_proven
                        from identity.account a
                        where a.mail = ?""")
                .param(mail)
                .query((row, _) -> new Credentials(
                        account(row),
                        Optional.ofNullable(row.getString("password_hash")),
                        row.getBoolean("password_proven")))
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
                    var roles = RoleStore.roles(row);
                    if (row.getBoolean("operator")) {
                        roles.add(Role.OPERATOR);
                    }
                    return new DemoAccount(row.getString("name"), row.getString("mail"), roles);
                })
                .list();
    }

    /** Adds the account unless one has its mail address already. */
    void insert(Account account, Instant now) {
        jdbc.sql("""
                        insert into identity.account (id, mail, name, language, operator, demo, created_at)
                        values (?, ?, ?, ?, ?, ?, ?)
                        on conflict (mail) do nothing""")
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

    void setPassword(AccountId account, String hash, boolean proven) {
        jdbc.sql("""
                        update identity.account
                        set password_hash = ?, password_proven = ?
                        where id = ?""").param(hash).param(proven).param(account.value()).update();
    }

    /** @return whether there was a password that the mailbox did not stand behind */
    boolean clearUnprovenPassword(AccountId account) {
        return jdbc.sql("""
                        update identity.account
                        set password_hash = null
                        where id = ?
                          and password_hash is not null
                          and not password_proven""").param(account.value()).update() > 0;
    }

    /** Whether nobody has ever come in with this account, so that an invitation may open it. */
    boolean isUntouched(AccountId account) {
        return jdbc.sql("""
                        select not a.operator and not a.demo and a.password_hash is null and a.disabled_at is null
                            and not exists (select from identity.municipalities_of(a.id))
                        from identity.account a
                        where a.id = ?""").param(account.value()).query(Boolean.class).single();
    }

    void disable(AccountId account, Instant now) {
        jdbc.sql("update identity.account set disabled_at = ? where id = ?")
                .param(Timestamp.from(now))
                .param(account.value())
                .update();
    }

    void enable(AccountId account) {
        jdbc.sql("update identity.account set disabled_at = null where id = ?")
                .param(account.value())
                .update();
    }

    List<MunicipalityId> municipalitiesOf(AccountId account) {
        return jdbc.sql("select distinct municipality_id from identity.municipalities_of(?)")
                .param(account.value())
                .query((row, _) -> new MunicipalityId(row.getObject(1, UUID.class)))
                .list();
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
