package org.vorort.actors.imports;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.vorort.shell.MenuEntry;

@Configuration(proxyBeanMethods = false)
class ImportConfiguration {

    @Bean
    MenuEntry importsEntry() {
        return new MenuEntry("actors.imports.menu", "/{municipality}/imports", MenuEntry.Group.DIRECTORY, 70);
    }
}
