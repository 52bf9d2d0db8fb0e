package org.vorort.actors.sheets;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.util.StreamReaderDelegate;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * The XML parts inside a workbook's ZIP archive. What they unpack to is counted over all parts, and their XML may neither
 * declare nor fetch anything.
 */
final class XlsxParts implements AutoCloseable {

    private static final XMLInputFactory XML = harmlessXml();

    private final ZipFile zip;
    private final long inflatedBytesAllowed;
    private long inflatedBytes;
    private long elements;

    private XlsxParts(ZipFile zip, int packedBytes) {
        this.zip = zip;
        this.inflatedBytesAllowed = Math.min(
                SheetLimits.INFLATED_BYTES,
                Math.max(SheetLimits.HARMLESS_BYTES, (long) packedBytes * SheetLimits.INFLATION_FACTOR));
    }

    static XlsxParts open(byte[] bytes) throws IOException, SheetRefused {
        if (entries(bytes) > SheetLimits.PARTS) {
            throw new SheetRefused(SheetReader.Reason.ZIP_BOMB);
        }
        var zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes))
                .get();
        for (var entry : Collections.list(zip.getEntries())) {
            if (entry.getGeneralPurposeBit().usesEncryption()) {
                throw new SheetRefused(SheetReader.Reason.ENCRYPTED);
            }
        }
        return new XlsxParts(zip, bytes.length);
    }

    boolean has(String path) {
        return zip.getEntry(path) != null;
    }

    /** The part as events; each reader closes itself with this archive. */
    XMLStreamReader xml(String path) throws IOException, XMLStreamException, SheetRefused {
        var entry = entry(path);
        if (!zip.canReadEntryData(entry)) {
            throw new SheetRefused(SheetReader.Reason.DAMAGED);
        }
        return new Events(XML.createXMLStreamReader(new Counted(zip.getInputStream(entry))));
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    /** Some programs write the paths with other capitals than they name them. */
    private ZipArchiveEntry entry(String path) throws SheetRefused {
        var exact = zip.getEntry(path);
        if (exact != null) {
            return exact;
        }
        for (var entry : Collections.list(zip.getEntries())) {
            if (entry.getName().toLowerCase(Locale.ROOT).equals(path.toLowerCase(Locale.ROOT))) {
                return entry;
            }
        }
        throw new SheetRefused(SheetReader.Reason.DAMAGED);
    }

    /** Counts the entries before anything is built from them: the archive's own count may lie. */
    private static int entries(byte[] bytes) {
        var entries = 0;
        for (var i = 0; i + 3 < bytes.length; i++) {
            if (bytes[i] == 'P' && bytes[i + 1] == 'K' && bytes[i + 2] == 1 && bytes[i + 3] == 2) {
                entries++;
            }
        }
        return entries;
    }

    private static XMLInputFactory harmlessXml() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setXMLReporter((message, type, information, location) -> {
            // Otherwise warnings about foreign files would go to the terminal.
        });
        return factory;
    }

    /** A refusal where only an {@link IOException} gets through. */
    static final class TooMuchInflated extends IOException {
        private static final long serialVersionUID = 1L;
    }

    /** Stops when there are more elements, or more kinds of them, than any list has: both only cost time. */
    private final class Events extends StreamReaderDelegate {

        private final Set<String> names = new HashSet<>();

        Events(XMLStreamReader xml) {
            super(xml);
        }

        @Override
        public int next() throws XMLStreamException {
            var event = super.next();
            if (event == START_ELEMENT) {
                elements++;
                names.add(getLocalName());
                if (elements > SheetLimits.XML_ELEMENTS || names.size() > SheetLimits.XML_NAMES) {
                    throw new XMLStreamException(new TooMuchInflated());
                }
            }
            return event;
        }
    }

    /** Stops when too much has come out, or when the XML goes on for too long without the end of any tag. */
    private final class Counted extends FilterInputStream {

        private int runBytes;

        Counted(InputStream stream) {
            super(stream);
        }

        @Override
        public int read() throws IOException {
            var one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            var count = super.read(bytes, offset, length);
            for (var i = offset; i < offset + count; i++) {
                runBytes = bytes[i] == '>' ? 0 : runBytes + 1;
                if (runBytes > SheetLimits.XML_RUN_BYTES) {
                    throw new TooMuchInflated();
                }
            }
            inflatedBytes += Math.max(0, count);
            if (inflatedBytes > inflatedBytesAllowed) {
                throw new TooMuchInflated();
            }
            return count;
        }
    }
}
