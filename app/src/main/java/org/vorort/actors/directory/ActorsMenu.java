package org.vorort.actors.directory;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.vorort.shell.MenuEntry;

@Configuration(proxyBeanMethods = false)
class ActorsMenu {

    @Bean
    MenuEntry myEntryEntry() {
        return new MenuEntry("actors.menu.myEntry", "/{municipality}/my-entry", 5);
    }

    @Bean
    MenuEntry organisationsEntry() {
        return new MenuEntry("actors.menu.organisations", "/{municipality}/organisations", 10);
    }

    @Bean
    MenuEntry peopleEntry() {
        return new MenuEntry("actors.people.menu", "/{municipality}/people", 20);
    }

    @Bean
    MenuEntry placesEntry() {
        return new MenuEntry("actors.places.menu", "/{municipality}/places", 30);
    }

    @Bean
    MenuEntry offersEntry() {
        return new MenuEntry("actors.menu.offers", "/{municipality}/offers", 35);
    }

    @Bean
    MenuEntry matrixEntry() {
        return new MenuEntry("actors.menu.matrix", "/{municipality}/matrix", 42);
    }

    @Bean
    MenuEntry cataloguesEntry() {
        return new MenuEntry("actors.menu.catalogues", "/{municipality}/catalogues", 65);
    }

    @Bean
    MenuEntry duplicatesEntry() {
        return new MenuEntry("actors.menu.duplicates", "/{municipality}/duplicates", 40);
    }

    @Bean
    MenuEntry upkeepEntry() {
        return new MenuEntry("actors.menu.upkeep", "/{municipality}/upkeep", 45);
    }

    @Bean
    MenuEntry surveyEntry() {
        return new MenuEntry("actors.menu.survey", "/{municipality}/survey", 46);
    }
}
