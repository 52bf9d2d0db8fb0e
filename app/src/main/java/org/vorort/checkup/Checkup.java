package org.vorort.checkup;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.vorort.checkup.Checked.LimitHere;
import org.vorort.kernel.MunicipalityId;
import org.vorort.municipality.criteria.Criterion;
import org.vorort.municipality.criteria.Criterion.About;
import org.vorort.municipality.criteria.Limits;
import org.vorort.shell.Formats;

/** The network check of a municipality, as it stands right now. */
@Service
public class Checkup {

    private final List<Criterion> criteria;
    private final CheckupStore store;
    private final Clock clock;

    Checkup(List<Criterion> criteria, CheckupStore store, Clock clock) {
        this.criteria = criteria;
        this.store = store;
        this.clock = clock;
    }

    /** Every line of the deck once, slide by slide. */
    @Transactional(readOnly = true)
    public List<Checked> of(MunicipalityId municipality) {
        return lines(municipality, _ -> true);
    }

    /** One of them, at no more than its own price; empty where nothing bears this code. */
    @Transactional(readOnly = true)
    public Optional<Checked> one(MunicipalityId municipality, String code) {
        return lines(municipality, about -> about.code().equals(code)).stream().findFirst();
    }

    private List<Checked> lines(MunicipalityId municipality, Predicate<About> wanted) {
        var answers = store.answers(municipality);
        var limits = store.limits(municipality);
        var checked = new ArrayList<Checked>();
        for (var criterion : criteria) {
            if (!wanted.test(criterion.about())) {
                continue;
            }
            var code = criterion.about().code();
            var answer = Optional.ofNullable(answers.get(code));
            checked.add(judged(municipality, criterion, answer.stream().toList(), limits.getOrDefault(code, Map.of())));
        }
        for (var question : Question.values()) {
            if (wanted.test(question.about())
                    && criteria.stream().noneMatch(criterion -> sameLine(criterion.about(), question.about()))) {
                checked.add(asked(
                        question.about(),
                        Optional.ofNullable(answers.get(question.about().code())).stream()
                                .toList()));
            }
        }
        checked.sort(Comparator.comparing((Checked one) -> one.about().slide())
                .thenComparing(one -> one.about().line()));
        return checked;
    }

    /** Keeps in mind how everything stands in this quarter of the year. */
    @Transactional
    public void remember(MunicipalityId municipality, List<Checked> checked) {
        var quarter = quarter(LocalDate.ofInstant(clock.instant(), Formats.ZONE));
        for (var one : checked) {
            store.see(municipality, new CheckupStore.Seen(one.about().code(), quarter, one.state()));
        }
    }

    /** The first day of the quarter of the year that this day lies in. */
    static LocalDate quarter(LocalDate day) {
        return day.with(IsoFields.DAY_OF_QUARTER, 1);
    }

    private static Checked judged(
            MunicipalityId municipality, Criterion criterion, List<Answer> answer, Map<String, Integer> set) {
        var numbers = new HashMap<String, Integer>();
        var here = new ArrayList<LimitHere>();
        for (var limit : criterion.limits()) {
            var number = set.getOrDefault(limit.code(), limit.usual());
            numbers.put(limit.code(), number);
            here.add(new LimitHere(limit, number));
        }
        var judgement = criterion.judge(municipality, new Limits(numbers));
        var away = answer.stream().anyMatch(one -> one.state() == CheckState.NOT_APPLICABLE);
        return new Checked(
                criterion.about(),
                away ? CheckState.NOT_APPLICABLE : CheckState.of(judgement.state()),
                false,
                judgement.evidence(),
                Optional.of(judgement.next()),
                answer.stream().findFirst(),
                here);
    }

    private static Checked asked(About about, List<Answer> answer) {
        var state = answer.isEmpty() ? CheckState.UNANSWERED : answer.getFirst().state();
        return new Checked(
                about, state, true, List.of(), Optional.empty(), answer.stream().findFirst(), List.of());
    }

    private static boolean sameLine(About one, About other) {
        return one.slide() == other.slide() && one.line() == other.line();
    }
}
