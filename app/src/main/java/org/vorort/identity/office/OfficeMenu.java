package org.vorort.identity.office;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.vorort.identity.AuditWords;
import org.vorort.shell.MenuEntry;
import org.vorort.shell.MenuGroup;

@Configuration(proxyBeanMethods = false)
class OfficeMenu {

    @Bean
    MenuEntry colleaguesEntry() {
        return new MenuEntry("identity.menu.colleagues", "/{municipality}/colleagues", MenuGroup.OFFICE, 80);
    }

    @Bean
    MenuEntry auditEntry() {
        return new MenuEntry("identity.menu.audit", "/{municipality}/audit", MenuGroup.OFFICE, 90);
    }

    @Bean
    MenuEntry serverAuditEntry() {
        return new MenuEntry("identity.menu.serverAudit", "/audit", MenuGroup.OFFICE, 95);
    }

    @Bean
    AuditWords auditWords() {
        return new AuditWords("identity.audit.word.");
    }
}
