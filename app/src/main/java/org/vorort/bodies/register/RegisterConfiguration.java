package org.vorort.bodies.register;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.vorort.shell.MenuEntry;

@Configuration(proxyBeanMethods = false)
class RegisterConfiguration {

    /** For the office it lies folded: it reads the bodies' own pages. */
    @Bean
    MenuEntry registerEntry() {
        return new MenuEntry("bodies.register.menu", "/{municipality}/register", MenuEntry.Group.BODIES, 40);
    }
}
