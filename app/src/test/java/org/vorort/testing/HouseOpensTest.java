package org.vorort.testing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HouseOpensTest {

    @Test
    void the_house_opens_on_an_empty_directory() {
        assertThat(House.open().guest().get("/account").location()).isEqualTo("/sign-in?next=%2Faccount");
    }
}
