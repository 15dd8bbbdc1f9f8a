package brussels.repere.rest.sitemap;

import brussels.repere.rest.site.PagePaths;
import brussels.repere.text.Lang;
import java.io.StringWriter;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes sitemaps: each page once for each language, with its other languages. One for each file; not thread-safe. */
final class SitemapWriter {

    private static final String SITEMAP = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static final String XHTML = "http://www.w3.org/1999/xhtml";
    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newFactory();

    private final StringWriter text = new StringWriter();
    private final String origin;
    private final XMLStreamWriter xml;

    /** @param origin the public address, without a slash at its end */
    SitemapWriter(String origin) throws XMLStreamException {
        this.origin = origin;
        this.xml = FACTORY.createXMLStreamWriter(text);
        xml.writeStartDocument("UTF-8", "1.0");
    }

    private String end() throws XMLStreamException {
        xml.writeEndDocument();
        xml.close();
        return text.toString();
    }

    private void element(String name, String value) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(value);
        xml.writeEndElement();
    }

    private void lastModified(Instant time) throws XMLStreamException {
        if (time != null) {
            element("lastmod", time.truncatedTo(ChronoUnit.SECONDS).toString());
        }
    }

    /** @param parts the pages of each part, in the order of their numbers from 1 */
    String writeIndex(List<List<SitemapEntry>> parts) throws XMLStreamException {
        xml.writeStartElement("sitemapindex");
        xml.writeDefaultNamespace(SITEMAP);
        for (int i = 0; i < parts.size(); i++) {
            xml.writeStartElement("sitemap");
            element("loc", origin + SitemapResource.partPath(i + 1));
            lastModified(parts.get(i).stream()
                    .map(SitemapEntry::modifiedAt)
                    .filter(Objects::nonNull)
                    .max(Instant::compareTo)
                    .orElse(null));
            xml.writeEndElement();
        }
        return end();
    }

    String writePages(List<SitemapEntry> pages) throws XMLStreamException {
        xml.writeStartElement("urlset");
        xml.writeDefaultNamespace(SITEMAP);
        xml.writeNamespace("xhtml", XHTML);
        for (SitemapEntry page : pages) {
            for (Lang lang : Lang.values()) {
                xml.writeStartElement("url");
                element("loc", origin + PagePaths.in(lang, page.path()));
                lastModified(page.modifiedAt());
                for (Lang other : Lang.values()) {
                    alternate(other.locale().toLanguageTag(), PagePaths.in(other, page.path()));
                }
                alternate("x-default", page.path());
                xml.writeEndElement();
            }
        }
        return end();
    }

    private void alternate(String language, String path) throws XMLStreamException {
        xml.writeEmptyElement("xhtml", "link", XHTML);
        xml.writeAttribute("rel", "alternate");
        xml.writeAttribute("hreflang", language);
        xml.writeAttribute("href", origin + path);
    }
}
