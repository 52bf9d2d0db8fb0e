package org.vorort.municipality;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.vorort.shell.MenuEntry;
import org.vorort.shell.MenuGroup;

@Configuration(proxyBeanMethods = false)
class MunicipalityMenu {

    @Bean
    MenuEntry settingsEntry() {
        return new MenuEntry("municipality.settings", "/{municipality}/settings", MenuGroup.OFFICE, 70);
    }

    @Bean
    MenuEntry townsEntry() {
        return new MenuEntry("municipality.list.keep", "/towns", MenuGroup.OFFICE, 95);
    }
}
