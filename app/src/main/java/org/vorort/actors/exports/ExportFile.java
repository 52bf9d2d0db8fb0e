package org.vorort.actors.exports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.vorort.actors.sheets.SheetWriter;

/** A file to take along: a workbook, a CSV list or address cards. */
public enum ExportFile {
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    CSV("text/csv;charset=UTF-8"),
    VCF("text/vcard;charset=UTF-8");

    private final String mediaType;

    ExportFile(String mediaType) {
        this.mediaType = mediaType;
    }

    /** The kind of file an address asks for; a workbook for anything unknown. */
    public static ExportFile of(String format) {
        return switch (format) {
            case "csv" -> CSV;
            case "vcf" -> VCF;
            default -> XLSX;
        };
    }

    /** The answer that makes a browser save the table under its name and this day. */
    public ResponseEntity<byte[]> of(ExportTable table, LocalDate day) {
        var ending = name().toLowerCase(java.util.Locale.ROOT);
        var disposition = ContentDisposition.attachment()
                .filename(table.name() + "-" + day + "." + ending, StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(mediaType))
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .body(bytes(table));
    }

    private byte[] bytes(ExportTable table) {
        var bytes = new ByteArrayOutputStream();
        try {
            switch (this) {
                case XLSX -> SheetWriter.xlsx(bytes, table.name(), table.headings(), table.rows());
                case CSV -> SheetWriter.csv(bytes, table.headings(), table.rows());
                case VCF -> SheetWriter.vcards(bytes, table.cards());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
