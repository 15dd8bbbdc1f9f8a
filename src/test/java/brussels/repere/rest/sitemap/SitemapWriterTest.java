package brussels.repere.rest.sitemap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.time.Instant;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

class SitemapWriterTest {

    private static final String SITE = "https://repere.example.brussels";
    private static final Instant CHANGED = Instant.parse("2026-11-22T10:15:30.123456Z");

    private static Document read(String xml) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
    }

    private static String text(Element parent, String name) {
        return parent.getElementsByTagName(name).item(0).getTextContent();
    }

    @DisplayName("Each page stands once for each language, with its other languages and when it changed")
    @Test
    void pages() throws Exception {
        Document sitemap = read(new SitemapWriter(SITE)
                .writePages(List.of(new SitemapEntry("/services/1", CHANGED), new SitemapEntry("/needs/C1&2", null))));
        assertThat(sitemap.getDocumentElement().getNamespaceURI())
                .isEqualTo("http://www.sitemaps.org/schemas/sitemap/0.9");
        assertThat(sitemap.getElementsByTagName("url").getLength()).isEqualTo(4);
        Element dutch = (Element) sitemap.getElementsByTagName("url").item(1);
        assertThat(text(dutch, "loc")).isEqualTo(SITE + "/services/1?lang=nl");
        assertThat(text(dutch, "lastmod")).isEqualTo("2026-11-22T10:15:30Z");
        List<String> languages = List.of("fr-BE", "nl-BE", "x-default");
        for (int i = 0; i < languages.size(); i++) {
            Element alternate = (Element) dutch.getElementsByTagNameNS("http://www.w3.org/1999/xhtml", "link")
                    .item(i);
            assertThat(alternate.getAttribute("hreflang")).isEqualTo(languages.get(i));
        }
        Element undated = (Element) sitemap.getElementsByTagName("url").item(2);
        assertThat(text(undated, "loc")).isEqualTo(SITE + "/needs/C1&2?lang=fr");
        assertThat(undated.getElementsByTagName("lastmod").getLength()).isZero();
    }

    @DisplayName("The index says of each part when its last page changed, and nothing where nobody knows")
    @Test
    void index() throws Exception {
        List<SitemapEntry> dated =
                List.of(new SitemapEntry("/a", CHANGED.minusSeconds(60)), new SitemapEntry("/b", CHANGED));
        Document index =
                read(new SitemapWriter(SITE).writeIndex(List.of(dated, List.of(new SitemapEntry("/c", null)))));
        Element first = (Element) index.getElementsByTagName("sitemap").item(0);
        assertThat(text(first, "loc")).isEqualTo(SITE + "/sitemap/1.xml");
        assertThat(text(first, "lastmod")).isEqualTo("2026-11-22T10:15:30Z");
        Element second = (Element) index.getElementsByTagName("sitemap").item(1);
        assertThat(second.getElementsByTagName("lastmod").getLength()).isZero();
    }
}
