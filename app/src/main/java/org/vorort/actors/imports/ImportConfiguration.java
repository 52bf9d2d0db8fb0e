package org.vorort.actors.imports;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.vorort.shell.MenuEntry;
import org.vorort.shell.MenuGroup;

@Configuration(proxyBeanMethods = false)
class ImportConfiguration {

    @Bean
    MenuEntry importsEntry() {
        return new MenuEntry("actors.imports.menu", "/{municipality}/imports", MenuGroup.DIRECTORY, 70);
    }
}
