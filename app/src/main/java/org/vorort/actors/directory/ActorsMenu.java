package org.vorort.actors.directory;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.vorort.shell.MenuEntry;
import org.vorort.shell.MenuGroup;

@Configuration(proxyBeanMethods = false)
class ActorsMenu {

    @Bean
    MenuEntry myEntryEntry() {
        return new MenuEntry("actors.menu.myEntry", "/{municipality}/my-entry", MenuGroup.DAILY, 5);
    }

    @Bean
    MenuEntry organisationsEntry() {
        return new MenuEntry("actors.menu.organisations", "/{municipality}/organisations", MenuGroup.DIRECTORY, 10);
    }

    @Bean
    MenuEntry peopleEntry() {
        return new MenuEntry("actors.people.menu", "/{municipality}/people", MenuGroup.DIRECTORY, 20);
    }

    @Bean
    MenuEntry placesEntry() {
        return new MenuEntry("actors.places.menu", "/{municipality}/places", MenuGroup.DIRECTORY, 30);
    }

    @Bean
    MenuEntry offersEntry() {
        return new MenuEntry("actors.menu.offers", "/{municipality}/offers", MenuGroup.DIRECTORY, 40);
    }

    @Bean
    MenuEntry matrixEntry() {
        return new MenuEntry("actors.menu.matrix", "/{municipality}/matrix", MenuGroup.NETWORK, 40);
    }

    @Bean
    MenuEntry cataloguesEntry() {
        return new MenuEntry("actors.menu.catalogues", "/{municipality}/catalogues", MenuGroup.OFFICE, 65);
    }

    @Bean
    MenuEntry duplicatesEntry() {
        return new MenuEntry("actors.menu.duplicates", "/{municipality}/duplicates", MenuGroup.DIRECTORY, 50);
    }

    @Bean
    MenuEntry upkeepEntry() {
        return new MenuEntry("actors.menu.upkeep", "/{municipality}/upkeep", MenuGroup.DIRECTORY, 60);
    }

    @Bean
    MenuEntry surveyEntry() {
        return new MenuEntry("actors.menu.survey", "/{municipality}/survey", MenuGroup.NETWORK, 60);
    }
}
