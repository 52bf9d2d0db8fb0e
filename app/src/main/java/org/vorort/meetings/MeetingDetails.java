package org.vorort.meetings;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.vorort.kernel.Language;
import org.vorort.shell.Formats;

/**
 * When, where and how.
 *
 * @param starts absent while the day is still open; with it {@code ends}
 * @param place name and address, as they stand in the invitation; empty where one only meets online
 * @param onlineLink where one takes part from elsewhere; empty without
 * @param replyBy until when answers are asked for
 * @param words what the invitation says above the agenda, if anything
 */
public record MeetingDetails(
        String title,
        Optional<Instant> starts,
        Optional<Instant> ends,
        String place,
        Access access,
        String onlineLink,
        Optional<LocalDate> replyBy,
        String words) {

    /** The day on which it begins, as people say it. */
    public Optional<LocalDate> day() {
        return starts.map(at -> LocalDate.ofInstant(at, Formats.ZONE));
    }

    /** Whether somebody who prepared for the other one would come in vain, or not come at all. */
    boolean meansAnotherTimeOrPlaceThan(MeetingDetails other) {
        return !starts.equals(other.starts)
                || !ends.equals(other.ends)
                || !place.equals(other.place)
                || !onlineLink.equals(other.onlineLink);
    }

    /** What the audit trail keeps. */
    Map<String, String> texts() {
        var texts = new TreeMap<String, String>();
        texts.put("title", title);
        texts.put("starts", starts.map(at -> Formats.dateTime(Language.DE, at)).orElse(""));
        texts.put("ends", ends.map(at -> Formats.dateTime(Language.DE, at)).orElse(""));
        texts.put("place", place);
        texts.put("access", access.code());
        texts.put("onlineLink", onlineLink);
        texts.put("replyBy", replyBy.map(day -> Formats.date(Language.DE, day)).orElse(""));
        texts.put("words", words);
        return texts;
    }
}
