package org.vorort.meetings;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.vorort.identity.AuditWords;
import org.vorort.shell.MenuEntry;

@Configuration(proxyBeanMethods = false)
class MeetingsConfiguration {

    @Bean
    MenuEntry meetingsEntry() {
        return new MenuEntry("meetings.menu", "/{municipality}/meetings", MenuEntry.Group.BODIES, 10);
    }

    @Bean
    MenuEntry resolutionsEntry() {
        return new MenuEntry("meetings.resolutions.menu", "/{municipality}/resolutions", MenuEntry.Group.BODIES, 30);
    }

    @Bean
    AuditWords meetingsAuditWords() {
        return new AuditWords("meetings.audit.");
    }
}
