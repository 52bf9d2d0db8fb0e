package org.vorort.identity;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.vorort.shell.MenuEntry;

@Configuration(proxyBeanMethods = false)
class IdentityMenu {

    @Bean
    MenuEntry colleaguesEntry() {
        return new MenuEntry("identity.menu.colleagues", "/{municipality}/colleagues", 80);
    }

    @Bean
    MenuEntry auditEntry() {
        return new MenuEntry("identity.menu.audit", "/{municipality}/audit", 90);
    }
}
