package org.vorort.meetings;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.vorort.identity.AuditWords;
import org.vorort.shell.MenuEntry;

@Configuration(proxyBeanMethods = false)
class MeetingsConfiguration {

    @Bean
    MenuEntry meetingsEntry() {
        return new MenuEntry("meetings.menu", "/{municipality}/meetings", 7);
    }

    @Bean
    MenuEntry resolutionsEntry() {
        return new MenuEntry("meetings.resolutions.menu", "/{municipality}/resolutions", 9);
    }

    @Bean
    AuditWords meetingsAuditWords() {
        return new AuditWords("meetings.audit.");
    }
}
