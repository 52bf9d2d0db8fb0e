package org.vorort.network.findings;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.vorort.identity.AuditWords;
import org.vorort.shell.MenuEntry;

@Configuration(proxyBeanMethods = false)
class FindingsConfiguration {

    @Bean
    MenuEntry findingsEntry() {
        return new MenuEntry("network.findings.menu", "/{municipality}/network/findings", MenuEntry.Group.NETWORK, 20);
    }

    @Bean
    AuditWords findingAuditWords() {
        return new AuditWords("network.findings.audit.");
    }
}
