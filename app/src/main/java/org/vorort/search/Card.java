package org.vorort.search;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * What the search knows of a thing, as in a library's card index.
 *
 * @param subject the thing it belongs to; when that changes, all its cards are made anew
 * @param kind a {@link Searchable.Kind#code()}
 * @param day the day it is about, if it has one
 * @param about other things whose names stand here; when one of them changes, the card is made anew as well
 * @param sides what different readers see of it; everybody sees the first one that is theirs, or nothing
 */
public record Card(UUID subject, String kind, Optional<LocalDate> day, Set<UUID> about, List<Side> sides) {

    /** The last day of what has been over since nobody asks when. */
    public static final Optional<LocalDate> LONG_AGO = Optional.of(LocalDate.EPOCH);

    /** The last day of something, known only by whether it is over. */
    public static Optional<LocalDate> lastDay(boolean over) {
        return over ? LONG_AGO : Optional.empty();
    }

    /**
     * A thing as some may see it. Nothing may stand here that they do not also see on the page it leads to.
     *
     * @param readers who may see it, see {@link Readers}
     * @param path the page it leads to, below the town's path
     * @param context what it belongs to, such as the body of a meeting; empty without
     * @param texts what else it says, in the order in which a page would say it
     * @param lastDay after which it is over, such as an offer; {@link #LONG_AGO} for what is dissolved, archived or done
     */
    public record Side(
            Set<String> readers,
            String path,
            String title,
            String context,
            List<String> texts,
            Optional<LocalDate> lastDay) {

        public Side {
            texts = texts.stream().filter(text -> !text.isBlank()).toList();
        }

        /** The same for others. */
        Side readBy(Set<String> others) {
            return new Side(others, path, title, context, texts, lastDay);
        }
    }
}
