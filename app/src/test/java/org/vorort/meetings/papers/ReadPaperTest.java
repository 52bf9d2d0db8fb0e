package org.vorort.meetings.papers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.vorort.meetings.papers.ReadPaper.Reading;

class ReadPaperTest {

    @Test
    void what_it_is_the_content_says() throws IOException {
        assertThat(kind(bytes("%PDF-1.7\n%%EOF\n"))).isEqualTo(PaperKind.PDF);
        assertThat(kind(new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff, 0})).isEqualTo(PaperKind.JPEG);
        assertThat(kind(bytes("Grüße aus Mühlacker\r\n"))).isEqualTo(PaperKind.TEXT);
        assertThat(kind(zip("[Content_Types].xml", "<Types/>", "word/document.xml", "<w/>")))
                .isEqualTo(PaperKind.DOCX);
        assertThat(kind(zip("[Content_Types].xml", "<Types/>", "xl/workbook.xml", "<x/>")))
                .isEqualTo(PaperKind.XLSX);
        assertThat(kind(zip("[Content_Types].xml", "<Types/>", "ppt/presentation.xml", "<p/>")))
                .isEqualTo(PaperKind.PPTX);
        assertThat(kind(zip("mimetype", "application/vnd.oasis.opendocument.text", "content.xml", "<c/>")))
                .isEqualTo(PaperKind.ODT);
    }

    @Test
    void macros_are_refused_however_they_are_named() throws IOException {
        assertThat(refusal(zip(
                        "[Content_Types].xml", "<Types/>", "word/document.xml", "<w/>", "word/vbaProject.bin", "x")))
                .endsWith("programs");
        assertThat(refusal(zip("[Content_Types].xml", "application/macroEnabled.main", "word/document.xml", "<w/>")))
                .endsWith("programs");
        assertThat(refusal(zip(
                        "mimetype", "application/vnd.oasis.opendocument.text", "Basic/Standard/Module1.xml", "Sub")))
                .endsWith("programs");
        assertThat(refusal(bytes("%PDF-1.7 /JavaScript %%EOF"))).endsWith("programs");
    }

    @Test
    void locked_foreign_and_broken_files_are_refused() throws IOException {
        assertThat(refusal(zip(
                        "mimetype",
                        "application/vnd.oasis.opendocument.text",
                        "META-INF/manifest.xml",
                        "<manifest:encryption-data/>")))
                .endsWith("locked");
        assertThat(refusal(new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, 0}))
                .endsWith("old");
        assertThat(refusal(zip("readme", "x"))).endsWith("type");
        assertThat(refusal(bytes("<!DOCTYPE html><p>Hallo"))).endsWith("type");
        assertThat(refusal(bytes("#!/bin/sh\nrm"))).endsWith("type");
        assertThat(refusal(new byte[] {'M', 'Z', (byte) 0x90, 0, 3})).endsWith("type");
        assertThat(refusal(bytes("PK\3\4kaputt"))).isNotEmpty();
        assertThat(refusal(new byte[0])).endsWith("empty");
        assertThat(refusal(new byte[ReadPaper.MOST_BYTES + 1])).endsWith("large");
    }

    private static byte[] zip(String... entries) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var number = 0; number < entries.length; number += 2) {
                zip.putNextEntry(new ZipEntry(entries[number]));
                zip.write(bytes(entries[number + 1]));
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static PaperKind kind(byte[] content) {
        assertThat(ReadPaper.read(content)).isInstanceOf(Reading.Read.class);
        return ((Reading.Read) ReadPaper.read(content)).kind();
    }

    private static String refusal(byte[] content) {
        return ReadPaper.read(content) instanceof Reading.Refused refused ? refused.key() : "";
    }
}
