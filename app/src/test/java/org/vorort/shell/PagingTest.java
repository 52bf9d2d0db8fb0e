package org.vorort.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PagingTest {

    @Test
    void a_page_counts_what_it_shows() {
        var paging = Paging.of("/organisations?q=verein", 28, 50, 1374);
        assertThat(paging.first()).isEqualTo(1351);
        assertThat(paging.last()).isEqualTo(1374);
        assertThat(paging.offset()).isEqualTo(1350);
        assertThat(paging.to(2)).isEqualTo("/organisations?q=verein&page=2");
    }

    @Test
    void a_page_that_is_gone_becomes_the_last_one() {
        assertThat(Paging.of("/organisations", 99, 50, 120).current()).isEqualTo(3);
        assertThat(Paging.of("/organisations", -1, 50, 120).current()).isEqualTo(1);
    }

    @Test
    void an_empty_list_has_one_empty_page() {
        var paging = Paging.of("/organisations", 1, 50, 0);
        assertThat(paging.pages()).isEqualTo(1);
        assertThat(paging.first()).isZero();
        assertThat(paging.last()).isZero();
    }

    @Test
    void a_long_list_links_its_ends_and_its_neighbours() {
        var paging = Paging.of("/organisations", 10, 50, 1000);
        assertThat(paging.shows(1)).isTrue();
        assertThat(paging.shows(9)).isTrue();
        assertThat(paging.shows(11)).isTrue();
        assertThat(paging.shows(20)).isTrue();
        assertThat(paging.shows(5)).isFalse();
    }
}
