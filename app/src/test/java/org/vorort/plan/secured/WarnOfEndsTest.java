package org.vorort.plan.secured;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.ToIntFunction;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.vorort.identity.Role;
import org.vorort.kernel.HouseClock;
import org.vorort.kernel.MunicipalityId;
import org.vorort.shell.Formats;
import org.vorort.storage.Tenancy;
import org.vorort.testing.House;
import org.vorort.testing.Town;

class WarnOfEndsTest {

    private final Town town = Town.aTown();
    private final LocalDate today = House.today();

    @Test
    void the_office_is_told_three_times_and_each_time_once() {
        granted(today);
        assertThat(warnedBefore(13)).isZero();
        assertThat(warnedBefore(11)).isEqualTo(1);
        assertThat(warnedBefore(10)).isZero();
        assertThat(warnedBefore(5)).isEqualTo(1);
        assertThat(warnedBefore(2)).isEqualTo(1);
        assertThat(warnedBefore(1)).isZero();
        assertThat(news("funding"))
                .singleElement()
                .asString()
                .contains("„Zusammenhalt“ für „Fest“ endet am", "3 Monaten");
        town.rewrite("update plan.funding set ends_on = ends_on + 30");
        assertThat(warnedBefore(0)).as("a new end is told anew").isEqualTo(1);
    }

    @Test
    void a_deadline_is_told_a_month_before_and_when_it_is_over() {
        var funding = granted(today.plusYears(3));
        town.as(Role.COORDINATOR)
                .post(funding + "/deadlines", "kind", "proof_of_use", "due", today.toString(), "words", "");
        var warn = House.open().ask(WarnOfDeadlines.class);
        assertThat(told(today.minusMonths(2), warn::warn)).isZero();
        assertThat(told(today.minusDays(20), warn::warn)).isEqualTo(1);
        assertThat(told(today, warn::warn)).isZero();
        assertThat(told(today.plusDays(1), warn::warn)).isEqualTo(1);
        assertThat(told(today.plusDays(2), warn::warn)).isZero();
        assertThat(news("deadline"))
                .singleElement()
                .asString()
                .contains("Verwendungsnachweis für die Förderung „Zusammenhalt“ war am");
    }

    /** A funding that ends on this day, in a town whose office reads mail. @return its page */
    private String granted(LocalDate until) {
        town.rewrite("insert into municipality.office (municipality_id, mail) values ('" + town.id()
                + "', 'amt@example.org')");
        return town.as(Role.COORDINATOR)
                .post(
                        town.path() + "/funding",
                        "programme",
                        "Zusammenhalt",
                        "funder",
                        "Land",
                        "project",
                        "Fest",
                        "from",
                        today.minusYears(2).toString(),
                        "until",
                        until.toString(),
                        "state",
                        "granted")
                .location();
    }

    private int warnedBefore(int months) {
        return told(today.minusMonths(months), House.open().ask(WarnOfEnds.class)::warn);
    }

    private int told(LocalDate day, ToIntFunction<MunicipalityId> warn) {
        var told = new AtomicInteger();
        HouseClock.at(
                day.atTime(7, 0).atZone(Formats.ZONE).toInstant(),
                () -> Tenancy.run(town.id(), () -> told.set(warn.applyAsInt(town.id()))));
        return told.get();
    }

    private List<String> news(String kind) {
        var transaction = House.open().ask(TransactionTemplate.class);
        return Tenancy.in(
                town.id(),
                () -> transaction.execute(_ -> House.open()
                        .ask(JdbcClient.class)
                        .sql("select line from post.notice where kind = ?")
                        .param(kind)
                        .query(String.class)
                        .list()));
    }
}
