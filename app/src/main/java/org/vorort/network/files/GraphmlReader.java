package org.vorort.network.files;

import java.io.Reader;
import java.util.HashSet;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads GraphML (1.0 and 1.1) as a stream. What would make a node contain a network, give it ports, or tie more than two
 * at once is refused by its name; keys other than labels and weights are passed over.
 */
final class GraphmlReader {

    private static final XMLInputFactory XML = harmlessXml();

    /** GraphML with drawings inside goes some ten levels deep and knows some dozen words. */
    private static final int DEEPEST = 64;

    private static final int MOST_WORDS = 1_000;

    private final Reader text;
    private final NetworkCollector collector;
    private final GraphmlKeys keys = new GraphmlKeys();
    private final Set<String> words = new HashSet<>();
    private GraphmlItem item = GraphmlItem.NONE;
    private int depth;
    private int graphs;
    private boolean directedByDefault;

    /** Takes text and no bytes: the parser would complain of a wrong one on the terminal. */
    GraphmlReader(Reader text, NetworkCollector collector) {
        this.text = text;
        this.collector = collector;
    }

    void read() throws NetworkRefused {
        var line = 1;
        try {
            var xml = XML.createXMLStreamReader(text);
            while (xml.hasNext()) {
                take(xml, xml.next());
                line = line(xml);
            }
        } catch (XMLStreamException broken) {
            var place = broken.getLocation();
            throw NetworkRefused.at(
                    place == null ? line : Math.max(1, place.getLineNumber()), NetworkReader.Reason.DAMAGED);
        }
        if (graphs == 0) {
            throw NetworkRefused.at(line, NetworkReader.Reason.NO_NETWORK);
        }
    }

    private void take(XMLStreamReader xml, int event) throws NetworkRefused {
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> begin(xml);
            case XMLStreamConstants.END_ELEMENT -> end(xml);
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
                item.text(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
            case XMLStreamConstants.ENTITY_REFERENCE ->
                throw NetworkRefused.at(line(xml), NetworkReader.Reason.ENTITIES);
            default -> {
                // Comments, instructions and a declaration of the document's type say nothing about the network.
            }
        }
    }

    private void begin(XMLStreamReader xml) throws NetworkRefused {
        depth++;
        harmless(xml);
        var name = xml.getLocalName();
        if (depth == 1 && !name.equals("graphml")) {
            throw name.equals("html")
                    ? new NetworkRefused(NetworkReader.Reason.WEB_PAGE)
                    : NetworkRefused.at(line(xml), NetworkReader.Reason.OTHER_XML, name);
        }
        switch (name) {
            case "graph" -> beginGraph(xml);
            case "node" -> beginItem(xml, GraphmlItem.node(attribute(xml, "id"), line(xml)));
            case "edge" -> beginEdge(xml);
            case "port" -> throw NetworkRefused.at(line(xml), NetworkReader.Reason.PORT);
            case "hyperedge" -> throw NetworkRefused.at(line(xml), NetworkReader.Reason.HYPEREDGE);
            case "key" -> keys.declare(attribute(xml, "id"), attribute(xml, "for"), attribute(xml, "attr.name"));
            case "data" -> beginData(attribute(xml, "key"));
            case "NodeLabel" -> item.begin(GraphmlKeys.Meaning.DRAWN_LABEL);
            default -> {
                // What other programs draw or note for themselves.
            }
        }
    }

    private void beginGraph(XMLStreamReader xml) throws NetworkRefused {
        if (item.isOpen()) {
            throw NetworkRefused.at(line(xml), NetworkReader.Reason.NESTED);
        }
        graphs++;
        if (graphs > 1) {
            throw NetworkRefused.at(line(xml), NetworkReader.Reason.SEVERAL_NETWORKS);
        }
        directedByDefault = attribute(xml, "edgedefault").equals("directed");
    }

    private void beginEdge(XMLStreamReader xml) throws NetworkRefused {
        if (!attribute(xml, "sourceport").isEmpty()
                || !attribute(xml, "targetport").isEmpty()) {
            throw NetworkRefused.at(line(xml), NetworkReader.Reason.PORT);
        }
        var own = attribute(xml, "directed");
        var directed = own.isEmpty() ? directedByDefault : own.equals("true") || own.equals("1");
        if (directed) {
            collector.directed();
        }
        beginItem(xml, GraphmlItem.edge(attribute(xml, "source"), attribute(xml, "target"), directed, line(xml)));
    }

    private void beginData(String key) {
        keys.note(key).ifPresentOrElse(item::begin, () -> item.begin(keys.meaning(key)));
    }

    private void beginItem(XMLStreamReader xml, GraphmlItem begun) throws NetworkRefused {
        if (graphs == 0 || item.isOpen()) {
            throw NetworkRefused.at(line(xml), NetworkReader.Reason.DAMAGED);
        }
        item = begun;
    }

    private void end(XMLStreamReader xml) throws NetworkRefused {
        depth--;
        switch (xml.getLocalName()) {
            case "node", "edge" -> {
                item.give(collector);
                item = GraphmlItem.NONE;
            }
            case "data", "NodeLabel" -> item.end();
            default -> {
                // Nothing was begun.
            }
        }
    }

    /** The parser keeps every level and every word it ever saw, so both must stay few. */
    private void harmless(XMLStreamReader xml) throws NetworkRefused {
        words.add(xml.getLocalName());
        for (var i = 0; i < xml.getAttributeCount(); i++) {
            words.add(xml.getAttributeLocalName(i));
        }
        if (depth > DEEPEST || words.size() > MOST_WORDS) {
            throw NetworkRefused.at(line(xml), NetworkReader.Reason.DAMAGED);
        }
    }

    private static String attribute(XMLStreamReader xml, String name) {
        for (var i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return "";
    }

    private static int line(XMLStreamReader xml) {
        return Math.max(1, xml.getLocation().getLineNumber());
    }

    /** No declaration is believed and nothing is fetched: entities stay unresolved and are refused where they are used. */
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
}
