package org.vorort.bodies;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.vorort.identity.AuditWords;

@Configuration(proxyBeanMethods = false)
class BodiesConfiguration {

    @Bean
    AuditWords bodiesAuditWords() {
        return new AuditWords("bodies.word.");
    }
}
