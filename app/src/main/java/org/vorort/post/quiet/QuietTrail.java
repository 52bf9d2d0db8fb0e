package org.vorort.post.quiet;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.vorort.identity.AuditWords;

/** The words for acts and fields of this feature in the audit trail. */
@Configuration(proxyBeanMethods = false)
class QuietTrail {

    @Bean
    AuditWords quietWords() {
        return new AuditWords("post.quiet.word.");
    }
}
