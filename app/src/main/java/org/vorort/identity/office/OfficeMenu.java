package org.vorort.identity.office;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.vorort.identity.AuditWords;
import org.vorort.shell.MenuEntry;

@Configuration(proxyBeanMethods = false)
class OfficeMenu {

    @Bean
    MenuEntry colleaguesEntry() {
        return new MenuEntry("identity.menu.colleagues", "/{municipality}/colleagues", MenuEntry.Group.OFFICE, 80);
    }

    @Bean
    MenuEntry auditEntry() {
        return new MenuEntry("identity.menu.audit", "/{municipality}/audit", MenuEntry.Group.OFFICE, 90);
    }

    @Bean
    MenuEntry serverAuditEntry() {
        return new MenuEntry("identity.menu.serverAudit", "/audit", MenuEntry.Group.OFFICE, 95);
    }

    @Bean
    AuditWords auditWords() {
        return new AuditWords("identity.audit.word.");
    }
}
