package org.vorort.network.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.vorort.actors.OrganisationId;
import org.vorort.actors.ties.TieKind;
import org.vorort.actors.ties.TieStatement;
import org.vorort.actors.ties.TieStatement.Author;
import org.vorort.actors.ties.TieStatement.Direction;
import org.vorort.network.exchange.Remarks.Remark;

class PlanFileTest {

    private static final FileWords WORDS = new FileWords(
            Map.of("forderung", TieKind.FUNDING, "funding", TieKind.FUNDING, "austausch", TieKind.INFORMATION),
            Map.of("sprache", "SPR", "spr", "SPR", "arbeit", "ARB", "kultur sport", "KUL"));

    private static FileContent content(String file) {
        var read = FileContent.read("netz.csv", file.getBytes(StandardCharsets.UTF_8));
        return ((FileContent.Result.Read) read).content();
    }

    private static OrganisationId id(String label) {
        return new OrganisationId(new UUID(0, label.charAt(0)));
    }

    /** Everybody is known by his first letter, save those called X. */
    private static FilePlan plan(String file, Answers answers) {
        var content = content(file);
        var ends = new HashMap<Integer, OrganisationId>();
        for (var node = 0; node < content.network().graph().size(); node++) {
            if (!content.label(node).startsWith("X")) {
                ends.put(node, id(content.label(node)));
            }
        }
        return PlanFile.of(content, answers, WORDS, ends, Instant.EPOCH);
    }

    private static FilePlan plan(String file) {
        return plan(file, Answers.NONE);
    }

    private static List<String> codes(FilePlan plan) {
        return plan.remarks().stream().map(Remark::code).toList();
    }

    private static TieStatement only(FilePlan plan) {
        assertThat(plan.statements()).hasSize(1);
        return plan.statements().getFirst();
    }

    @Test
    void an_edge_becomes_a_statement_of_the_import_that_nobody_may_publish() {
        var said = only(plan("A,B\n"));
        assertThat(said.speaker()).isEqualTo(id("A"));
        assertThat(said.partner()).isEqualTo(id("B"));
        assertThat(said.kind()).isEqualTo(TieKind.COOPERATION);
        assertThat(said.strength()).isEqualTo(2);
        assertThat(said.author()).isEqualTo(Author.IMPORT);
        assertThat(said.mayPublish()).isFalse();
        assertThat(said.since()).isEmpty();
    }

    @Test
    void what_the_file_says_goes_before_what_the_office_chose() {
        var answers = new Answers("referral.from", "3", "2020", Map.of());
        var plan = plan(
                "source,target,weight,Art,seit,bis,Thema\nA,B,5,Förderung,2019-05-01,31.12.2027,Arbeit\nC,D,9,,,,\n",
                answers);
        var funding = plan.statements().getFirst();
        assertThat(funding.kind()).isEqualTo(TieKind.FUNDING);
        assertThat(funding.direction()).isEqualTo(Direction.TO);
        assertThat(funding.since()).contains(LocalDate.of(2019, 5, 1));
        assertThat(funding.until()).contains(LocalDate.of(2027, 12, 31));
        assertThat(funding.topic()).isEqualTo("ARB");
        assertThat(funding.strength()).as("one strength for all").isEqualTo(3);
        var referral = plan.statements().getLast();
        assertThat(referral.kind()).isEqualTo(TieKind.REFERRAL);
        assertThat(referral.direction()).isEqualTo(Direction.FROM);
        assertThat(referral.since()).contains(LocalDate.of(2020, 1, 1));
        assertThat(plan.remarks()).isEmpty();
    }

    @Test
    void loops_parallel_edges_and_edges_that_join_nobody_are_named() {
        var plan = plan("source,target,weight\nA,A,1\nA,B,1\nB,A,3\nC,D,0\nA,Xaver,2\nBeirat,B,2\n");
        assertThat(plan.statements()).hasSize(1);
        assertThat(only(plan).strength()).as("the closer of the two").isEqualTo(3);
        assertThat(plan.leftOut()).isEqualTo(5);
        assertThat(plan.remarks())
                .containsExactly(
                        new Remark("loop", 1, List.of("A")),
                        new Remark("same", 1, List.of("Beirat – B")),
                        new Remark("parallel", 1, List.of("B – A")),
                        new Remark("noTie", 1, List.of("C – D")),
                        new Remark("leftOut", 1, List.of("Xaver")));
    }

    @Test
    void who_gives_matters_only_where_something_is_given() {
        var both = "source,target,kind\nA,B,funding\nB,A,funding\nA,B,Austausch\nB,A,Austausch\n";
        assertThat(plan(both).statements()).hasSize(3);
        assertThat(codes(plan(both))).containsExactly("parallel");
        var answers = new Answers("funding.from", "", "", Map.of());
        assertThat(plan("A,B\nB,A\n", answers).statements()).hasSize(2);
    }

    @Test
    void words_and_days_nobody_understands_are_named_and_dropped() {
        var plan = plan(
                "source,target,kind,since,until,topic\n"
                        + "A,B,Freundschaft,gestern,,\nA,C,,2020,2019,Quatsch\nA,D,,,,\"Sprache, Arbeit\"\nA,E,,,,Kultur & Sport\n");
        assertThat(plan.statements()).hasSize(4).allMatch(said -> said.until().isEmpty());
        assertThat(plan.statements().get(0).kind()).isEqualTo(TieKind.COOPERATION);
        assertThat(plan.statements()).extracting(TieStatement::topic).containsExactly("", "", "SPR", "KUL");
        assertThat(codes(plan)).containsExactly("unknownKind", "unknownTopic", "moreTopics", "unreadDay", "endsBefore");
    }

    @Test
    void a_year_begins_with_its_first_day_and_ends_with_its_last() {
        var said = only(plan("source,target,since,until\nA,B,2019,2019\n"));
        assertThat(said.since()).contains(LocalDate.of(2019, 1, 1));
        assertThat(said.until()).contains(LocalDate.of(2019, 12, 31));
    }

    @Test
    void of_many_only_some_are_told_by_name() {
        var file = new StringBuilder();
        for (var number = 0; number < 50; number++) {
            file.append("A,X").append(number).append('\n');
        }
        var remark = plan(file.toString()).remarks().getFirst();
        assertThat(remark.count()).isEqualTo(50);
        assertThat(remark.examples()).hasSize(9).endsWith("…");
    }
}
