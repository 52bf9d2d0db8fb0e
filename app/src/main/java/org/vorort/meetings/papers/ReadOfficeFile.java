package org.vorort.meetings.papers;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.vorort.meetings.papers.ReadPaper.Reading;

/** Looks into a packed office file: what it is, and whether it brings programs along or is locked. */
final class ReadOfficeFile {

    private static final int MOST_ENTRIES = 5_000;
    private static final long MOST_UNPACKED = 500_000_000;
    private static final int LARGEST_LIST = 1_000_000;

    private ReadOfficeFile() {}

    /** @param list the list of parts, where macros and locks are announced */
    private record Parts(Set<String> names, String mediaType, String list) {}

    static Reading read(byte[] content) {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            return judge(parts(zip));
        } catch (IOException | IllegalArgumentException broken) {
            return new Reading.Refused("meetings.papers.broken");
        }
    }

    private static Parts parts(ZipInputStream zip) throws IOException {
        var names = new HashSet<String>();
        var mediaType = "";
        var list = new StringBuilder();
        var unpacked = 0L;
        var buffer = new byte[8_192];
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            names.add(entry.getName().toLowerCase(Locale.ROOT));
            var kept = entry.getName().equals("mimetype") || isList(entry.getName());
            var words = new StringBuilder();
            for (var read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
                unpacked += read;
                if (kept && words.length() < LARGEST_LIST) {
                    words.append(new String(buffer, 0, read, StandardCharsets.ISO_8859_1));
                }
                if (unpacked > MOST_UNPACKED || names.size() > MOST_ENTRIES) {
                    throw new IOException("more inside than any paper holds");
                }
            }
            if (entry.getName().equals("mimetype")) {
                mediaType = words.toString().strip();
            } else {
                list.append(words);
            }
        }
        return new Parts(names, mediaType, list.toString().toLowerCase(Locale.ROOT));
    }

    private static boolean isList(String name) {
        return name.equals("[Content_Types].xml") || name.equals("META-INF/manifest.xml");
    }

    private static Reading judge(Parts parts) {
        if (parts.names().stream().anyMatch(ReadOfficeFile::isProgram)
                || parts.list().contains("macroenabled")) {
            return new Reading.Refused("meetings.papers.programs");
        }
        if (parts.list().contains("encryption-data") || parts.names().contains("encryptedpackage")) {
            return new Reading.Refused("meetings.papers.locked");
        }
        for (var kind : PaperKind.values()) {
            if (kind.mediaType().equals(parts.mediaType())) {
                return new Reading.Read(kind);
            }
        }
        if (!parts.names().contains("[content_types].xml")) {
            return new Reading.Refused("meetings.papers.type");
        }
        if (parts.names().contains("word/document.xml")) {
            return new Reading.Read(PaperKind.DOCX);
        }
        if (parts.names().contains("xl/workbook.xml")) {
            return new Reading.Read(PaperKind.XLSX);
        }
        return parts.names().contains("ppt/presentation.xml")
                ? new Reading.Read(PaperKind.PPTX)
                : new Reading.Refused("meetings.papers.type");
    }

    /** Visual Basic, Basic and scripts of OpenDocument, ActiveX, embedded objects, and whatever runs by itself. */
    private static boolean isProgram(String name) {
        return name.contains("vbaproject")
                || name.contains("vbadata")
                || name.startsWith("basic/")
                || name.startsWith("scripts/")
                || name.contains("/activex/")
                || name.contains("/embeddings/oleobject")
                || name.matches(".*\\.(exe|dll|com|bat|cmd|ps1|vbs|js|jar|scr|sh|msi|hta|lnk)");
    }
}
