package org.vorort.setup.planned;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.vorort.actors.OrganisationId;
import org.vorort.actors.Organisations;
import org.vorort.actors.People;
import org.vorort.actors.PersonId;
import org.vorort.identity.Visitor;
import org.vorort.kernel.Ids;
import org.vorort.kernel.Money;
import org.vorort.kernel.MunicipalityId;
import org.vorort.plan.funding.CostKind;
import org.vorort.plan.funding.Deadline;
import org.vorort.plan.funding.Funding;
import org.vorort.plan.funding.Funding.Purpose;
import org.vorort.plan.funding.Funding.Span;
import org.vorort.plan.funding.FundingState;
import org.vorort.plan.funding.FundingYear;
import org.vorort.plan.funding.KeepDeadlines;
import org.vorort.plan.funding.KeepFundings;
import org.vorort.plan.funding.KeepPosts;
import org.vorort.plan.funding.KeepYears;
import org.vorort.plan.funding.Post;
import org.vorort.plan.parties.Party;
import org.vorort.plan.receipts.KeepReceipts;
import org.vorort.plan.receipts.Receipt;
import org.vorort.setup.lists.DemoFile;
import org.vorort.shell.Formats;

/** Who pays for Musterlingen's posts and projects, and what one of the projects has spent this year. */
@Service
public class DemoFunding {

    private static final int COLUMNS = 12;
    private static final int RECEIPT_COLUMNS = 6;
    private static final String SPENDING = "Zusammenhalt vor Ort";

    private final KeepPosts keepPosts;
    private final KeepFundings keepFundings;
    private final KeepDeadlines keepDeadlines;
    private final KeepYears keepYears;
    private final KeepReceipts keepReceipts;
    private final Organisations organisations;
    private final People people;
    private final Clock clock;

    DemoFunding(
            KeepPosts keepPosts,
            KeepFundings keepFundings,
            KeepDeadlines keepDeadlines,
            KeepYears keepYears,
            KeepReceipts keepReceipts,
            Organisations organisations,
            People people,
            Clock clock) {
        this.keepPosts = keepPosts;
        this.keepFundings = keepFundings;
        this.keepDeadlines = keepDeadlines;
        this.keepYears = keepYears;
        this.keepReceipts = keepReceipts;
        this.organisations = organisations;
        this.people = people;
        this.clock = clock;
    }

    @Transactional
    public void create(MunicipalityId town, Visitor.Actor by) {
        var posts = new HashMap<String, Post>();
        for (var post : List.of(
                keepPosts.add(town, "Integrationsbeauftragte", 100, by),
                keepPosts.add(town, "Quartiersmanagement Am Sonnenhang", 75, by),
                keepPosts.add(town, "Ehrenamtskoordination", 50, by))) {
            posts.put(post.title(), post);
        }
        var byName = new HashMap<String, OrganisationId>();
        organisations.all(town).forEach(one -> byName.put(one.name(), one.id()));
        var persons = new HashMap<String, PersonId>();
        people.all(town).forEach(one -> persons.put(one.name(), one.id()));
        for (var line : DemoFile.read("fundings.tsv", COLUMNS)) {
            var funding = funding(line, posts, byName, persons);
            keepFundings.add(town, funding, by);
            deadlines(town, funding, line.get(11), by);
            if (funding.programme().equals(SPENDING)) {
                spend(town, funding, by);
            }
        }
    }

    private Funding funding(
            List<String> line,
            Map<String, Post> posts,
            Map<String, OrganisationId> byName,
            Map<String, PersonId> persons) {
        var funder = Optional.ofNullable(byName.get(line.get(1))).map(Party::of).orElse(Party.named(line.get(1)));
        var purpose = line.get(2).isEmpty()
                ? Purpose.project(line.get(4))
                : Purpose.of(posts.get(line.get(2)), Integer.parseInt(line.get(3)));
        var from = today().plusMonths(Long.parseLong(line.get(5))).withDayOfMonth(1);
        var until = Optional.of(line.get(6))
                .filter(months -> !months.isEmpty())
                .map(months -> today().plusMonths(Long.parseLong(months)).with(TemporalAdjusters.lastDayOfMonth()));
        return new Funding(
                Ids.fresh(),
                line.get(0),
                funder,
                purpose,
                new Span(from, until, line.get(7).equals("permanent")),
                FundingState.valueOf(line.get(8).toUpperCase(Locale.ROOT)),
                Optional.ofNullable(persons.get(line.get(9))),
                line.get(10),
                "",
                1);
    }

    private void deadlines(MunicipalityId town, Funding funding, String written, Visitor.Actor by) {
        for (var one : written.isEmpty() ? new String[0] : written.split("; ")) {
            var parts = one.split(" ");
            var kind = Deadline.Kind.valueOf(parts[0].toUpperCase(Locale.ROOT));
            var due = today().plusDays(Long.parseLong(parts[1]));
            keepDeadlines.add(
                    town, funding, new Deadline(Ids.fresh(), funding.id(), kind, due, Optional.empty(), ""), by);
        }
    }

    /** A payment of last year would stand in another list, so the year's first day is the earliest. */
    private void spend(MunicipalityId town, Funding funding, Visitor.Actor by) {
        var planned = Map.of(
                CostKind.FEES, new Money(450_000),
                CostKind.MATERIAL, new Money(150_000),
                CostKind.TRAVEL, new Money(50_000),
                CostKind.OTHER, new Money(100_000));
        var words = new FundingYear.Words(
                "Vierzehn Sprachmittlerinnen und Sprachmittler wurden geschult und bei 110 Gesprächen eingesetzt.",
                "Kitas und Schulen rufen den Pool inzwischen selbst an; die Wartezeit liegt unter einer Woche.",
                "Abends fehlt es an Menschen, die Zeit haben. Im Frühjahr werben wir in den Vereinen.");
        keepYears.save(
                town,
                funding,
                new FundingYear(
                        funding.id(), today().getYear(), new Money(600_000), new Money(150_000), planned, words, 0),
                by);
        var newYear = today().withDayOfYear(1);
        for (var line : DemoFile.read("receipts.tsv", RECEIPT_COLUMNS)) {
            var day = today().minusDays(Long.parseLong(line.get(0)));
            var receipt = new Receipt(
                    Ids.fresh(),
                    funding.id(),
                    day.isBefore(newYear) ? newYear : day,
                    CostKind.of(line.get(1)).orElseThrow(),
                    line.get(2),
                    line.get(3),
                    new Money(Long.parseLong(line.get(4))),
                    line.get(5));
            keepReceipts.add(town, funding, receipt, by);
        }
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Formats.ZONE);
    }
}
