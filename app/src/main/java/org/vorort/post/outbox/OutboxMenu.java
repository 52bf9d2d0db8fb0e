package org.vorort.post.outbox;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.vorort.shell.MenuEntry;
import org.vorort.shell.MenuGroup;

@Configuration(proxyBeanMethods = false)
class OutboxMenu {

    @Bean
    MenuEntry outboxEntry() {
        return new MenuEntry("post.menu.outbox", "/{municipality}/outbox", MenuGroup.OFFICE, 70);
    }

    @Bean
    MenuEntry serverOutboxEntry() {
        return new MenuEntry("post.menu.serverOutbox", "/outbox", MenuGroup.OFFICE, 75);
    }
}
