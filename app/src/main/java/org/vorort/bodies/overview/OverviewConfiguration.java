package org.vorort.bodies.overview;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.vorort.shell.MenuEntry;
import org.vorort.shell.MenuGroup;

@Configuration(proxyBeanMethods = false)
class OverviewConfiguration {

    @Bean
    MenuEntry bodiesEntry() {
        return new MenuEntry("bodies.overview.title", "/{municipality}/bodies", MenuGroup.BODIES, 20);
    }
}
