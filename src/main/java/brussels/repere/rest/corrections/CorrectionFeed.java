package brussels.repere.rest.corrections;

import brussels.repere.directory.StableId;
import brussels.repere.exchange.corrections.CorrectedFact;
import brussels.repere.exchange.entries.ColumnHeaders;
import brussels.repere.generation.BrusselsClock;
import brussels.repere.rest.licence.DataLicence;
import brussels.repere.rest.site.PublicAddress;
import brussels.repere.text.Lang;
import brussels.repere.text.TranslationTable;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.StringWriter;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes corrections as an Atom feed. Safe for use by several threads. */
@ApplicationScoped
class CorrectionFeed {

    private static final TranslationTable WORDS = TranslationTable.of("export");
    private static final String NAMESPACE = "http://www.w3.org/2005/Atom";
    /** Where no correction was ever made. */
    private static final Instant NEVER = Instant.EPOCH;
    /** What XML 1.0 cannot hold in any form. */
    private static final Pattern FORBIDDEN =
            Pattern.compile("[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

    private final XMLOutputFactory factory = XMLOutputFactory.newFactory();
    private final PublicAddress address;
    private final DataLicence terms;

    CorrectionFeed(PublicAddress address, DataLicence terms) {
        this.address = address;
        this.terms = terms;
    }

    /** @param source null for all */
    String write(List<CorrectedFact> facts, String source, Lang lang) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = factory.createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("feed");
            xml.writeDefaultNamespace(NAMESPACE);
            xml.writeAttribute("xml:lang", lang.name());
            writeHead(xml, facts, source, lang);
            for (CorrectedFact fact : facts) {
                writeEntry(xml, fact, lang);
            }
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.flush();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("a feed cannot be written", e);
        }
        return text.toString();
    }

    private void writeHead(XMLStreamWriter xml, List<CorrectedFact> facts, String source, Lang lang)
            throws XMLStreamException {
        String asked = (source == null ? "?" : "?source=" + URLEncoder.encode(source, StandardCharsets.UTF_8) + "&")
                + "lang=" + lang;
        String self = address.origin() + "/api/v1/corrections.atom" + asked;
        writeElement(xml, "id", self);
        writeElement(
                xml,
                "title",
                source == null
                        ? WORDS.say(lang, "corrections.feed")
                        : WORDS.say(lang, "corrections.feed.source", source));
        writeElement(
                xml,
                "updated",
                facts.stream()
                        .map(CorrectionFeed::updated)
                        .max(Instant::compareTo)
                        .orElse(NEVER)
                        .toString());
        writeLink(xml, "self", self);
        writeLink(xml, "alternate", address.origin() + "/api/v1/corrections" + asked);
        xml.writeStartElement("author");
        writeElement(xml, "name", terms.publisher());
        xml.writeEndElement();
    }

    private void writeEntry(XMLStreamWriter xml, CorrectedFact fact, Lang lang) throws XMLStreamException {
        ColumnHeaders headers = ColumnHeaders.in(lang);
        String labels = fact.cells().stream()
                .map(cell -> headers.titleOf(cell.column()))
                .collect(Collectors.joining(", "));
        xml.writeStartElement("entry");
        writeElement(xml, "id", "urn:uuid:" + StableId.of("correction", fact.source(), fact.sourceId(), fact.field()));
        writeElement(
                xml,
                "title",
                WORDS.say(
                        lang,
                        "corrections.entry",
                        fact.source(),
                        fact.sourceId(),
                        fact.name().in(lang),
                        labels));
        writeElement(xml, "updated", updated(fact).toString());
        writeLink(xml, "alternate", address.origin() + "/services/" + fact.service() + "?lang=" + lang);
        xml.writeStartElement("content");
        xml.writeAttribute("type", "text");
        xml.writeCharacters(clean(fact.cells().stream()
                        .map(cell -> describe(cell, headers, lang))
                        .collect(Collectors.joining("\n"))
                + "\n" + WORDS.say(lang, "corrections.verified", fact.verified().toString())));
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private static String describe(CorrectedFact.Cell cell, ColumnHeaders headers, Lang lang) {
        return WORDS.say(
                lang,
                cell.stated() == null ? "corrections.cell.unnoted" : "corrections.cell",
                headers.titleOf(cell.column()),
                orNothing(cell.known(), lang),
                orNothing(Objects.requireNonNullElse(cell.stated(), ""), lang));
    }

    private static String orNothing(String value, Lang lang) {
        return value.isEmpty() ? WORDS.say(lang, "corrections.nothing") : value;
    }

    private static Instant updated(CorrectedFact fact) {
        return fact.changedAt() == null
                ? fact.since().atStartOfDay(BrusselsClock.ZONE).toInstant()
                : fact.changedAt().truncatedTo(ChronoUnit.SECONDS);
    }

    private static void writeElement(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(clean(text));
        xml.writeEndElement();
    }

    private static void writeLink(XMLStreamWriter xml, String relation, String href) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", relation);
        xml.writeAttribute("href", href);
    }

    private static String clean(String text) {
        return FORBIDDEN.matcher(text).replaceAll("");
    }
}
