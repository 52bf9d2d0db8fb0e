package org.vorort.setup;

import java.nio.charset.StandardCharsets;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.vorort.actors.Organisation;
import org.vorort.actors.Organisations;
import org.vorort.actors.People;
import org.vorort.actors.Places;
import org.vorort.actors.functions.Functions;
import org.vorort.actors.offers.Offers;
import org.vorort.actors.ties.Ties;
import org.vorort.bodies.Bodies;
import org.vorort.bodies.BodyKind;
import org.vorort.identity.Accounts;
import org.vorort.identity.SignedLinks;
import org.vorort.identity.Visitor;
import org.vorort.kernel.Language;
import org.vorort.municipality.Municipality;
import org.vorort.plan.APlan;
import org.vorort.post.Message;
import org.vorort.post.PostOffice;
import org.vorort.post.Recipient;
import org.vorort.storage.Tenancy;
import org.vorort.testing.Guest;
import org.vorort.testing.House;
import org.vorort.testing.Town;

/**
 * Musterlingen on a busy day: a list is being read and another was taken over, a letter waits to be printed, somebody was
 * invited and somebody asked. So there is something for every blank in a route.
 */
final class LivelyTown {

    private static final String COORDINATOR = "lena.sommer@musterlingen.example";
    private static final String CONTACT = "mehmet.celik@musterlingen.example";
    private static final String OPERATOR = "olga.betrieb@musterlingen.example";
    private static final String INVITED = "neu.im.amt@musterlingen.example";
    private static final String ASKED = "awo@musterlingen.example";

    static final byte[] SCAN = "%PDF-1.7\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);

    private final Municipality town;
    private final Guest coordinator;
    private final Guest operator;
    private final Guest contact;

    private LivelyTown(Municipality town) {
        this.town = town;
        this.coordinator = House.open().guest().signIn(COORDINATOR, Accounts.DEMO_PASSWORD);
        this.contact = House.open().guest().signIn(CONTACT, Accounts.DEMO_PASSWORD);
        this.operator = House.open().guest().signIn(OPERATOR, Accounts.DEMO_PASSWORD);
    }

    static LivelyTown create() {
        return new LivelyTown(ask(DemoTown.class).create().orElseThrow());
    }

    String path() {
        return town.path();
    }

    /** The address of a body, without its path. */
    String body(BodyKind kind) {
        return Tenancy.in(town.id(), () -> ask(Bodies.class).all(town.id())).stream()
                .filter(one -> one.kind() == kind)
                .findFirst()
                .orElseThrow()
                .slug();
    }

    Guest coordinator() {
        return coordinator;
    }

    Guest operator() {
        return operator;
    }

    Guest contact() {
        return contact;
    }

    /** The page of the organisation the contact speaks for. */
    String contactsEntry() {
        return contact.get(town.path() + "/my-entry").location();
    }

    /** What to write for each blank of a route; the longer pieces come first. */
    Map<String, String> blanks() {
        // First, as long as nobody else has written to those who are asked.
        var blanks = new LinkedHashMap<>(bodies());
        blanks.put("/{municipality}/outbox/{id}", town.path() + "/outbox/" + letter());
        blanks.put("/outbox/{id}", serverMessage());
        blanks.put("/{municipality}/digest/{token}", digest());
        var network = network();
        coordinator.post(
                town.path() + "/network/imports/" + network,
                "kind",
                "cooperation.mutual",
                "strength",
                "2",
                "step",
                "take");
        blanks.put("/network/imports/{id}/report", "/network/imports/" + network + "/report");
        blanks.put("/network/imports/{id}", "/network/imports/" + network());
        blanks.put("/imports/{id}/columns", "/imports/" + upload() + "/columns");
        blanks.put("/imports/{id}/preview", "/imports/" + upload() + "/preview");
        var taken = upload();
        coordinator.post(town.path() + "/imports/" + taken + "/confirmation");
        blanks.put("/imports/{id}", "/imports/" + taken);
        blanks.put("/sign-in/links/{token}", invitation());
        blanks.put("/{municipality}/upkeep/{token}", question());
        blanks.put("/{municipality}/survey/{token}", survey());
        blanks.put("/survey/requests/{id}", typedIn());
        blanks.put("/settings/languages/{code}", "/settings/languages/de");
        blanks.put("/catalogues/{catalogue}", "/catalogues/group");
        blanks.put("/network/findings/{finding}/dismissal", lastLink("/network/findings", "a[href$=/dismissal]"));
        blanks.put("/network/leaving/{kind}/{who}", "/network/leaving/person/lena-sommer");
        coordinator.post(town.path() + "/outreach", "group", "A13", "firstStep", "Besuch beim Sommerfest");
        blanks.put("/outreach/{id}", lastLink("/outreach", ".vo-card a[href*=/outreach/]"));
        blanks.put("/{municipality}/task-answers/{token}", task());
        blanks.put("/sharing/{id}", lastLink("/sharing", "th a[href*=/sharing/]"));
        responsibilities(blanks);
        funding(blanks);
        blanks.put("/tasks/{id}", lastLink("/tasks", "tbody a"));
        plan(blanks);
        blanks.put("/checkup/{code}", "/checkup/involvement");
        new LivelyMeetings(this).fill(blanks);
        Tenancy.run(town.id(), () -> blanks.putAll(entries()));
        blanks.put("/{municipality}", town.path());
        return blanks;
    }

    /** The steering group, a seat in it, and somebody who has said neither yes nor no. */
    private Map<String, String> bodies() {
        var blanks = new LinkedHashMap<String, String>();
        var group = "/bodies/lenkungsgruppe-integration";
        var asked = lastLink("/appointments", "#sent + ul a[href*=/appointments/]");
        coordinator.upload(town.path() + asked + "/scan", "file", "brief.pdf", SCAN);
        blanks.put("/{municipality}/appointment/{token}", appointment(asked.replaceAll(".*/", "")));
        blanks.put("/bodies/{slug}/seats/{seat}", lastLink(group, "td a[href*=/seats/]"));
        coordinator.post(town.path() + group + "/release");
        blanks.put("/register/{slug}", "/register/lenkungsgruppe-integration");
        blanks.put("/handover/{slug}", "/handover/lena-sommer");
        blanks.put("/bodies/{slug}", group);
        blanks.put("/appointments/{id}", asked);
        return blanks;
    }

    /** Whoever got a letter is written to once more, by mail. */
    private String appointment(String id) {
        coordinator.post(town.path() + "/appointments/letters", "chosen", id, "way", "mail");
        var beginning = town.path() + "/appointment/";
        return link(beginning, House.open().mailbox().wordsTo("michael.scholz@musterlingen.example", beginning));
    }

    /** The area in which there is friction. */
    private void responsibilities(Map<String, String> blanks) {
        var area = "/responsibilities/"
                + lastLink("/responsibilities", "#friction + ul a").replaceAll(".*/|#.*", "");
        var path = "/responsibilities/{area}";
        blanks.put(path + "/entries/{id}", lastLink(area, "th a[href*=/entries/]"));
        blanks.put(path + "/frictions/{id}", lastLink(area, "h3 a[href*=/frictions/]"));
        blanks.put(path, area);
    }

    private void funding(Map<String, String> blanks) {
        var one = lastLink("/funding", "#all + table th a");
        blanks.put("/funding/posts/{id}", lastLink("/funding", "th a[href*=/posts/]"));
        blanks.put("/funding/{id}/years/{year}", lastLink(one, "th a[href*=/years/]"));
        blanks.put("/funding/{id}", one);
    }

    private Map<String, String> entries() {
        var blanks = new LinkedHashMap<String, String>();
        var awo = awo();
        var person = ask(People.class).bySlug(town.id(), "lena-sommer").orElseThrow();
        var two = ask(Organisations.class).all(town.id());
        blanks.put("/organisations/{slug}", "/organisations/" + awo.slug());
        blanks.put("/people/{slug}", "/people/" + person.slug());
        blanks.put(
                "/places/{slug}",
                "/places/" + ask(Places.class).all(town.id()).getFirst().slug());
        blanks.put(
                "/functions/{id}",
                "/functions/"
                        + ask(Functions.class)
                                .of(town.id(), person.id())
                                .getFirst()
                                .id());
        blanks.put(
                "/offers/{id}",
                "/offers/"
                        + ask(Offers.class).of(town.id(), awo.id()).getFirst().id());
        blanks.put(
                "/ties/{id}",
                "/ties/"
                        + ask(Ties.class)
                                .statements(town.id(), awo.id())
                                .getFirst()
                                .id());
        blanks.put(
                "/{kind}/{kept}/{other}",
                "/organisation/" + two.getFirst().id() + "/" + two.getLast().id());
        return blanks;
    }

    private Organisation awo() {
        return ask(Organisations.class)
                .bySlug(town.id(), "awo-kreisverband-musterkreis-e-v")
                .orElseThrow();
    }

    private String upload() {
        var list = "Organisation;Telefon;Ort\nHeimatverein Musterlingen;23456;Musterlingen\n;07041 1;\n";
        var answer = coordinator.upload(
                town.path() + "/imports", "file", "liste.csv", list.getBytes(StandardCharsets.UTF_8));
        return answer.location().replaceAll(".*/imports/([^/]+)/.*", "$1");
    }

    private String network() {
        var list = "source,target,weight\nAWO,Caritas,4\nTurnverein,Nachbarn,2\nAWO,AWO,1\n";
        var answer = coordinator.upload(
                town.path() + "/network/imports", "file", "netz.csv", list.getBytes(StandardCharsets.UTF_8));
        return answer.location().replaceAll(".*/network/imports/([^/]+)$", "$1");
    }

    private String letter() {
        var to = new Recipient("Kim Muster", Optional.empty(), List.of("Am Tor 1", "75417 Musterlingen"));
        var letter = new Message("upkeep", Language.DE, to, "Stimmt das noch?", "Bitte sehen Sie nach.");
        var transaction = new TransactionTemplate(ask(PlatformTransactionManager.class));
        return Tenancy.in(
                town.id(),
                () -> transaction
                        .execute(_ -> ask(PostOffice.class).send(town.id(), letter, Visitor.Actor.named("Test")))
                        .toString());
    }

    private String serverMessage() {
        House.open().guest().post("/sign-in/link", "mail", COORDINATOR);
        return operator.visit("/outbox").page().select("a[href^=/outbox/]").attr("href");
    }

    private String invitation() {
        coordinator.post(
                town.path() + "/colleagues", "name", "Neu im Amt", "mail", INVITED, "role", "member", "language", "de");
        return link("/sign-in/links/", House.open().mailbox().wordsTo(INVITED));
    }

    /** Somebody who was not heard of for two years is asked whether everything is still right. */
    private String question() {
        var id = Tenancy.in(town.id(), this::awo).id();
        inDatabase("update actors.organisation set created_at = now() - interval '2 years',"
                + " confirmed_at = null, contact_way = 'mail', mail = '" + ASKED + "' where id = '" + id + "'");
        coordinator.post(town.path() + "/upkeep/mails");
        return link(town.path() + "/upkeep/", House.open().mailbox().wordsTo(ASKED));
    }

    /** Somebody may decline the daily mail with news. */
    private String digest() {
        var issued = Tenancy.in(
                town.id(), () -> ask(SignedLinks.class).issue("digest", ASKED, Duration.ofDays(1), false, "Test"));
        inDatabase("insert into post.subscription (municipality_id, mail, link, language) values ('" + town.id()
                + "', '" + ASKED + "', '" + issued.link() + "', 'de')");
        return town.path() + "/digest/" + issued.token();
    }

    private void inDatabase(String change) {
        var database = House.open().database();
        try (var connection = DriverManager.getConnection(database.url(), database.user(), database.password());
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("select set_config('vorort.municipality', '" + town.id() + "', true)");
            statement.execute(change);
            connection.commit();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Everybody is asked whom they work with; the mail is the second to somebody who was asked before. */
    private String survey() {
        var form = coordinator.get(town.path() + "/survey/new").page();
        coordinator.post(
                town.path() + "/survey",
                "deadline",
                form.select("#deadline").val(),
                "words",
                "",
                "remindAfterDays",
                "10",
                "step",
                "begin");
        coordinator.post(town.path() + "/survey/mails");
        return link(town.path() + "/survey/", House.open().mailbox().wordsTo(ASKED, 2));
    }

    /** A goal of the county, which shows its goals to this town. */
    private String adopted(String concept) {
        var page = town.path() + concept + "/adoption";
        var theirs = coordinator.get(page).page().select("[name=chosen]").val();
        coordinator.post(page, "chosen", theirs);
        return lastLink(concept, ".vo-tree__head:contains(übernommen von) a");
    }

    /** A concept with a goal and a measure, and the question how it stands. */
    private void plan(Map<String, String> blanks) {
        var plan = new APlan(new Town(town), coordinator);
        var concept = plan.concept("Integrationskonzept");
        var guiding = plan.goal(concept, "Alle gehören dazu", "");
        var goal = plan.goal(concept, "Jede Familie findet einen Kita-Platz", guiding, "targetOn", "2030-12-31");
        coordinator.post(town.path() + goal + "/values", "day", "2026-01-31", "value", "12");
        var measure = plan.measure("Kita-Lotsen", goal, "who", "AWO Kreisverband", "from", "2026-01-01");
        coordinator.post(town.path() + measure + "/question");
        blanks.put(
                "/{municipality}/measure-reports/{token}",
                link(town.path() + "/measure-reports/", House.open().mailbox().wordsTo(ASKED, 4)));
        blanks.put("/reports/{year}", "/reports/" + House.today().getYear());
        blanks.put("/plan/start/{slug}", concept.replace("/concepts/", "/start/"));
        blanks.put("/plan/concepts/{slug}", concept);
        blanks.put("/plan/goals/{id}/report", adopted(concept) + "/report");
        blanks.put("/plan/goals/{id}", goal);
        blanks.put("/plan/measures/{slug}", measure);
    }

    /** Somebody has taken on a task; the mail is the third to this address. */
    private String task() {
        coordinator.post(town.path() + "/tasks", "title", "Räume anfragen", "who", "AWO Kreisverband", "tell", "true");
        return link(town.path() + "/task-answers/", House.open().mailbox().wordsTo(ASKED, 3));
    }

    /** Where the office types in what came on paper. */
    private String typedIn() {
        return coordinator
                .get(town.path() + "/survey")
                .page()
                .select("td a[href*=/survey/requests/]")
                .first()
                .attr("href")
                .replace(town.path(), "");
    }

    /** Where the last link of this kind on a page of the town leads, below the town. */
    String lastLink(String page, String links) {
        var path = coordinator.get(town.path() + page).page().select(links).last();
        return path.attr("href").substring(town.path().length());
    }

    private static String link(String beginning, String words) {
        return words.substring(words.indexOf(beginning)).split("\\s", 2)[0];
    }

    private static <T> T ask(Class<T> bean) {
        return House.open().ask(bean);
    }
}
