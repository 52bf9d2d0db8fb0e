package org.vorort.post.digests;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vorort.shell.Formats;

class DigestRulesTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
                    2026-11-27T07:30:00, 2026-11-27T07:30:00
                    2026-11-27T07:29:59, 2026-11-26T07:30:00
                    2026-11-27T23:00:00, 2026-11-27T07:30:00
                    2026-10-25T07:00:00, 2026-10-24T07:30:00
                    2026-03-29T08:00:00, 2026-03-29T07:30:00
                    """)
    void what_was_written_before_the_last_morning_is_due(LocalDateTime now, LocalDateTime before) {
        assertThat(DigestRules.dueBefore(now.atZone(Formats.ZONE).toInstant()))
                .isEqualTo(before.atZone(Formats.ZONE).toInstant());
    }
}
