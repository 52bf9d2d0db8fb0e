package org.vorort.post.digests;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.vorort.identity.Visitor;
import org.vorort.kernel.MunicipalityId;
import org.vorort.municipality.Municipalities;
import org.vorort.municipality.Municipality;
import org.vorort.post.Message;
import org.vorort.post.PostOffice;
import org.vorort.post.Recipient;
import org.vorort.post.digests.NoticeStore.Waiting;
import org.vorort.post.quiet.QuietTimes;
import org.vorort.shell.Texts;

/** Puts the news of a town together, one message for each person. */
@Service
class SendDigests {

    private final NoticeStore notices;
    private final ChangeSubscription subscriptions;
    private final PostOffice post;
    private final QuietTimes quietTimes;
    private final Municipalities municipalities;
    private final Texts texts;
    private final String url;

    SendDigests(
            NoticeStore notices,
            ChangeSubscription subscriptions,
            PostOffice post,
            QuietTimes quietTimes,
            Municipalities municipalities,
            Texts texts,
            @Value("${vorort.url}") String url) {
        this.notices = notices;
        this.subscriptions = subscriptions;
        this.post = post;
        this.quietTimes = quietTimes;
        this.municipalities = municipalities;
        this.texts = texts;
        this.url = url;
    }

    /** The towns for which something is due. */
    @Transactional(readOnly = true)
    List<MunicipalityId> due(Instant now) {
        return notices.towns(DigestRules.dueBefore(now));
    }

    /**
     * Sends everything that is due in this town, and returns how many got a mail. While it is quiet nothing is put together: what
     * is settled until then need not be told.
     */
    @Transactional
    int send(MunicipalityId municipality, Instant now) {
        var town = municipalities.find(municipality);
        if (town.isEmpty() || quietTimes.next(municipality, now).isAfter(now)) {
            return 0;
        }
        var byPerson = new LinkedHashMap<String, List<Waiting>>();
        for (var notice : notices.take(municipality, DigestRules.dueBefore(now))) {
            byPerson.computeIfAbsent(notice.mail(), _ -> new ArrayList<>()).add(notice);
        }
        byPerson.values().forEach(news -> send(town.get(), news));
        return byPerson.size();
    }

    private void send(Municipality town, List<Waiting> news) {
        var newest = news.getFirst();
        var language = newest.language();
        var path = url + town.path() + "/digest/" + subscriptions.token(town.id(), newest.mail(), language);
        var body = texts.text(language, "post.digest.body", newest.name(), lines(news), path, town.name());
        var message = new Message(
                "digest",
                language,
                Recipient.byMail(newest.name(), newest.mail()),
                texts.count(language, "post.digest.subject", news.size()),
                body);
        post.sendDeclinable(town.id(), message, path, Visitor.Actor.named("VorOrt"));
    }

    private static String lines(List<Waiting> news) {
        var lines = new ArrayList<String>();
        for (var one : news) {
            lines.add(("- " + one.notice().line() + " " + one.notice().link()).strip());
        }
        return String.join("\n", lines);
    }
}
