package org.vorort.plan.secured;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.vorort.plan.funding.Deadline;
import org.vorort.plan.funding.Funding;
import org.vorort.plan.funding.FundingState;
import org.vorort.plan.funding.FundingYear;
import org.vorort.plan.funding.Post;
import org.vorort.plan.secured.FundingRules.Secured;

/**
 * All fundings of a municipality on a day. @param funders the names of who pays, by funding; {@code responsible} of who sees to it
 */
record FundingPicture(
        LocalDate today,
        List<Post> posts,
        List<Funding> fundings,
        List<Deadline> deadlines,
        List<FundingYear> years,
        Map<UUID, String> funders,
        Map<UUID, String> responsible) {

    /** How much of the posts is paid for on the day after this one. */
    record Beyond(LocalDate day, Secured secured) {}

    /** A deadline with its funding. */
    record Due(Funding funding, Deadline deadline) {}

    boolean isEmpty() {
        return posts.isEmpty() && fundings.isEmpty();
    }

    /** Beyond the end of this year, and of the next one. */
    List<Beyond> beyond() {
        var end = LocalDate.of(today.getYear(), 12, 31);
        return List.of(beyond(end), beyond(end.plusYears(1)));
    }

    Secured secured(Post post, LocalDate lastDay) {
        return FundingRules.secured(post, fundings, lastDay.plusDays(1));
    }

    List<Funding> ending() {
        return FundingRules.ending(posts, fundings, today);
    }

    /** Granted ones of which nobody has entered the end. */
    List<Funding> endless() {
        return fundings.stream()
                .filter(funding -> funding.granted() && funding.span().endless())
                .toList();
    }

    /** What should have been handed in; of what was refused nothing is asked any more. */
    List<Due> overdue() {
        return due().stream().filter(one -> one.deadline().overdue(today)).toList();
    }

    /** All deadlines that are not done, by day. */
    List<Due> due() {
        var due = new ArrayList<Due>();
        for (var deadline : deadlines) {
            for (var funding : fundings) {
                var asked = funding.id().equals(deadline.funding()) && funding.state() != FundingState.REFUSED;
                if (asked && deadline.done().isEmpty()) {
                    due.add(new Due(funding, deadline));
                }
            }
        }
        return due;
    }

    String funder(Funding funding) {
        return funders.getOrDefault(funding.id(), "");
    }

    private Beyond beyond(LocalDate lastDay) {
        return new Beyond(lastDay, FundingRules.secured(posts, fundings, lastDay.plusDays(1)));
    }
}
