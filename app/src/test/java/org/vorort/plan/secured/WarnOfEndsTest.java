package org.vorort.plan.secured;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.vorort.identity.Role;
import org.vorort.kernel.HouseClock;
import org.vorort.storage.Tenancy;
import org.vorort.testing.House;
import org.vorort.testing.Town;

class WarnOfEndsTest {

    private final Town town = Town.aTown();
    private final LocalDate today = House.today();

    @Test
    void the_office_is_told_three_times_and_each_time_once() {
        town.rewrite("insert into municipality.office (municipality_id, mail) values ('" + town.id()
                + "', 'amt@example.org')");
        town.as(Role.COORDINATOR)
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
                        today.toString(),
                        "state",
                        "granted");
        assertThat(warnedBefore(13)).isZero();
        assertThat(warnedBefore(11)).isEqualTo(1);
        assertThat(warnedBefore(10)).isZero();
        assertThat(warnedBefore(5)).isEqualTo(1);
        assertThat(warnedBefore(2)).isEqualTo(1);
        assertThat(warnedBefore(1)).isZero();
        assertThat(news()).singleElement().asString().contains("„Zusammenhalt“ für „Fest“ endet am", "3 Monaten");
        town.rewrite("update plan.funding set ends_on = ends_on + 30");
        assertThat(warnedBefore(0)).as("a new end is told anew").isEqualTo(1);
    }

    private int warnedBefore(int months) {
        var told = new AtomicInteger();
        Instant day = today.minusMonths(months)
                .atTime(7, 0)
                .atZone(ZoneId.of("Europe/Berlin"))
                .toInstant();
        HouseClock.at(
                day,
                () -> Tenancy.run(
                        town.id(),
                        () -> told.set(House.open().ask(WarnOfEnds.class).warn(town.id()))));
        return told.get();
    }

    private List<String> news() {
        var transaction = House.open().ask(TransactionTemplate.class);
        return Tenancy.in(
                town.id(),
                () -> transaction.execute(_ -> House.open()
                        .ask(JdbcClient.class)
                        .sql("select line from post.notice where kind = 'funding'")
                        .query(String.class)
                        .list()));
    }
}
