package org.vorort.setup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.vorort.bodies.Bodies;
import org.vorort.identity.Accounts;
import org.vorort.meetings.Ballot;
import org.vorort.meetings.Meeting;
import org.vorort.meetings.MeetingState;
import org.vorort.meetings.Meetings;
import org.vorort.meetings.agenda.AgendaItem;
import org.vorort.meetings.agenda.Agendas;
import org.vorort.meetings.agenda.Origin;
import org.vorort.meetings.invitations.Invitees;
import org.vorort.meetings.invitations.Reply;
import org.vorort.meetings.proceedings.Outcome;
import org.vorort.meetings.proceedings.Proceedings;
import org.vorort.municipality.Municipality;
import org.vorort.plan.tasks.Task;
import org.vorort.plan.tasks.TaskState;
import org.vorort.plan.tasks.Tasks;
import org.vorort.storage.Tenancy;
import org.vorort.testing.Guest;
import org.vorort.testing.House;

/** Musterlingen's two years of meetings have in them what the pages are to show. */
class DemoMeetingsTest {

    private static House house;
    private static Municipality town;
    private static Guest coordinator;

    @BeforeAll
    static void musterlingen() {
        house = House.empty();
        town = house.ask(DemoTown.class).create().orElseThrow();
        house.ask(DemoTown.class).remember();
        coordinator = house.guest().signIn("lena.sommer@musterlingen.example", Accounts.DEMO_PASSWORD);
    }

    @AfterAll
    static void leave() {
        house.close();
    }

    @Test
    void the_list_of_meetings_begins_with_the_latest_and_shows_all_when_asked() {
        var list = coordinator.get(town.path() + "/meetings").page();
        assertThat(list.select("section[aria-labelledby=past] tbody tr")).hasSize(12);
        var all =
                coordinator.get(list.select("main a[href*=past]").attr("href")).page();
        assertThat(all.select("section[aria-labelledby=past] tbody tr")).hasSizeGreaterThan(12);
        assertThat(all.select("main a[href*=past]")).isEmpty();
    }

    @Test
    void resolutions_are_followed_and_some_are_made_without_a_meeting() {
        var register = town.path() + "/resolutions";
        assertThat(coordinator.get(register + "?tab=done").page().select("tbody tr"))
                .hasSizeGreaterThan(10);
        assertThat(coordinator.get(register + "?tab=open").page().text())
                .contains("Fahrdienst: weiter nach dem Versuch?", "Lena Sommer");
        assertThat(coordinator.get(register + "?tab=council").page().text()).contains("Rat: eingereicht");
        assertThat(coordinator.get(register + "?tab=dropped").page().text()).contains("Backkurs");
        assertThat(coordinator.get(register + "?tab=overdue").page().text()).contains("überfällig");
        assertThat(coordinator.get(town.path() + "/written").page().text())
                .contains("Bücher für das Sprachcafé", "im Umlauf", "Heizgerät für den Kursraum", "beschlossen");
    }

    @Test
    void every_body_has_met_for_as_long_as_it_exists() {
        var held = new HashMap<String, Integer>();
        var names = new HashMap<Object, String>();
        in(() -> house.ask(Bodies.class).all(town.id())).forEach(body -> names.put(body.id(), body.name()));
        for (var meeting : meetings()) {
            if (!meeting.state().isAhead()) {
                held.merge(names.get(meeting.body()), 1, Integer::sum);
            }
        }
        assertThat(held)
                .containsOnlyKeys(names.values())
                .containsEntry("Lenkungsgruppe Integration", 8)
                .containsEntry("Netzwerk Integration Musterlingen", 8)
                .containsEntry("Arbeitsgruppe Sprache und Bildung", 11)
                .containsEntry("Arbeitsgruppe Wohnen", 3)
                .containsEntry("Quartiersrat Sonnenhang", 11)
                .containsEntry("Vergabegremium Verfügungsfonds", 5);
    }

    @Test
    void nothing_is_remembered_twice() {
        var before = meetings();
        house.ask(DemoTown.class).remember();
        assertThat(meetings()).isEqualTo(before);
    }

    @Test
    void meetings_stand_at_every_step_of_their_way() {
        var states = new HashMap<MeetingState, Integer>();
        meetings().forEach(meeting -> states.merge(meeting.state(), 1, Integer::sum));
        assertThat(states)
                .containsOnlyKeys(
                        MeetingState.DRAFT,
                        MeetingState.SCHEDULED,
                        MeetingState.INVITED,
                        MeetingState.HELD,
                        MeetingState.CIRCULATING,
                        MeetingState.APPROVED,
                        MeetingState.PUBLISHED)
                .containsEntry(MeetingState.DRAFT, 1)
                .containsEntry(MeetingState.SCHEDULED, 2)
                .containsEntry(MeetingState.INVITED, 1)
                .containsEntry(MeetingState.HELD, 1);
    }

    @Test
    void votes_were_carried_and_lost_in_the_open_and_in_secret_and_without_those_whose_matter_it_was() {
        var outcomes = new ArrayList<Outcome>();
        var recused = 0;
        for (var meeting : meetings()) {
            var transcript = in(() -> house.ask(Proceedings.class).of(town.id(), meeting));
            outcomes.addAll(transcript.outcomes().values());
            recused += transcript.recusals().size();
        }
        var votes = outcomes.stream().flatMap(one -> one.vote().stream()).toList();
        assertThat(votes)
                .hasSize((int) count("vote"))
                .anyMatch(vote -> vote.ballot() == Ballot.SECRET && vote.carried())
                .anyMatch(vote -> !vote.carried());
        assertThat(recused).isEqualTo(2);
        assertThat(outcomes)
                .filteredOn(Outcome::resolved)
                .filteredOn(one -> !one.number().isEmpty())
                .hasSizeGreaterThan(20);
    }

    @Test
    void tasks_are_done_open_overdue_and_impossible() {
        var tasks = new ArrayList<Task>();
        for (var meeting : meetings()) {
            for (var item : items(meeting)) {
                tasks.addAll(in(() -> house.ask(Tasks.class).from(town.id(), item.id())));
            }
        }
        var today = House.today();
        assertThat(tasks)
                .hasSize((int) count("task"))
                .anyMatch(task -> task.state() == TaskState.DONE)
                .anyMatch(task -> task.state() == TaskState.IMPOSSIBLE)
                .anyMatch(task -> task.isOpen() && task.isOverdue(today))
                .anyMatch(task -> task.isOpen() && !task.isOverdue(today));
    }

    @Test
    void the_next_meeting_knows_who_comes_and_what_the_working_group_brings() {
        var next = meetings().stream()
                .filter(meeting -> meeting.state() == MeetingState.INVITED)
                .findFirst()
                .orElseThrow();
        assertThat(items(next))
                .extracting(item -> item.origin().kind())
                .contains(Origin.Kind.MINUTES, Origin.Kind.TASKS, Origin.Kind.WORKING_GROUP);
        assertThat(items(next)).anyMatch(item -> !item.words().open());
        var roll = in(() -> house.ask(Invitees.class).roll(town.id(), next));
        assertThat(roll.invitees())
                .anyMatch(one -> one.said(Reply.Answer.YES))
                .anyMatch(one -> one.said(Reply.Answer.NO))
                .anyMatch(one -> one.standsFor().isPresent());
    }

    @Test
    void one_person_and_one_organisation_have_been_missing_for_long() {
        assertThat(absences("lenkungsgruppe-integration")).contains("Olena Kovalenko");
        assertThat(absences("netzwerk-integration-musterlingen")).contains("Ausländerbehörde Musterkreis");
    }

    @Test
    void an_objection_waits_for_an_answer() {
        var round = meetings().stream()
                .filter(meeting -> meeting.state() == MeetingState.CIRCULATING)
                .map(meeting -> coordinator
                        .get(town.path() + "/meetings/" + meeting.slug() + "/minutes")
                        .page()
                        .text())
                .toList();
        assertThat(round).anyMatch(page -> page.contains("das war nicht meine Aufgabe"));
    }

    @Test
    void nobody_was_written_to() {
        assertThat(coordinator.get(town.path() + "/outbox").page().select("main tbody tr"))
                .isEmpty();
    }

    private static String absences(String body) {
        return coordinator
                .get(town.path() + "/meetings/attendance?body=" + body)
                .page()
                .text();
    }

    /** How many lines of this sort belong to meetings that were held. */
    private static long count(String sort) {
        return MeetingScript.all().stream()
                .flatMap(script -> script.items().stream())
                .flatMap(item -> item.lines().stream())
                .filter(line -> line.getFirst().equals(sort))
                .count();
    }

    private static List<Meeting> meetings() {
        return in(() -> house.ask(Meetings.class).all(town.id()));
    }

    private static List<AgendaItem> items(Meeting meeting) {
        return in(() -> house.ask(Agendas.class).of(town.id(), meeting.id())).items();
    }

    private static <T> T in(Supplier<T> question) {
        return Tenancy.in(town.id(), question);
    }
}
