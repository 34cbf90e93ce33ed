package io.wirewatch.producer.feed.tree;

import java.io.StringReader;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.CDataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.ParseSettings;
import org.jsoup.parser.Parser;
import org.jsoup.parser.Tag;

/** Reads well-formed XML. Names stay as they are written, prefixes and all; nothing outside the document is touched. */
final class StrictTree {

    /** What Java 17 allows an element; pages put into feeds have some tens. */
    private static final int MAX_ATTRIBUTES = 10_000;

    private final Document top = new Document("");
    private Element open = top;
    private int depth;

    private StrictTree() {}

    /**
     * The elements of a document.
     *
     * @throws XMLStreamException if it is not well-formed, or nested too deeply
     */
    static Element parse(String text) throws XMLStreamException {
        XMLStreamReader reader = factory().createXMLStreamReader(new StringReader(text));
        try {
            return new StrictTree().read(reader);
        } finally {
            reader.close();
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        // Java's own bounds differ from release to release (a depth of 100 and 200 attributes from 24 on): a feed must
        // not.
        factory.setProperty("jdk.xml.maxElementDepth", FeedTree.MAX_DEPTH + 1);
        factory.setProperty("jdk.xml.elementAttributeLimit", MAX_ATTRIBUTES);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> new java.io.ByteArrayInputStream(new byte[0]));
        return factory;
    }

    private Element read(XMLStreamReader reader) throws XMLStreamException {
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> start(reader);
                case XMLStreamConstants.END_ELEMENT -> end();
                case XMLStreamConstants.CHARACTERS -> open.appendChild(new TextNode(reader.getText()));
                case XMLStreamConstants.CDATA -> open.appendChild(new CDataNode(reader.getText()));
                case XMLStreamConstants.ENTITY_REFERENCE ->
                    throw new XMLStreamException(
                            "the entity &" + reader.getLocalName() + "; is not declared", reader.getLocation());
                default -> {}
            }
        }
        return top;
    }

    private void start(XMLStreamReader reader) throws XMLStreamException {
        depth++;
        if (depth > FeedTree.MAX_DEPTH) {
            throw new XMLStreamException("nested deeper than " + FeedTree.MAX_DEPTH, reader.getLocation());
        }
        Attributes attributes = new Attributes();
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            attributes.put(
                    reader.getAttributeName(i).getPrefix().isEmpty()
                            ? reader.getAttributeLocalName(i)
                            : reader.getAttributePrefix(i) + ":" + reader.getAttributeLocalName(i),
                    reader.getAttributeValue(i));
        }
        String prefix = reader.getPrefix();
        String name = prefix == null || prefix.isEmpty() ? reader.getLocalName() : prefix + ":" + reader.getLocalName();
        Element element =
                new Element(Tag.valueOf(name, Parser.NamespaceXml, ParseSettings.preserveCase), "", attributes);
        open.appendChild(element);
        open = element;
    }

    private void end() {
        depth--;
        Element parent = open.parent();
        open = parent == null ? top : parent;
    }
}
