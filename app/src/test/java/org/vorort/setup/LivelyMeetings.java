package org.vorort.setup;

import java.util.Map;
import org.vorort.bodies.BodyKind;
import org.vorort.testing.Guest;
import org.vorort.testing.House;

/** The meetings of Musterlingen on its busy day, in every state in which somebody looks at them. */
final class LivelyMeetings {

    private final LivelyTown town;
    private final Guest coordinator;

    LivelyMeetings(LivelyTown town) {
        this.town = town;
        this.coordinator = town.coordinator();
    }

    /** One that is planned, one to which everybody was invited, one whose minutes are round, one that is public. */
    void fill(Map<String, String> blanks) {
        var group = town.body(BodyKind.STEERING_GROUP);
        var planned = meeting(group, 30);
        var invited = invited(group, 60);
        var round = invited(group, 90);
        resolve(round);
        coordinator.post(town.path() + round + "/proceedings/end");
        coordinator.post(town.path() + round + "/minutes/circulation");
        var published = invited(group, 120);
        coordinator.post(town.path() + published + "/proceedings/end");
        coordinator.post(town.path() + published + "/minutes/circulation");
        coordinator.post(town.path() + published + "/minutes/approval");
        coordinator.post(town.path() + published + "/minutes/release");
        blanks.put("/{municipality}/minutes/{slug}", town.path() + published.replace("/meetings/", "/minutes/"));
        blanks.put("/{municipality}/invitations/{token}/papers/{id}", paper(answerLink("Einladung"), published));
        blanks.put("/{municipality}/invitations/{token}/minutes", answerLink("Protokoll") + "/minutes");
        blanks.put("/{municipality}/invitations/{token}", answerLink("Einladung"));
        blanks.put("/{municipality}/feeds/{token}", feed(group));
        written(group, blanks);
        blanks.put("/resolutions/{id}", town.lastLink("/resolutions?tab=all", "tbody a"));
        blanks.put(
                "/meetings/{slug}/agenda/{id}",
                town.lastLink(planned + "/agenda", "tbody a").split("#")[0]);
        blanks.put("/meetings/{slug}/papers/{id}", town.lastLink(published + "/papers", "a[href*=/papers/]"));
        poll(group, blanks);
        blanks.put("/meetings/{slug}/invitees", invited + "/invitees");
        blanks.put("/meetings/{slug}/proceedings", invited + "/proceedings");
        blanks.put("/meetings/{slug}/minutes", round + "/minutes");
        blanks.put("/meetings/{slug}", planned);
    }

    /** A meeting without a day: somebody is asked when it suits them. */
    private void poll(String body, Map<String, String> blanks) {
        var draft = coordinator
                .post(town.path() + "/meetings", "body", body, "title", "Klausur der Lenkungsgruppe")
                .location();
        var asked = coordinator.get(draft + "/poll").page().select("input[name=asked][checked]");
        coordinator.post(
                draft + "/poll",
                "slots[0].day",
                House.today().plusDays(40).toString(),
                "slots[0].from",
                "17:00",
                "slots[0].until",
                "19:00",
                "lastDay",
                House.today().plusDays(10).toString(),
                "asked",
                asked.first().val());
        var poll = draft.substring(town.path().length()) + "/poll";
        blanks.put("/{municipality}/date-polls/{token}", link("Wann passt es Ihnen", "/date-polls/"));
        blanks.put("/meetings/{slug}/poll/answers/{id}", town.lastLink(poll, "a[href*=/answers/]"));
        blanks.put("/meetings/{slug}/poll", poll);
    }

    /** Something that is voted on in writing, and something that may still be changed. */
    private void written(String body, Map<String, String> blanks) {
        var asked = written(body);
        coordinator.post(town.path() + asked + "/circulation");
        var row = coordinator.get(town.path() + "/outbox").page().select("tr:contains(Bitte abstimmen) a");
        var page = coordinator.get(row.first().attr("href")).page();
        blanks.put(
                "/{municipality}/ballots/{token}",
                page.select("a[href*=/ballots/]").attr("href").replaceFirst("https?://[^/]+", ""));
        blanks.put("/written/{id}/edit", written(body) + "/edit");
        blanks.put("/written/{id}", asked);
    }

    private String written(String body) {
        var day = House.today().plusDays(10).toString();
        return coordinator
                .post(
                        town.path() + "/written",
                        "kind",
                        "circular",
                        "body",
                        body,
                        "title",
                        "Bücher",
                        "resolution",
                        "Wir kaufen Bücher.",
                        "answerBy",
                        day)
                .location()
                .substring(town.path().length());
    }

    /** Passes something, though nobody is there. */
    private void resolve(String meeting) {
        var proceedings = town.path() + meeting + "/proceedings";
        coordinator.post(proceedings + "/quorum", "reason", "Es eilt");
        for (var form : coordinator.get(proceedings).page().select(".vo-attendance__list form")) {
            coordinator.post(form.attr("action"), "presence", "present");
        }
        var vote = coordinator
                .get(proceedings)
                .page()
                .select("form[action$=/vote]")
                .first();
        coordinator.post(
                vote.attr("action"), "resolution", "Wir feiern.", "ballot", "open", "yes", "1", "version", "0");
    }

    /** The address of a paper of this meeting, behind the link of an invitation to it. */
    private String paper(String link, String meeting) {
        coordinator.upload(
                town.path() + meeting + "/papers", "file", "bericht.pdf", LivelyTown.SCAN, "item", "", "open", "");
        return link + town.lastLink(meeting + "/papers", "a[href*=/papers/]").substring(meeting.length());
    }

    /** The secret address of a body's calendar. */
    private String feed(String body) {
        var page = town.path() + "/bodies/" + body + "/feed";
        coordinator.post(page);
        return coordinator.get(page).page().select("#address").val().replaceFirst("https?://[^/]+", "");
    }

    /** The address of the newest message with this word in its subject that leads to an invitation. */
    private String answerLink(String subject) {
        return link(subject, "/invitations/").replaceFirst("/minutes$", "");
    }

    /** The link with this piece in the newest message with this word in its subject. */
    private String link(String subject, String piece) {
        var row = coordinator.get(town.path() + "/outbox").page().select("tr:contains(" + subject + ") a");
        var link = coordinator.get(row.first().attr("href")).page().select("input[value*=" + piece + "]");
        return link.val().replaceFirst("https?://[^/]+", "").split("[?]")[0];
    }

    private String invited(String body, int days) {
        var meeting = meeting(body, days);
        coordinator.post(town.path() + meeting + "/invitation");
        return meeting;
    }

    private String meeting(String body, int days) {
        var day = House.today().plusDays(days).toString();
        return coordinator
                .post(
                        town.path() + "/meetings",
                        "body",
                        body,
                        "title",
                        "Sitzung der Lenkungsgruppe",
                        "day",
                        day,
                        "from",
                        "17:00",
                        "until",
                        "19:00")
                .location()
                .substring(town.path().length());
    }
}
