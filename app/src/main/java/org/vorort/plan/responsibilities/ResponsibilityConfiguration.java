package org.vorort.plan.responsibilities;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.vorort.identity.AuditWords;
import org.vorort.shell.MenuEntry;

@Configuration(proxyBeanMethods = false)
class ResponsibilityConfiguration {

    @Bean
    MenuEntry responsibilitiesEntry() {
        return new MenuEntry(
                "plan.responsibilities.title", "/{municipality}/responsibilities", MenuEntry.Group.PLAN, 15);
    }

    @Bean
    AuditWords responsibilityAuditWords() {
        return new AuditWords("plan.responsibilities.audit.");
    }
}
