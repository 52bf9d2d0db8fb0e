package org.vorort.actors.trail;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.vorort.identity.AuditWords;

/** The words for acts, kinds and values of the directory; its fields are called there as they are everywhere. */
@Configuration(proxyBeanMethods = false)
class TrailWords {

    @Bean
    AuditWords actorWords() {
        return new AuditWords("actors.trail.word.");
    }

    @Bean
    AuditWords actorFieldWords() {
        return new AuditWords("actors.field.");
    }
}
