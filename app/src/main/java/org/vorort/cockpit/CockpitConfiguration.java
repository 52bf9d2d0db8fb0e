package org.vorort.cockpit;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.vorort.identity.signin.Home;
import org.vorort.shell.MenuEntry;

@Configuration(proxyBeanMethods = false)
class CockpitConfiguration {

    private static final String PATH = "/cockpit";

    @Bean
    MenuEntry cockpitEntry() {
        return new MenuEntry("cockpit.menu", "/{municipality}" + PATH, MenuEntry.Group.DAILY, 10);
    }

    @Bean
    Home home() {
        return municipality -> "/" + municipality.slug() + PATH;
    }
}
