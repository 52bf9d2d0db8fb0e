package org.vorort.municipality;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.vorort.shell.MenuEntry;

@Configuration(proxyBeanMethods = false)
class MunicipalityMenu {

    @Bean
    MenuEntry settingsEntry() {
        return new MenuEntry("municipality.settings", "/{municipality}/settings", MenuEntry.Group.OFFICE, 70);
    }

    @Bean
    MenuEntry townsEntry() {
        return new MenuEntry("municipality.list.keep", "/towns", MenuEntry.Group.OFFICE, 95);
    }
}
