package org.vorort.plan.responsibilities;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.vorort.identity.AuditWords;

@Configuration(proxyBeanMethods = false)
class ResponsibilityConfiguration {

    @Bean
    AuditWords responsibilityAuditWords() {
        return new AuditWords("plan.responsibilities.audit.");
    }
}
