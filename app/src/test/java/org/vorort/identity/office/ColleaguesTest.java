package org.vorort.identity.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.vorort.identity.Role;
import org.vorort.identity.Roles;
import org.vorort.storage.Tenancy;
import org.vorort.testing.House;
import org.vorort.testing.Town;

class ColleaguesTest {

    private final House house = House.open();
    private final Town town = Town.aTown();

    @Test
    void a_role_taken_away_ends_at_once_and_stands_in_the_trail() {
        var coordinator = town.as(Role.COORDINATOR);
        var member = town.as(Role.MEMBER);
        assertThat(member.get(town.path() + "/organisations").status()).isEqualTo(200);
        coordinator.delete(withdrawal(Role.MEMBER));
        assertThat(member.get(town.path() + "/organisations").status()).isEqualTo(403);
        var trail = coordinator
                .get(town.path() + "/audit")
                .page()
                .select("tbody tr")
                .first();
        assertThat(trail.text()).contains("Kim Beispiel", "Konto", "hat eine Rolle nicht mehr", "Rolle", "Mitglied");
    }

    @Test
    void the_last_coordinator_stays() {
        var coordinator = town.as(Role.COORDINATOR);
        var answer = coordinator.delete(withdrawal(Role.COORDINATOR));
        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.page().text()).contains("Eine Koordination muss bleiben");
        assertThat(coordinator.get(town.path() + "/colleagues").status()).isEqualTo(200);
    }

    @Test
    void two_coordinators_who_remove_each_other_at_the_same_moment_leave_one() throws Exception {
        for (var round = 0; round < 5; round++) {
            assertThat(remainingAfterQuarrel()).isEqualTo(1);
        }
    }

    @Test
    void the_operator_locks_an_account_and_opens_it_again() {
        var member = town.as(Role.MEMBER);
        var operator = Town.operator();
        operator.post(lock());
        assertThat(member.get("/account").status()).isEqualTo(302);
        assertThat(operator.get(town.path() + "/colleagues").page().text()).contains("Konto gesperrt");
        operator.delete(lock());
        assertThat(operator.get(town.path() + "/colleagues").page().text()).doesNotContain("Konto gesperrt");
    }

    @Test
    void the_office_does_not_see_what_only_the_operator_may_do() {
        var coordinator = town.as(Role.COORDINATOR);
        var page = coordinator.get(town.path() + "/colleagues").page();
        assertThat(page.select("form[action$=/lock]")).isEmpty();
        assertThat(page.select("main").text()).contains("Wer springt ein?");
    }

    private int remainingAfterQuarrel() throws InterruptedException, ExecutionException {
        var quarrel = Town.aTown();
        var first = quarrel.as(Role.COORDINATOR);
        var second = quarrel.as(Role.COORDINATOR);
        var paths = new ArrayList<String>();
        for (var form : first.get(quarrel.path() + "/colleagues").page().select("form[action$=/coordinator]")) {
            paths.add(form.attr("action"));
        }
        try (var threads = Executors.newFixedThreadPool(2)) {
            var one = threads.submit(() -> first.delete(paths.getFirst()));
            var other = threads.submit(() -> second.delete(paths.getLast()));
            one.get();
            other.get();
        }
        return colleagues(quarrel).size();
    }

    private String withdrawal(Role role) {
        return path(role) + "/" + role.code();
    }

    private String lock() {
        return path(Role.MEMBER) + "/lock";
    }

    private String path(Role role) {
        var colleague = colleagues(town).stream()
                .filter(known -> known.roles().contains(role))
                .findFirst();
        return town.path() + "/colleagues/" + colleague.orElseThrow().id();
    }

    private List<Roles.Colleague> colleagues(Town of) {
        return Tenancy.in(of.id(), () -> house.ask(Roles.class).colleagues(of.id()));
    }
}
