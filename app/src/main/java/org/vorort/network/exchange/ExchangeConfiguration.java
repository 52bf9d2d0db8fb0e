package org.vorort.network.exchange;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.vorort.identity.AuditWords;

@Configuration(proxyBeanMethods = false)
class ExchangeConfiguration {

    @Bean
    AuditWords networkFileAuditWords() {
        return new AuditWords("network.exchange.audit.");
    }
}
