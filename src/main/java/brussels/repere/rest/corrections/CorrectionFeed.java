package brussels.repere.rest.corrections;

import brussels.repere.directory.StableId;
import brussels.repere.exchange.corrections.CorrectedFact;
import brussels.repere.exchange.entries.ColumnHeaders;
import brussels.repere.generation.BrusselsClock;
import brussels.repere.rest.feeds.AtomWriter;
import brussels.repere.rest.licence.DataLicence;
import brussels.repere.rest.site.PublicAddress;
import brussels.repere.text.Lang;
import brussels.repere.text.TranslationTable;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** Writes corrections as an Atom feed. Safe for use by several threads. */
@ApplicationScoped
class CorrectionFeed {

    private static final TranslationTable WORDS = TranslationTable.of("export");
    /** Where no correction was ever made. */
    private static final Instant NEVER = Instant.EPOCH;

    private final PublicAddress address;
    private final DataLicence terms;

    CorrectionFeed(PublicAddress address, DataLicence terms) {
        this.address = address;
        this.terms = terms;
    }

    /** @param source null for all */
    String write(List<CorrectedFact> facts, String source, Lang lang) {
        AtomWriter feed = new AtomWriter(lang);
        writeHead(feed, facts, source, lang);
        facts.forEach(fact -> writeEntry(feed, fact, lang));
        return feed.end();
    }

    private void writeHead(AtomWriter feed, List<CorrectedFact> facts, String source, Lang lang) {
        String asked = (source == null ? "?" : "?source=" + URLEncoder.encode(source, StandardCharsets.UTF_8) + "&")
                + "lang=" + lang;
        feed.writeHead(
                address.origin() + "/api/v1/corrections.atom" + asked,
                source == null
                        ? WORDS.say(lang, "corrections.feed")
                        : WORDS.say(lang, "corrections.feed.source", source),
                facts.stream()
                        .map(CorrectionFeed::updated)
                        .max(Instant::compareTo)
                        .orElse(NEVER),
                address.origin() + "/api/v1/corrections" + asked,
                terms.publisher());
    }

    private void writeEntry(AtomWriter feed, CorrectedFact fact, Lang lang) {
        ColumnHeaders headers = ColumnHeaders.in(lang);
        String labels = fact.cells().stream()
                .map(cell -> headers.titleOf(cell.column()))
                .collect(Collectors.joining(", "));
        feed.writeEntry(
                "urn:uuid:" + StableId.of("correction", fact.source(), fact.sourceId(), fact.field()),
                WORDS.say(
                        lang,
                        "corrections.entry",
                        fact.source(),
                        fact.sourceId(),
                        fact.name().in(lang),
                        labels),
                updated(fact),
                address.origin() + "/services/" + fact.service() + "?lang=" + lang,
                fact.cells().stream().map(cell -> describe(cell, headers, lang)).collect(Collectors.joining("\n"))
                        + "\n"
                        + WORDS.say(
                                lang, "corrections.verified", fact.verified().toString()));
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
}
