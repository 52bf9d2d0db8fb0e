package org.vorort.meetings;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.vorort.identity.AuditWords;
import org.vorort.shell.MenuEntry;
import org.vorort.shell.MenuGroup;

@Configuration(proxyBeanMethods = false)
class MeetingsConfiguration {

    @Bean
    MenuEntry meetingsEntry() {
        return new MenuEntry("meetings.menu", "/{municipality}/meetings", MenuGroup.BODIES, 10);
    }

    @Bean
    MenuEntry resolutionsEntry() {
        return new MenuEntry("meetings.resolutions.menu", "/{municipality}/resolutions", MenuGroup.BODIES, 30);
    }

    @Bean
    AuditWords meetingsAuditWords() {
        return new AuditWords("meetings.audit.");
    }
}
