package org.vorort.plan.secured;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.vorort.plan.funding.Funding;
import org.vorort.plan.funding.Post;

/** How much of the posts is secured, and which ends are to be warned of. */
final class FundingRules {

    /** The office is told so many months before an end. */
    static final List<Integer> MONTHS = List.of(12, 6, 3);

    private FundingRules() {}

    /** Posts, in hundredths: how much there is and how much of it is paid for. */
    record Secured(int coveredHundredths, int allHundredths) {

        /** In whole per cent, rounded down: half a per cent that is missing is not secured. */
        int percent() {
            return allHundredths == 0 ? 100 : (int) (100L * coveredHundredths / allHundredths);
        }

        Secured plus(Secured other) {
            return new Secured(coveredHundredths + other.coveredHundredths, allHundredths + other.allHundredths);
        }
    }

    /** How much of all posts granted fundings surely pay on this day. Several may pay one post; none is paid twice. */
    static Secured secured(Collection<Post> posts, Collection<Funding> fundings, LocalDate day) {
        var secured = new Secured(0, 0);
        for (var post : posts) {
            secured = secured.plus(secured(post, fundings, day));
        }
        return secured;
    }

    static Secured secured(Post post, Collection<Funding> fundings, LocalDate day) {
        var paid = 0;
        for (var funding : fundings) {
            var pays = funding.granted()
                    && funding.purpose().post().filter(post.id()::equals).isPresent();
            if (pays && funding.span().covers(day)) {
                paid += funding.purpose().fteHundredths();
            }
        }
        return new Secured(Math.min(paid, post.fteHundredths()), post.fteHundredths());
    }

    /**
     * The ends that call for something: of granted fundings, within a year from today, with a post that is not paid in full the day
     * after. A project that ends is always told.
     */
    static List<Funding> ending(Collection<Post> posts, Collection<Funding> fundings, LocalDate today) {
        var byId = new HashMap<UUID, Post>();
        posts.forEach(post -> byId.put(post.id(), post));
        var ending = new ArrayList<Funding>();
        for (var funding : fundings) {
            if (funding.granted() && stage(funding, today).isPresent() && !followedUp(funding, byId, fundings)) {
                ending.add(funding);
            }
        }
        ending.sort(java.util.Comparator.comparing(one -> one.span().until().orElseThrow()));
        return ending;
    }

    /** How near the end is: within 12, 6 or 3 months; empty for farther ones, for what is over, and for what has no end. */
    static Optional<Integer> stage(Funding funding, LocalDate today) {
        var until = funding.span().until();
        if (until.isEmpty() || until.get().isBefore(today)) {
            return Optional.empty();
        }
        var stage = Optional.<Integer>empty();
        for (var months : MONTHS) {
            if (!until.get().isAfter(today.plusMonths(months))) {
                stage = Optional.of(months);
            }
        }
        return stage;
    }

    private static boolean followedUp(Funding funding, Map<UUID, Post> posts, Collection<Funding> fundings) {
        var post = funding.purpose().post().map(posts::get);
        if (post.isEmpty()) {
            return false;
        }
        var after = secured(
                post.get(), fundings, funding.span().until().orElseThrow().plusDays(1));
        return after.coveredHundredths() == after.allHundredths();
    }
}
