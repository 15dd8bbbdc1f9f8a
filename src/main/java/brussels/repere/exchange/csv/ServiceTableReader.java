package brussels.repere.exchange.csv;

import brussels.repere.directory.AreaExclusivity;
import brussels.repere.directory.ContactDetails;
import brussels.repere.directory.DirectoryEntry;
import brussels.repere.directory.Offering;
import brussels.repere.directory.Provenance;
import brussels.repere.directory.ServiceAccess;
import brussels.repere.directory.ServiceArea;
import brussels.repere.directory.StatedLocation;
import brussels.repere.directory.taxonomy.TaxonomyTerm;
import brussels.repere.exchange.input.CsvRows;
import brussels.repere.exchange.input.CsvTable;
import brussels.repere.exchange.wording.AreaNotation;
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
public final class ServiceTableReader {

    /** The source that a table means which names none. */
    public static final String REGISTER_SOURCE = "Bruxelles Social";

    private static final Set<String> YES = Set.of("yes", "oui", "ja");
    private static final Set<String> NO = Set.of("no", "non", "nee");

    private static final int MONTH_LENGTH = 7;

    private final AreaNotation areas;
    private final SiteCellReader sites;
    private final OfferingCellReader offers;
    private final TextCellReader texts;
    private final YearMonth verified;
    private final LocalDate today;
    private final ImportFindings report;
    private final EligibilityCellReader eligibility;
    private final Set<String> seenIds = new LinkedHashSet<>();

    /** @param verified when the facts were, where the table does not say; null if nobody knows */
    ServiceTableReader(
            AreaNotation areas,
            SiteCellReader sites,
            Predicate<String> knownCategory,
            YearMonth verified,
            LocalDate today,
            ImportFindings report) {
        this.areas = areas;
        this.sites = sites;
        this.offers = new OfferingCellReader(knownCategory, report);
        this.texts = new TextCellReader(report);
        this.verified = verified;
        this.today = today;
        this.report = report;
        this.eligibility = new EligibilityCellReader(report, today);
    }

    /** Once an error is reported nothing is handed on any more, but the rest is read: all that is wrong is told at once. */
    void read(CsvRows rows, Consumer<DirectoryEntry> each) {
        ServiceColumns.listUnknown(rows.columns()).forEach(column -> report.error("service.column", column));
        for (CsvTable.Row row = rows.next(); row != null; row = rows.next()) {
            read(row, each);
        }
    }

    /** The same for rows of another format, which have no column that is unknown. */
    void read(List<CsvTable.Row> rows, Consumer<DirectoryEntry> each) {
        rows.forEach(row -> read(row, each));
    }

    private void read(CsvTable.Row row, Consumer<DirectoryEntry> each) {
        Optional<DirectoryEntry> entry = readEntry(row);
        if (!report.hasErrors()) {
            entry.ifPresent(each);
        }
    }

    Optional<DirectoryEntry> readEntry(CsvTable.Row row) {
        texts.checkCells(row);
        String source = row.findFirst("source").orElse(REGISTER_SOURCE);
        Optional<String> id = row.findFirst("source_id", "bruso_id");
        Bilingual name = TextCellReader.readName(row);
        if (id.isEmpty() || name == null) {
            report.error(row, id.isEmpty() ? "service.no-id" : "service.no-name");
            return Optional.empty();
        }
        if (!seenIds.add(source + "\n" + id.get())) {
            report.error(row, "service.id-again", id.get());
            return Optional.empty();
        }
        List<String> categories = offers.readCategories(row);
        SiteCellReader.ReadSite site = sites.read(row, report);
        boolean confidential = site.withheld() || readConfidential(row, categories);
        return Optional.of(new DirectoryEntry(
                new Provenance(source, id.get(), null, readLastVerified(row)),
                new DirectoryEntry.Organization(
                        name, TextCellReader.readAlternateNames(row), TextCellReader.readLegalStatus(row)),
                new Offering(categories, offers.readLanguages(row), offers.readModes(row)),
                new StatedLocation(site.site(), confidential),
                readArea(row),
                new ContactDetails(
                        TextCellReader.readPhones(row),
                        texts.readWebsite(row),
                        row.findFirst("email").orElse(null)),
                new ServiceAccess(
                        TextCellReader.readHours(row),
                        eligibility.readEligibility(row),
                        eligibility.readAvailability(row)),
                TextCellReader.readTexts(row)));
    }

    private boolean readConfidential(CsvTable.Row row, List<String> categories) {
        return readYesOrNo(row, "confidential").orElse(categories.contains(TaxonomyTerm.REFUGE));
    }

    private Optional<Boolean> readYesOrNo(CsvTable.Row row, String column) {
        Optional<String> said = row.findFirst(column).map(word -> word.toLowerCase(Locale.ROOT));
        if (said.isPresent() && !YES.contains(said.get()) && !NO.contains(said.get())) {
            report.error(row, "service.yes-or-no", row.header(column));
            return Optional.of(true);
        }
        return said.map(YES::contains);
    }

    private YearMonth readLastVerified(CsvTable.Row row) {
        Optional<String> said = row.findFirst("last_verified");
        if (said.isEmpty()) {
            return verified;
        }
        try {
            boolean isDay = said.get().length() > MONTH_LENGTH;
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

    private ServiceArea readArea(CsvTable.Row row) {
        Optional<String> words = row.findFirst("areas", "area_served");
        if (words.isEmpty()) {
            report.warning(row, "service.no-area");
            return null;
        }
        AreaNotation.ParsedArea read = areas.read(words.get());
        boolean declared = read.area().isDeclared();
        read.unresolved().forEach(name -> report.warning(row, declared ? "service.area-part" : "service.area", name));
        if (!declared) {
            return null;
        }
        AreaExclusivity exclusive = readYesOrNo(row, "exclusive")
                .map(yes -> yes ? AreaExclusivity.YES : AreaExclusivity.NO)
                .orElse(AreaExclusivity.UNKNOWN);
        return read.area().withExclusive(exclusive);
    }
}
