package org.vorort.testing;

import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.vorort.identity.Accounts;
import org.vorort.identity.Role;
import org.vorort.identity.Roles;
import org.vorort.identity.Visitor;
import org.vorort.kernel.Language;
import org.vorort.kernel.MunicipalityId;
import org.vorort.municipality.Municipalities;
import org.vorort.municipality.Municipality;
import org.vorort.municipality.MunicipalityKind;
import org.vorort.shell.Formats;
import org.vorort.storage.Tenancy;

/** A town of a test's own, in the house that is open for all tests. */
public record Town(Municipality municipality) {

    private static final Visitor.Actor TEST = Visitor.Actor.named("Test");
    private static final String PASSWORD = "ein langes Kennwort";
    private static final AtomicInteger NUMBER = new AtomicInteger();

    /** A town nobody else uses. */
    public static Town aTown() {
        return aTown("Testlingen " + NUMBER.incrementAndGet());
    }

    public static Town aTown(String name) {
        return new Town(ask(Municipalities.class).found(name, MunicipalityKind.TOWN_IN_COUNTY, TEST));
    }

    public MunicipalityId id() {
        return municipality.id();
    }

    /** Its path, such as {@code /testlingen-1}. */
    public String path() {
        return municipality.path();
    }

    /** Somebody signed in who has this role here. */
    public Guest as(Role role) {
        return as(role, UUID.randomUUID() + "@example.org");
    }

    /** Somebody signed in who has this role here and this mail address, which nobody else has. */
    public Guest as(Role role, String mail) {
        var accounts = ask(Accounts.class);
        var account = accounts.create(mail, "Kim Beispiel", Language.DE, false);
        accounts.setPassword(account.id(), PASSWORD);
        Tenancy.run(id(), () -> ask(Roles.class).grant(id(), account, role, TEST));
        return House.open().guest().signIn(account.mail(), PASSWORD);
    }

    /** Somebody signed in who speaks for this organisation here. */
    public Guest asContactOf(UUID organisation) {
        var accounts = ask(Accounts.class);
        var account = accounts.create(UUID.randomUUID() + "@example.org", "Kim Beispiel", Language.DE, false);
        accounts.setPassword(account.id(), PASSWORD);
        Tenancy.run(id(), () -> ask(Roles.class).grantContact(id(), account, organisation, TEST));
        return House.open().guest().signIn(account.mail(), PASSWORD);
    }

    /** Somebody signed in who keeps the server. */
    public static Guest operator() {
        var accounts = ask(Accounts.class);
        var account = accounts.create(UUID.randomUUID() + "@example.org", "Olga Betrieb", Language.DE, false);
        accounts.setPassword(account.id(), PASSWORD);
        accounts.makeOperator(account.id());
        return House.open().guest().signIn(account.mail(), PASSWORD);
    }

    /** Changes this town's rows past the application, for what only time could do: letting a task grow old. Days are the town's. */
    public void rewrite(String sql) {
        var transaction = new TransactionTemplate(ask(PlatformTransactionManager.class));
        Tenancy.run(
                id(),
                () -> transaction.executeWithoutResult(_ -> {
                    ask(JdbcClient.class)
                            .sql("set local time zone '" + Formats.ZONE + "'")
                            .update();
                    ask(JdbcClient.class).sql(sql).update();
                }));
    }

    private static <T> T ask(Class<T> bean) {
        return House.open().ask(bean);
    }
}
