package org.vorort.plan.funding;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.vorort.identity.AuditWords;

@Configuration(proxyBeanMethods = false)
class FundingConfiguration {

    @Bean
    AuditWords fundingAuditWords() {
        return new AuditWords("plan.funding.audit.");
    }
}
