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
import brussels.repere.exchange.wording.SourceNames;
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
 * Reads institutions from rows: each row is an organisation with one service at one location. Two forms are known by the names
 * of their columns: our own, whose lists are separated by {@code |}, and that of the register of 2017
 * ({@code bruso_id, alt_names, taxonomy_ids, area_served …}), whose lists are separated by commas, semicolons or spaces.
 */
final class ServiceTableReader {

    private static final Set<String> YES = Set.of("yes", "oui", "ja");
    private static final Set<String> NO = Set.of("no", "non", "nee");

    private static final int MONTH_LENGTH = 7;

    private final AreaNotation areas;
    private final SiteCellReader sites;
    private final OfferingCellReader offerings;
    private final TextCellReader texts;
    private final YearMonth verified;
    private final LocalDate today;
    private final ImportFindings findings;
    private final EligibilityCellReader eligibility;
    private final Set<String> seenIds = new LinkedHashSet<>();

    /** @param verified when the facts were last verified, if a row does not say; null if nobody knows */
    ServiceTableReader(
            AreaNotation areas,
            SiteCellReader sites,
            Predicate<String> knownCategory,
            YearMonth verified,
            LocalDate today,
            ImportFindings findings) {
        this.areas = areas;
        this.sites = sites;
        this.offerings = new OfferingCellReader(knownCategory, findings);
        this.texts = new TextCellReader(findings);
        this.verified = verified;
        this.today = today;
        this.findings = findings;
        this.eligibility = new EligibilityCellReader(findings, today);
    }

    /** Once there is an error no institution is handed on, but the other rows are read too: people want all errors at once. */
    void read(CsvRows rows, Consumer<DirectoryEntry> handler) {
        ServiceColumns.listUnknown(rows.columns()).forEach(column -> findings.error("service.column", column));
        for (CsvTable.Row row = rows.next(); row != null; row = rows.next()) {
            read(row, handler);
        }
    }

    /** Does the same for rows of another format, which have no unknown columns. */
    void read(List<CsvTable.Row> rows, Consumer<DirectoryEntry> handler) {
        rows.forEach(row -> read(row, handler));
    }

    private void read(CsvTable.Row row, Consumer<DirectoryEntry> handler) {
        Optional<DirectoryEntry> entry = readEntry(row);
        if (!findings.hasErrors()) {
            entry.ifPresent(handler);
        }
    }

    Optional<DirectoryEntry> readEntry(CsvTable.Row row) {
        texts.checkCells(row);
        String source = row.findFirst("source").orElse(SourceNames.REGISTER);
        Optional<String> id = row.findFirst("source_id", "bruso_id");
        Bilingual name = TextCellReader.readName(row);
        if (id.isEmpty() || name == null) {
            findings.error(row, id.isEmpty() ? "service.no-id" : "service.no-name");
            return Optional.empty();
        }
        if (!seenIds.add(source + "\n" + id.get())) {
            findings.error(row, "service.id-again", id.get());
            return Optional.empty();
        }
        List<String> categories = offerings.readCategories(row);
        SiteCellReader.ParsedSite site = sites.read(row, findings);
        boolean confidential = site.withheld() || readConfidential(row, categories);
        return Optional.of(new DirectoryEntry(
                new Provenance(source, id.get(), null, readLastVerified(row)),
                new DirectoryEntry.Organization(
                        name, TextCellReader.readAlternateNames(row), TextCellReader.readLegalStatus(row)),
                new Offering(categories, offerings.readLanguages(row), offerings.readModes(row)),
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
        Optional<String> word = row.findFirst(column).map(text -> text.toLowerCase(Locale.ROOT));
        if (word.isPresent() && !YES.contains(word.get()) && !NO.contains(word.get())) {
            findings.error(row, "service.yes-or-no", row.header(column));
            return Optional.of(true);
        }
        return word.map(YES::contains);
    }

    private YearMonth readLastVerified(CsvTable.Row row) {
        Optional<String> text = row.findFirst("last_verified");
        if (text.isEmpty()) {
            return verified;
        }
        try {
            boolean isDay = text.get().length() > MONTH_LENGTH;
            YearMonth month = isDay ? YearMonth.from(LocalDate.parse(text.get())) : YearMonth.parse(text.get());
            if (!month.isAfter(YearMonth.from(today))) {
                return month;
            }
        } catch (DateTimeException invalid) {
            // A text that is no date is reported like a date in the future.
        }
        findings.error(row, "service.last-verified");
        return null;
    }

    private ServiceArea readArea(CsvTable.Row row) {
        Optional<String> words = row.findFirst("areas", "area_served");
        if (words.isEmpty()) {
            findings.warning(row, "service.no-area");
            return null;
        }
        AreaNotation.ParsedArea parsed = areas.read(words.get());
        boolean declared = parsed.area().isDeclared();
        parsed.unresolved()
                .forEach(name -> findings.warning(row, declared ? "service.area-part" : "service.area", name));
        if (!declared) {
            return null;
        }
        AreaExclusivity exclusive = readYesOrNo(row, "exclusive")
                .map(yes -> yes ? AreaExclusivity.YES : AreaExclusivity.NO)
                .orElse(AreaExclusivity.UNKNOWN);
        return parsed.area().withExclusive(exclusive);
    }
}
