package org.vorort.network.findings;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.vorort.kernel.Language;
import org.vorort.network.picture.NetworkPicture.Actor;
import org.vorort.network.picture.NetworkPicture.Someone;
import org.vorort.shell.Link;
import org.vorort.shell.Texts;

/** Where a finding's evidence can be looked at, and where its next step begins: each one click away. */
final class FindingLinks {

    private final Texts texts;
    private final Language language;
    private final String home;

    FindingLinks(Texts texts, Language language, String home) {
        this.texts = texts;
        this.language = language;
        this.home = home;
    }

    List<Link> evidence(Finding finding) {
        return switch (finding) {
            case Finding.MostUnknown found -> organisations(found.alone());
            case Finding.Splits found -> organisations(found.fallen());
            case Finding.OnlyPerson found -> {
                var links = new ArrayList<>(List.of(person(found.person())));
                links.addAll(organisations(found.here()));
                links.addAll(organisations(found.there()));
                yield links;
            }
            case Finding.MigrantsMissing found -> organisations(found.present());
            case Finding.Apart found -> organisations(found.part());
            case Finding.ThinTie found -> organisations(List.of(found.one(), found.other()));
            case Finding.Loose found -> organisations(found.circle());
            case Finding.Concentrated found -> organisations(found.few());
            case Finding.Isolated found -> organisations(List.of(found.actor()));
            case Finding.Gap found ->
                found.spot().empty()
                        ? List.of()
                        : List.of(link("/organisations" + found.spot().filter(), "network.findings.list"));
            case Finding.NoDeputy found -> organisations(List.of(found.actor()));
            case Finding.ManyFunctions found -> {
                var links = new ArrayList<>(List.of(person(found.person())));
                links.addAll(organisations(found.places()));
                yield links;
            }
            case Finding.OneSided found -> organisations(found.speakers());
            case Finding.Ended found -> pairs(found.ends());
            case Finding.Gone found -> organisations(found.actors());
            case Finding.Joined found -> organisations(found.actors());
        };
    }

    List<Link> steps(Finding finding) {
        return switch (finding) {
            case Finding.MostUnknown _ -> List.of(link("/survey", "network.findings.step.survey"));
            case Finding.Splits found ->
                List.of(
                        tie(found.falling().getFirst().getFirst()),
                        leaving(
                                found.actor().name(),
                                "organisation",
                                found.actor().slug()));
            case Finding.OnlyPerson found -> secondPerson(found);
            case Finding.MigrantsMissing _ -> List.of(outreach("?group=A13"));
            case Finding.Apart found -> List.of(tie(found.part().getFirst()));
            case Finding.ThinTie found -> List.of(tie(found.one()), tie(found.other()));
            case Finding.Loose found -> List.of(tie(found.circle().getFirst()));
            case Finding.Concentrated found ->
                found.few().stream()
                        .map(actor -> leaving(actor.name(), "organisation", actor.slug()))
                        .toList();
            case Finding.Isolated found ->
                List.of(
                        tie(found.actor()),
                        outreach("?organisation=" + found.actor().slug()));
            case Finding.Gap found ->
                List.of(outreach((found.spot().ofGroup() ? "?group=" : "?field=")
                        + found.spot().entry().key()));
            case Finding.NoDeputy found -> deputies(found);
            case Finding.ManyFunctions found ->
                List.of(new Link(
                        say("network.findings.step.handOver"),
                        home + "/network/leaving?kind=person&who="
                                + found.person().slug()));
            case Finding.OneSided found ->
                List.of(
                        new Link(
                                say("network.findings.step.ask", found.silent().name()),
                                home + "/organisations/" + found.silent().slug() + "#ties"),
                        tie(found.silent(), found.speakers().getFirst()));
            case Finding.Ended found ->
                List.of(tie(found.ends().getFirst(), found.ends().get(1)));
            case Finding.Gone found -> List.of(look(found.actors().getFirst()));
            case Finding.Joined found -> List.of(look(found.actors().getFirst()));
        };
    }

    /** A second person in one of the organisations on the one side, or a tie that needs nobody. */
    private List<Link> secondPerson(Finding.OnlyPerson found) {
        var here = found.here().getFirst();
        return List.of(
                new Link(
                        say("network.findings.step.secondPerson", here.name()),
                        home + "/organisations/" + here.slug() + "/functions/new"),
                tie(here, found.there().getFirst()),
                leaving(found.person().name(), "person", found.person().slug()));
    }

    private List<Link> deputies(Finding.NoDeputy found) {
        var links = new ArrayList<Link>();
        for (var number = 0; number < found.functions().size(); number++) {
            var held = found.functions().get(number);
            var duty = TellFindings.duty(held, found.persons().get(number), texts, language);
            links.add(new Link(
                    say("network.findings.step.deputy", duty), home + "/functions/" + held.id() + "#deputyWho"));
        }
        return links;
    }

    private List<Link> organisations(List<Actor> actors) {
        return actors.stream()
                .map(actor -> new Link(actor.name(), home + "/organisations/" + actor.slug()))
                .toList();
    }

    /** Two by two, each leading to the first of the two. */
    private List<Link> pairs(List<Actor> ends) {
        var links = new ArrayList<Link>();
        for (var number = 0; number + 1 < ends.size(); number += 2) {
            var one = ends.get(number);
            var both = say(
                    "network.findings.pair", one.name(), ends.get(number + 1).name());
            links.add(new Link(both, home + "/organisations/" + one.slug()));
        }
        return links;
    }

    private Link person(Someone person) {
        return new Link(person.name(), home + "/people/" + person.slug());
    }

    private Link tie(Actor actor) {
        return new Link(
                say("network.findings.step.tie", actor.name()), home + "/organisations/" + actor.slug() + "/ties/new");
    }

    /** The form with both of them in it. */
    private Link tie(Actor actor, Actor partner) {
        return new Link(
                say("network.findings.step.tieWith", actor.name(), partner.name()),
                home + "/organisations/" + actor.slug() + "/ties/new?who="
                        + URLEncoder.encode(partner.name(), StandardCharsets.UTF_8));
    }

    private Link look(Actor actor) {
        return new Link(say("network.findings.step.look", actor.name()), home + "/organisations/" + actor.slug());
    }

    private Link outreach(String query) {
        return link("/outreach/new" + query, "network.findings.step.outreach");
    }

    private Link leaving(String name, String kind, String slug) {
        return new Link(
                say("network.findings.step.leaving", name), home + "/network/leaving?kind=" + kind + "&who=" + slug);
    }

    private Link link(String path, String key) {
        return new Link(say(key), home + path);
    }

    private String say(String key, Object... arguments) {
        return texts.text(language, key, arguments);
    }
}
