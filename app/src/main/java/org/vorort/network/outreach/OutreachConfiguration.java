package org.vorort.network.outreach;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.vorort.identity.AuditWords;
import org.vorort.shell.MenuEntry;

@Configuration(proxyBeanMethods = false)
class OutreachConfiguration {

    @Bean
    MenuEntry outreachEntry() {
        return new MenuEntry("network.outreach.menu", "/{municipality}/outreach", MenuEntry.Group.NETWORK, 50);
    }

    @Bean
    AuditWords outreachAuditWords() {
        return new AuditWords("network.outreach.audit.");
    }
}
