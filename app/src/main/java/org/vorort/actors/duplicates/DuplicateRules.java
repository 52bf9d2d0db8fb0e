package org.vorort.actors.duplicates;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.vorort.actors.SearchText;

/**
 * Which entries may be the same, and why. Being in one house is no reason: two clubs share a parish hall. Sharing a name
 * is none either when each has its own address.
 */
final class DuplicateRules {

    /** Groups of equal keys beyond this size say nothing: a switchboard's number, a town's web site. */
    private static final int LARGEST_GROUP = 12;

    /** Why two entries are suggested, the strongest reason first. */
    enum Reason {
        SAME_REGISTER_NAME("registerName"),
        SAME_MAIL("mail"),
        SAME_PHONE("phone"),
        NEAR_NAME_SAME_ADDRESS("nearName"),
        SAME_NAME("name"),
        SAME_WEB("web");

        private final String code;

        Reason(String code) {
            this.code = code;
        }

        /** Comes after {@code actors.duplicates.reason.} in the texts. */
        String code() {
            return code;
        }
    }

    /** What is compared of an entry. Unknown texts are empty. */
    record Candidate(
            UUID id,
            String slug,
            String name,
            String registerName,
            String street,
            String postcode,
            String town,
            List<String> phones,
            String mail,
            String web,
            boolean person) {

        /** House and postcode; empty unless both are known. */
        String address() {
            return street.isBlank() || (postcode + town).isBlank()
                    ? ""
                    : SearchText.plain(street.replaceAll("(?i)str(\\.|aße|asse)", "str"))
                            + "|"
                            + (postcode.isBlank() ? SearchText.plain(town) : postcode);
        }
    }

    /** Two entries that may be the same. The first has the smaller id. */
    record Suggestion(Candidate first, Candidate second, List<Reason> reasons) {}

    private record Pair(UUID first, UUID second) {}

    private DuplicateRules() {}

    /** All suggestions, those with the most reasons first. */
    static List<Suggestion> suggest(List<Candidate> candidates) {
        var found = new LinkedHashMap<Pair, Suggestion>();
        compare(found, candidates, Reason.SAME_REGISTER_NAME, one -> Resemblance.core(one.registerName()), always());
        compare(found, candidates, Reason.SAME_MAIL, Candidate::mail, DuplicateRules::bothPeopleAlike);
        compareAny(found, candidates, Reason.SAME_PHONE, Candidate::phones, DuplicateRules::bothPeopleAlike);
        compare(
                found,
                candidates,
                Reason.NEAR_NAME_SAME_ADDRESS,
                Candidate::address,
                (one, other) -> Resemblance.of(one.name(), other.name()) >= Resemblance.NEAR);
        compare(
                found,
                candidates,
                Reason.SAME_NAME,
                one -> Resemblance.core(one.name()),
                DuplicateRules::mayBeOnePlace);
        compare(found, candidates, Reason.SAME_WEB, one -> web(one.web()), DuplicateRules::bothPeopleAlike);
        var sorted = new ArrayList<>(found.values());
        sorted.sort((one, other) ->
                Integer.compare(other.reasons().size(), one.reasons().size()));
        return sorted;
    }

    private static void compare(
            Map<Pair, Suggestion> found,
            List<Candidate> candidates,
            Reason reason,
            Function<Candidate, String> key,
            BiPredicate<Candidate, Candidate> condition) {
        compareAny(found, candidates, reason, candidate -> List.of(key.apply(candidate)), condition);
    }

    /** Compares entries that have any of their keys in common. */
    private static void compareAny(
            Map<Pair, Suggestion> found,
            List<Candidate> candidates,
            Reason reason,
            Function<Candidate, List<String>> keys,
            BiPredicate<Candidate, Candidate> condition) {
        var groups = new HashMap<String, List<Candidate>>();
        for (var candidate : candidates) {
            for (var value : new LinkedHashSet<>(keys.apply(candidate))) {
                if (!value.isBlank()) {
                    groups.computeIfAbsent(value, _ -> new ArrayList<>()).add(candidate);
                }
            }
        }
        var limit = reason == Reason.NEAR_NAME_SAME_ADDRESS ? Integer.MAX_VALUE : LARGEST_GROUP;
        for (var group : groups.values()) {
            for (var first = 0; first < group.size() && group.size() <= limit; first++) {
                for (var second = first + 1; second < group.size(); second++) {
                    if (condition.test(group.get(first), group.get(second))) {
                        note(found, group.get(first), group.get(second), reason);
                    }
                }
            }
        }
    }

    private static void note(Map<Pair, Suggestion> found, Candidate one, Candidate other, Reason reason) {
        var ordered = one.id().compareTo(other.id()) < 0;
        var first = ordered ? one : other;
        var second = ordered ? other : one;
        var suggestion = found.computeIfAbsent(
                new Pair(first.id(), second.id()), _ -> new Suggestion(first, second, new ArrayList<>()));
        if (!suggestion.reasons().contains(reason)) {
            suggestion.reasons().add(reason);
        }
    }

    /** A family shares a telephone, colleagues share a mailbox: people must also have nearly the same name. */
    private static boolean bothPeopleAlike(Candidate one, Candidate other) {
        return !one.person() || Resemblance.of(one.name(), other.name()) >= Resemblance.NEAR;
    }

    private static boolean mayBeOnePlace(Candidate one, Candidate other) {
        var different = !one.address().isEmpty()
                && !other.address().isEmpty()
                && !one.address().equals(other.address());
        var elsewhere = !one.town().isBlank()
                && !other.town().isBlank()
                && !SearchText.plain(one.town()).equals(SearchText.plain(other.town()));
        return !different && !elsewhere;
    }

    private static BiPredicate<Candidate, Candidate> always() {
        return (_, _) -> true;
    }

    private static String web(String address) {
        return address.replaceFirst("(?i)^https?://(www\\.)?", "").replaceFirst("/+$", "");
    }
}
