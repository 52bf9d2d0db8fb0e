package org.vorort.post;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vorort.post.Desk.message;
import static org.vorort.testing.Town.aTown;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.vorort.identity.Role;
import org.vorort.post.bounces.Bounces;
import org.vorort.post.mail.DeliveryProblem;
import org.vorort.storage.Tenancy;
import org.vorort.testing.House;
import org.vorort.testing.Town;

class OutageTest {

    private static final int NOBODY_LISTENS = 1;

    private final House house = House.open();
    private final Town town = aTown();
    private final Desk desk = new Desk(town);
    private final String address = Desk.freshAddress();

    @Test
    void a_mail_server_that_is_down_costs_no_attempt_however_often_it_is_asked() throws Exception {
        var id = desk.in(MessageState.WAITING, message(address));
        for (var attempt = 0; attempt < 20; attempt++) {
            assertThat(desk.carryBy(NOBODY_LISTENS, id)).isPresent();
        }
        assertThat(desk.find(id).orElseThrow().state()).isEqualTo(MessageState.WAITING);
        assertThat(desk.find(id).orElseThrow().attempts()).isZero();
        try (var busy = new AnsweringServer("451 4.7.1 come back later")) {
            assertThat(desk.carryBy(busy.port(), id)).isPresent();
        }
        assertThat(desk.find(id).orElseThrow().attempts()).isEqualTo(1);
        assertThat(desk.carry(id)).isEmpty();
        assertThat(house.mailbox().to(address)).hasSize(1);
    }

    @Test
    void the_office_sees_what_our_mail_server_holds_up() {
        desk.carryBy(NOBODY_LISTENS, desk.in(MessageState.WAITING, message(address)));
        desk.carryBy(NOBODY_LISTENS, desk.in(MessageState.WAITING, message(Desk.freshAddress())));
        assertThat(town.as(Role.COORDINATOR).get(town.path() + "/outbox").body())
                .contains("Unser Mailserver antwortet nicht, 2 Nachrichten warten", "drei Tage lang");
    }

    @Test
    void what_one_person_is_told_arrives_in_its_order() throws Exception {
        var invitation = desk.in(MessageState.WAITING, message(address));
        var cancellation = desk.in(MessageState.WAITING, message(address));
        var other = desk.in(MessageState.WAITING, message(Desk.freshAddress()));
        desk.carryBy(NOBODY_LISTENS, invitation);
        // The mail server is back, but the second message is asked for first.
        var later = desk.carry(cancellation).orElseThrow();
        assertThat(later).isAfter(Clock.systemUTC().instant());
        assertThat(desk.find(cancellation).orElseThrow().state()).isEqualTo(MessageState.WAITING);
        assertThat(desk.carry(other)).isEmpty();
        assertThat(desk.find(other).orElseThrow().state()).isEqualTo(MessageState.SENT);
        desk.carry(invitation);
        desk.carry(cancellation);
        var arrived = house.mailbox().to(address);
        assertThat(arrived).hasSize(2);
        assertThat(arrived.getFirst().getMessageID()).contains(invitation.toString());
        assertThat(arrived.getLast().getMessageID()).contains(cancellation.toString());
    }

    @Test
    void half_of_the_addresses_are_wrong_and_the_other_half_get_their_mail() throws Exception {
        var good = new ArrayList<MessageId>();
        var wrong = new ArrayList<String>();
        for (var number = 0; number < 10; number++) {
            good.add(desk.in(MessageState.WAITING, message(Desk.freshAddress())));
            var address = Desk.freshAddress();
            var id = desk.in(MessageState.WAITING, message(address));
            try (var server = new AnsweringServer("550 5.1.1 no such user here")) {
                assertThat(desk.carryBy(server.port(), id)).isEmpty();
            }
            wrong.add(address);
        }
        good.forEach(desk::carry);
        assertThat(states(good)).containsOnly(MessageState.SENT);
        for (var address : wrong) {
            assertThat(bounced(address)).isTrue();
        }
        assertThat(town.as(Role.COORDINATOR).get(town.path() + "/outbox").body())
                .contains("10 Nachrichten kamen nicht an");
    }

    @Test
    void an_address_that_is_taken_again_is_a_good_one() throws Exception {
        var refused = desk.in(MessageState.WAITING, message(address));
        try (var server = new AnsweringServer("552 5.2.2 mailbox full")) {
            desk.carryBy(server.port(), refused);
        }
        assertThat(bounced(address)).isTrue();
        desk.carry(desk.in(MessageState.WAITING, message(address)));
        assertThat(bounced(address)).isFalse();
    }

    @Test
    void after_three_days_without_mail_server_people_are_asked() {
        assertThat(DeliveryRules.pauseInOutage(Duration.ofMinutes(3))).contains(Duration.ofMinutes(1));
        assertThat(DeliveryRules.pauseInOutage(Duration.ofHours(30))).contains(Duration.ofMinutes(10));
        assertThat(DeliveryRules.pauseInOutage(Duration.ofHours(73))).isEmpty();
    }

    @Test
    void each_problem_lies_with_us_with_the_address_or_with_neither() {
        for (var problem : DeliveryProblem.values()) {
            assertThat(problem.isOurs() && problem.aboutAddress()).isFalse();
        }
        assertThat(DeliveryProblem.NO_CONNECTION.isOurs()).isTrue();
        assertThat(DeliveryProblem.MAILBOX_FULL.aboutAddress()).isTrue();
    }

    private List<MessageState> states(List<MessageId> ids) {
        return ids.stream().map(id -> desk.find(id).orElseThrow().state()).toList();
    }

    private boolean bounced(String address) {
        return Tenancy.in(town.id(), () -> house.ask(Bounces.class).of(town.id(), address))
                .isPresent();
    }
}
