package org.vorort.bodies.scans;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.vorort.bodies.scans.Scan.Reading;

class ScanTest {

    @Test
    void what_it_is_the_first_bytes_say() {
        assertThat(type(bytes("%PDF-1.7\n1 0 obj\n%%EOF\n"))).isEqualTo("application/pdf");
        assertThat(type(new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff, 0})).isEqualTo("image/jpeg");
        assertThat(type(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0}))
                .isEqualTo("image/png");
    }

    @Test
    void anything_else_is_refused_in_one_sentence() {
        assertThat(refusal(bytes("PK\3\4word/vbaProject.bin"))).endsWith("type");
        assertThat(refusal(bytes("<html><script>"))).endsWith("type");
        assertThat(refusal(new byte[0])).endsWith("empty");
        assertThat(refusal(new byte[Scan.MOST_BYTES + 1])).endsWith("large");
    }

    @Test
    void a_pdf_with_programs_or_without_an_end_is_refused() {
        assertThat(refusal(bytes("%PDF-1.7 /OpenAction << /S /JavaScript >> %%EOF")))
                .endsWith("programs");
        assertThat(refusal(bytes("%PDF-1.7 /Launch %%EOF"))).endsWith("programs");
        assertThat(refusal(bytes("%PDF-1.7 1 0 obj"))).endsWith("broken");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String type(byte[] content) {
        return Scan.read(content) instanceof Reading.Read read ? read.scan().mediaType() : "";
    }

    private static String refusal(byte[] content) {
        return Scan.read(content) instanceof Reading.Refused refused ? refused.key() : "";
    }
}
