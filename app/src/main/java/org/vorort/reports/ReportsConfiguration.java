package org.vorort.reports;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.vorort.identity.AuditWords;
import org.vorort.shell.MenuEntry;

@Configuration(proxyBeanMethods = false)
class ReportsConfiguration {

    @Bean
    MenuEntry reportsEntry() {
        return new MenuEntry("reports.title", "/{municipality}/reports", MenuEntry.Group.PLAN, 30);
    }

    @Bean
    AuditWords reportsAuditWords() {
        return new AuditWords("reports.audit.");
    }
}
