package org.vorort.post.digests;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.vorort.kernel.Language;
import org.vorort.kernel.MunicipalityId;

/** Who may be sent digests, and by which link that is changed. */
@Repository
class SubscriptionStore {

    record Subscription(String mail, UUID link, Language language, boolean declined) {}

    private final JdbcClient jdbc;

    SubscriptionStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Subscription> find(MunicipalityId municipality, String mail) {
        return jdbc.sql("""
                        select mail, link, language, declined_at
                        from post.subscription
                        where municipality_id = :municipality
                          and mail = lower(:mail)""")
                .param("municipality", municipality.value())
                .param("mail", mail)
                .query((row, _) -> new Subscription(
                        row.getString("mail"),
                        row.getObject("link", UUID.class),
                        Language.of(row.getString("language")),
                        row.getTimestamp("declined_at") != null))
                .optional();
    }

    boolean declined(MunicipalityId municipality, String mail) {
        return find(municipality, mail).map(Subscription::declined).orElse(false);
    }

    void insert(MunicipalityId municipality, String mail, UUID link, Language language) {
        jdbc.sql("""
                        insert into post.subscription (municipality_id, mail, link, language)
                        values (:municipality, lower(:mail), :link, :language)""")
                .param("municipality", municipality.value())
                .param("mail", mail)
                .param("link", link)
                .param("language", language.code())
                .update();
    }

    /** @param declinedAt absent where digests are wanted */
    void update(MunicipalityId municipality, String mail, @Nullable Instant declinedAt) {
        jdbc.sql("""
                        update post.subscription
                        set declined_at = :declined
                        where municipality_id = :municipality
                          and mail = lower(:mail)""")
                .param("declined", declinedAt == null ? null : Timestamp.from(declinedAt))
                .param("municipality", municipality.value())
                .param("mail", mail)
                .update();
    }
}
