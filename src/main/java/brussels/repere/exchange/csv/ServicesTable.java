package brussels.repere.exchange.csv;

import brussels.repere.directory.DirectoryEntry;
import brussels.repere.directory.Exclusive;
import brussels.repere.directory.Provenance;
import brussels.repere.directory.ServiceArea;
import brussels.repere.directory.Site;
import brussels.repere.directory.TaxonomyTerm;
import brussels.repere.exchange.input.Rows;
import brussels.repere.exchange.input.Table;
import brussels.repere.text.Bilingual;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * Institutions as rows: an organisation with one service at one location each. Two dialects by their column names: our own,
 * with lists parted by {@code |}, and the register of 2017 ({@code bruso_id, alt_names, taxonomy_ids, area_served …}), with
 * lists parted by commas, semicolons or spaces.
 */
public final class ServicesTable {

    /** The source that a table means which names none. */
    public static final String REGISTER = "Bruxelles Social";

    private static final Set<String> YES = Set.of("yes", "oui", "ja");
    private static final Set<String> NO = Set.of("no", "non", "nee");

    private static final int LENGTH_OF_A_MONTH = 7;

    private final AreaWords areas;
    private final SiteWords sites;
    private final OfferCells offers;
    private final TextCells texts;
    private final YearMonth verified;
    private final LocalDate today;
    private final Report report;
    private final EligibilityCells eligibility;
    private final Set<String> ids = new LinkedHashSet<>();

    /** @param verified when the facts were, where the table does not say; null if nobody knows */
    ServicesTable(
            AreaWords areas,
            SiteWords sites,
            Predicate<String> knownCategory,
            YearMonth verified,
            LocalDate today,
            Report report) {
        this.areas = areas;
        this.sites = sites;
        this.offers = new OfferCells(knownCategory, report);
        this.texts = new TextCells(report);
        this.verified = verified;
        this.today = today;
        this.report = report;
        this.eligibility = new EligibilityCells(report, today);
    }

    /** Once an error is reported nothing is handed on any more, but the rest is read: all that is wrong is told at once. */
    void read(Rows rows, Consumer<DirectoryEntry> each) {
        ServiceColumns.unknown(rows.columns()).forEach(column -> report.error("service.column", column));
        for (Table.Row row = rows.next(); row != null; row = rows.next()) {
            Optional<DirectoryEntry> entry = entry(row);
            if (!report.hasErrors()) {
                entry.ifPresent(each);
            }
        }
    }

    Optional<DirectoryEntry> entry(Table.Row row) {
        texts.check(row);
        String source = row.first("source").orElse(REGISTER);
        Optional<String> id = row.first("source_id", "bruso_id");
        Bilingual name = TextCells.name(row);
        if (id.isEmpty() || name == null) {
            report.error(row, id.isEmpty() ? "service.no-id" : "service.no-name");
            return Optional.empty();
        }
        if (!ids.add(source + "\n" + id.get())) {
            report.error(row, "service.id-again", id.get());
            return Optional.empty();
        }
        List<String> categories = offers.categories(row);
        SiteWords.Read site = sites.read(row, report);
        boolean confidential = site.notTold() || confidential(row, categories);
        return Optional.of(new DirectoryEntry(
                new Provenance(source, id.get(), null, lastVerified(row)),
                name,
                TextCells.alternateNames(row),
                TextCells.legalStatus(row),
                categories,
                offers.languages(row),
                offers.modes(row),
                confidential && site.site() == null ? Site.UNKNOWN : site.site(),
                confidential,
                area(row),
                TextCells.phones(row),
                texts.website(row),
                row.first("email").orElse(null),
                TextCells.hours(row),
                TextCells.texts(row),
                eligibility.eligibility(row),
                eligibility.availability(row)));
    }

    private boolean confidential(Table.Row row, List<String> categories) {
        return yesOrNo(row, "confidential").orElse(categories.contains(TaxonomyTerm.REFUGE));
    }

    private Optional<Boolean> yesOrNo(Table.Row row, String column) {
        Optional<String> said = row.first(column).map(word -> word.toLowerCase(Locale.ROOT));
        if (said.isPresent() && !YES.contains(said.get()) && !NO.contains(said.get())) {
            report.error(row, "service.yes-or-no", row.header(column));
            return Optional.of(true);
        }
        return said.map(YES::contains);
    }

    private YearMonth lastVerified(Table.Row row) {
        Optional<String> said = row.first("last_verified");
        if (said.isEmpty()) {
            return verified;
        }
        try {
            boolean isDay = said.get().length() > LENGTH_OF_A_MONTH;
            YearMonth month = isDay ? YearMonth.from(LocalDate.parse(said.get())) : YearMonth.parse(said.get());
            if (!month.isAfter(YearMonth.from(today))) {
                return month;
            }
        } catch (DateTimeException told) {
            // As any other date that is none.
        }
        report.error(row, "service.last-verified");
        return null;
    }

    private ServiceArea area(Table.Row row) {
        Optional<String> words = row.first("areas", "area_served");
        if (words.isEmpty()) {
            report.warning(row, "service.no-area");
            return null;
        }
        AreaWords.Read read = areas.read(words.get());
        boolean declared = read.area().isDeclared();
        read.unresolved().forEach(name -> report.warning(row, declared ? "service.area-part" : "service.area", name));
        if (!declared) {
            return null;
        }
        Exclusive exclusive = yesOrNo(row, "exclusive")
                .map(yes -> yes ? Exclusive.YES : Exclusive.NO)
                .orElse(Exclusive.UNKNOWN);
        return read.area().withExclusive(exclusive);
    }
}
