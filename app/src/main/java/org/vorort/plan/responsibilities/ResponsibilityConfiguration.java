package org.vorort.plan.responsibilities;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.vorort.identity.AuditWords;
import org.vorort.shell.MenuEntry;

@Configuration(proxyBeanMethods = false)
class ResponsibilityConfiguration {

    @Bean
    AuditWords responsibilityAuditWords() {
        return new AuditWords("plan.responsibilities.audit.");
    }

    @Bean
    MenuEntry responsibilitiesEntry() {
        return new MenuEntry("plan.responsibilities.menu", "/{municipality}/responsibilities", 44);
    }
}
