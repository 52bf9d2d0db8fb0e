package org.vorort.meetings.feeds;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Where a calendar lies, as one pastes it into a calendar program. */
@Component
class FeedAddress {

    /** @param subscribing the same, for programs that open the subscription by themselves */
    record Address(String plain, String subscribing) {}

    private final String url;

    FeedAddress(@Value("${vorort.url}") String url) {
        this.url = url;
    }

    /** @param home the town's path */
    Address of(String home, String token) {
        var plain = url + home + "/feeds/" + token;
        return new Address(plain, plain.replaceFirst("^https?", "webcal"));
    }

    /** The whole address of the town's first page. */
    String town(String home) {
        return url + home;
    }
}
