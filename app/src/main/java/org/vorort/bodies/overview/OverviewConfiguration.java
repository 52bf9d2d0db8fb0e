package org.vorort.bodies.overview;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.vorort.shell.MenuEntry;

@Configuration(proxyBeanMethods = false)
class OverviewConfiguration {

    @Bean
    MenuEntry bodiesEntry() {
        return new MenuEntry("bodies.overview.title", "/{municipality}/bodies", MenuEntry.Group.BODIES, 20);
    }
}
