package org.vorort.post.outbox;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.vorort.shell.MenuEntry;

@Configuration(proxyBeanMethods = false)
class OutboxMenu {

    @Bean
    MenuEntry outboxEntry() {
        return new MenuEntry("post.menu.outbox", "/{municipality}/outbox", MenuEntry.Group.OFFICE, 70);
    }

    @Bean
    MenuEntry serverOutboxEntry() {
        return new MenuEntry("post.menu.serverOutbox", "/outbox", MenuEntry.Group.OFFICE, 75);
    }
}
