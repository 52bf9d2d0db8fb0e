package org.vorort.actors.directory;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.vorort.shell.MenuEntry;

@Configuration(proxyBeanMethods = false)
class ActorsMenu {

    @Bean
    MenuEntry myEntryEntry() {
        return new MenuEntry("actors.menu.myEntry", "/{municipality}/my-entry", MenuEntry.Group.DAILY, 5);
    }

    @Bean
    MenuEntry organisationsEntry() {
        return new MenuEntry(
                "actors.menu.organisations", "/{municipality}/organisations", MenuEntry.Group.DIRECTORY, 10);
    }

    @Bean
    MenuEntry peopleEntry() {
        return new MenuEntry("actors.people.menu", "/{municipality}/people", MenuEntry.Group.DIRECTORY, 20);
    }

    @Bean
    MenuEntry placesEntry() {
        return new MenuEntry("actors.places.menu", "/{municipality}/places", MenuEntry.Group.DIRECTORY, 30);
    }

    @Bean
    MenuEntry offersEntry() {
        return new MenuEntry("actors.menu.offers", "/{municipality}/offers", MenuEntry.Group.DIRECTORY, 40);
    }

    @Bean
    MenuEntry matrixEntry() {
        return new MenuEntry("actors.menu.matrix", "/{municipality}/matrix", MenuEntry.Group.NETWORK, 40);
    }

    @Bean
    MenuEntry cataloguesEntry() {
        return new MenuEntry("actors.menu.catalogues", "/{municipality}/catalogues", MenuEntry.Group.OFFICE, 65);
    }

    @Bean
    MenuEntry duplicatesEntry() {
        return new MenuEntry("actors.menu.duplicates", "/{municipality}/duplicates", MenuEntry.Group.DIRECTORY, 50);
    }

    @Bean
    MenuEntry upkeepEntry() {
        return new MenuEntry("actors.menu.upkeep", "/{municipality}/upkeep", MenuEntry.Group.DIRECTORY, 60);
    }

    @Bean
    MenuEntry surveyEntry() {
        return new MenuEntry("actors.menu.survey", "/{municipality}/survey", MenuEntry.Group.NETWORK, 60);
    }
}
