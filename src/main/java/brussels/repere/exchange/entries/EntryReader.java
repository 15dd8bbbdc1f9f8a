package brussels.repere.exchange.entries;

import brussels.repere.directory.AreaExclusivity;
import brussels.repere.directory.ContactDetails;
import brussels.repere.directory.DirectoryEntry;
import brussels.repere.directory.Offering;
import brussels.repere.directory.Provenance;
import brussels.repere.directory.ServiceAccess;
import brussels.repere.directory.ServiceArea;
import brussels.repere.directory.StatedLocation;
import brussels.repere.directory.taxonomy.TaxonomyTerm;
import brussels.repere.exchange.input.CsvTable;
import brussels.repere.exchange.input.ImportFindings;
import brussels.repere.exchange.input.ImportOptions;
import brussels.repere.exchange.input.TableRows;
import brussels.repere.exchange.wording.AreaNotation;
import brussels.repere.exchange.wording.SourceNames;
import brussels.repere.text.Bilingual;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * Judges what sources state: each row is an organisation with one service at one location. All formats that state values in words
 * are read here, so that the same word means the same everywhere. A value that must be right, such as an identifier or a date, is an
 * error if it is not; the rest is reported and left out, or kept. Every finding has the line, the header that the file has, and the
 * value. For one thread.
 */
public final class EntryReader {

    /** What spreadsheet programs make of a long number: its last digits are gone. */
    private static final Pattern ROUNDED_ID = Pattern.compile("\\d[.,]\\d+[eE]\\+\\d+");

    private final AreaNotation areas;
    private final SiteCellReader sites;
    private final AddressLocator locator;
    private final OfferingCellReader offerings;
    private final TextCellReader texts;
    private final ContactCellReader contacts;
    private final YesNoCellReader yesNo;
    private final DateCellReader dates;
    private final ImportOptions options;
    private final ImportFindings findings;
    private final EligibilityCellReader eligibility;
    private final CapacityCellReader capacities;
    private final Set<String> seenIds = new HashSet<>();
    private Set<EntryColumn> absent = Set.of();
    private LikelyCategories likely;

    public EntryReader(
            AreaNotation areas,
            SiteCellReader sites,
            AddressLocator locator,
            CategoryFinder categories,
            ImportOptions options,
            LocalDate today,
            ImportFindings findings) {
        this.areas = areas;
        this.sites = sites;
        this.locator = locator;
        this.offerings = new OfferingCellReader(categories, findings);
        this.texts = new TextCellReader(findings);
        this.contacts = new ContactCellReader(findings);
        this.yesNo = new YesNoCellReader(findings);
        this.dates = new DateCellReader(today, findings);
        this.options = options;
        this.findings = findings;
        this.eligibility = new EligibilityCellReader(dates, findings);
        this.capacities = new CapacityCellReader(dates, findings);
    }

    /** Has categories proposed for institutions without any. */
    public void proposeCategories(LikelyCategories proposals) {
        likely = proposals;
    }

    private void proposeCategories(EntryRow row, Bilingual name) {
        List<Bilingual> proposed =
                likely.list(name, TextCellReader.readTexts(row).description());
        if (!proposed.isEmpty()) {
            findings.warning(row.line(), "service.category-likely", join(proposed));
        }
    }

    private static Bilingual join(List<Bilingual> names) {
        return new Bilingual(
                NearestNames.join(names.stream().map(Bilingual::fr).toList()),
                NearestNames.join(names.stream().map(Bilingual::nl).toList()));
    }

    /** Once there is an error no institution is handed on, but the other rows are read too: people want all errors at once. */
    public void read(TableRows rows, Consumer<DirectoryEntry> handler) {
        EntryColumn.listUnknown(rows.columns()).forEach(this::reportUnknown);
        absent = EntryColumn.listAbsent(rows.columns());
        boolean correction = options.authority() == ImportOptions.Authority.CORRECTION;
        if (absent.contains(EntryColumn.CATEGORIES) && !correction) {
            findings.headerWarning("service.no-category-column");
        }
        for (CsvTable.Row row = rows.next(); row != null; row = rows.next()) {
            read(EntryRow.of(row), handler);
        }
    }

    private void reportUnknown(String column) {
        List<String> nearest = NearestNames.list(column, ColumnHeaders.listTitles());
        if (nearest.isEmpty()) {
            findings.error("service.column", column);
        } else {
            findings.error("service.column-like", column, nearest.get(0));
        }
    }

    /** Does the same for rows of another format, which can state every column. */
    public void read(List<EntryRow> rows, Consumer<DirectoryEntry> handler) {
        rows.forEach(row -> read(row, handler));
    }

    /**
     * Does the same for a row of a format that is read element by element.
     *
     * @param neverStated columns that the format cannot state, so that nobody is told of each row that they are empty
     */
    public void read(EntryRow row, Set<EntryColumn> neverStated, Consumer<DirectoryEntry> handler) {
        absent = neverStated;
        read(row, handler);
    }

    private void read(EntryRow row, Consumer<DirectoryEntry> handler) {
        Optional<DirectoryEntry> entry = readEntry(row);
        if (!findings.hasErrors()) {
            entry.ifPresent(handler);
        }
    }

    Optional<DirectoryEntry> readEntry(EntryRow row) {
        texts.checkCells(row);
        PlaceholderCells.remove(row, findings);
        String source = row.findText(EntryColumn.SOURCE).orElse(SourceNames.REGISTER);
        Optional<String> id = row.findText(EntryColumn.SOURCE_ID);
        Bilingual name = TextCellReader.readName(row);
        if (id.isEmpty() || name == null) {
            findings.error(row.line(), id.isEmpty() ? "service.no-id" : "service.no-name");
            return Optional.empty();
        }
        if (ROUNDED_ID.matcher(id.get()).matches()) {
            findings.error(row.line(), "service.id-rounded", row.header(EntryColumn.SOURCE_ID), id.get());
            return Optional.empty();
        }
        if (!seenIds.add(source + "\n" + id.get())) {
            findings.error(row.line(), "service.id-again", id.get());
            return Optional.empty();
        }
        List<String> categories = absent.contains(EntryColumn.CATEGORIES) ? List.of() : offerings.readCategories(row);
        if (categories.isEmpty() && likely != null) {
            proposeCategories(row, name);
        }
        SiteCellReader.ParsedSite site = sites.read(row, findings);
        boolean confidential = site.withheld() || readConfidential(row, categories);
        return Optional.of(new DirectoryEntry(
                new Provenance(
                        source,
                        id.get(),
                        row.retrievedOn(),
                        dates.readMonth(row, EntryColumn.LAST_VERIFIED, options.verified())),
                new DirectoryEntry.Organization(
                        name, TextCellReader.readAlternateNames(row), TextCellReader.readLegalStatus(row)),
                new Offering(categories, offerings.readLanguages(row), offerings.readModes(row)),
                new StatedLocation(
                        confidential ? site.site() : locator.locate(site.site(), row.line(), findings), confidential),
                readArea(row),
                new ContactDetails(
                        contacts.readPhones(row),
                        contacts.readWebsite(row),
                        row.findText(EntryColumn.EMAIL).orElse(null)),
                new ServiceAccess(
                        TextCellReader.readHours(row),
                        eligibility.readEligibility(row),
                        eligibility.readAvailability(row),
                        capacities.read(row)),
                TextCellReader.readTexts(row)));
    }

    private boolean readConfidential(EntryRow row, List<String> categories) {
        return yesNo.read(row, EntryColumn.CONFIDENTIAL).orElse(categories.contains(TaxonomyTerm.REFUGE));
    }

    private ServiceArea readArea(EntryRow row) {
        List<String> words = row.list(EntryColumn.AREAS);
        if (words.isEmpty()) {
            if (!absent.contains(EntryColumn.AREAS)) {
                findings.warning(row.line(), "service.no-area");
            }
            return null;
        }
        AreaNotation.ParsedArea parsed = areas.read(words);
        boolean declared = parsed.area().isDeclared();
        for (String name : parsed.unresolved()) {
            String code = declared ? "service.area-part" : "service.area";
            NearestNames.report(findings, row.line(), code, name, NearestNames.list(name, areas.listNames()));
        }
        if (!declared) {
            return null;
        }
        AreaExclusivity exclusive = yesNo.read(row, EntryColumn.EXCLUSIVE)
                .map(yes -> yes ? AreaExclusivity.YES : AreaExclusivity.NO)
                .orElse(AreaExclusivity.UNKNOWN);
        return parsed.area().withExclusive(exclusive);
    }
}
