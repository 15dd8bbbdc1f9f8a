package brussels.repere.exchange.csv;

import brussels.repere.directory.DeliveryMode;
import brussels.repere.directory.DirectoryEntry;
import brussels.repere.directory.Exclusive;
import brussels.repere.directory.Languages;
import brussels.repere.directory.Provenance;
import brussels.repere.directory.ServiceArea;
import brussels.repere.directory.ServiceTexts;
import brussels.repere.directory.Site;
import brussels.repere.directory.TaxonomyTerm;
import brussels.repere.exchange.input.Rows;
import brussels.repere.exchange.input.Table;
import brussels.repere.geography.PlainName;
import brussels.repere.text.Bilingual;
import brussels.repere.text.BundledTable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

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

    /** No text of a register comes near; one that is longer is another thing. */
    private static final int LONGEST_TEXT = 20_000;

    private static final int LENGTH_OF_A_MONTH = 7;

    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}&&[^\t\n\r]]");

    private static final Map<List<String>, Bilingual> LEGAL_STATUS = legalStatus();

    private final AreaWords areas;
    private final SiteWords sites;
    private final Predicate<String> knownCategory;
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
        this.knownCategory = knownCategory;
        this.verified = verified;
        this.today = today;
        this.report = report;
        this.eligibility = new EligibilityCells(report, today);
    }

    private static Map<List<String>, Bilingual> legalStatus() {
        Map<List<String>, Bilingual> known = new HashMap<>();
        for (Map<String, String> row : BundledTable.read("directory/legal-status.csv")) {
            known.put(PlainName.words(row.get("name_fr")), new Bilingual(row.get("name_fr"), row.get("name_nl")));
        }
        return known;
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
        checkTexts(row);
        String source = row.first("source").orElse(REGISTER);
        Optional<String> id = row.first("source_id", "bruso_id");
        Bilingual name = Bilingual.orNull(
                row.first("name_fr").orElse(null), row.first("name_nl").orElse(null));
        if (id.isEmpty() || name == null) {
            report.error(row, id.isEmpty() ? "service.no-id" : "service.no-name");
            return Optional.empty();
        }
        if (!ids.add(source + "\n" + id.get())) {
            report.error(row, "service.id-again", id.get());
            return Optional.empty();
        }
        List<String> categories = categories(row);
        SiteWords.Read site = sites.read(row, report);
        boolean confidential = site.notTold() || confidential(row, categories);
        return Optional.of(new DirectoryEntry(
                new Provenance(source, id.get(), null, lastVerified(row)),
                name,
                alternateNames(row),
                row.first("legal_status").map(ServicesTable::legalStatus).orElse(null),
                categories,
                languages(row),
                modes(row),
                confidential && site.site() == null ? Site.UNKNOWN : site.site(),
                confidential,
                area(row),
                row.list("phones", "\\|").orElseGet(() -> row.list("phone", ";").orElse(List.of())),
                row.first("website").map(website -> address(row, website)).orElse(null),
                row.first("email").orElse(null),
                text(row, List.of("hours_fr", "opening_hours"), "hours_nl"),
                new ServiceTexts(
                        text(row, List.of("description_fr"), "description_nl"),
                        text(row, List.of("eligibility_fr", "target_group"), "eligibility_nl"),
                        text(row, List.of("application_fr", "access_mode"), "application_nl"),
                        text(row, List.of("fees_fr"), "fees_nl"),
                        text(row, List.of("accreditations_fr", "accreditation"), "accreditations_nl")),
                eligibility.eligibility(row),
                eligibility.availability(row)));
    }

    /** The register calls parts of an institution by names of their own. */
    private static List<String> alternateNames(Table.Row row) {
        return row.list("alternate_names", "\\|").orElseGet(() -> Stream.of("alt_names", "subservices")
                .flatMap(column -> row.list(column, ",").orElse(List.of()).stream())
                .distinct()
                .toList());
    }

    private static Bilingual text(Table.Row row, List<String> french, String dutch) {
        return Bilingual.orNull(
                row.first(french.toArray(String[]::new)).orElse(null),
                row.first(dutch).orElse(null));
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

    private List<String> categories(Table.Row row) {
        List<String> categories = row.list("categories", "\\|")
                .orElseGet(() -> row.list("taxonomy_ids", "\\s").orElse(List.of()));
        if (categories.isEmpty()) {
            report.warning(row, "service.no-category");
        }
        categories.stream()
                .filter(knownCategory.negate())
                .forEach(unknown -> report.warning(row, "service.category", unknown));
        return categories;
    }

    private List<String> languages(Table.Row row) {
        Set<String> tags = new LinkedHashSet<>();
        for (String word : row.list("languages", "[|,]").orElse(List.of())) {
            Languages.known()
                    .findByName(word)
                    .ifPresentOrElse(
                            language -> tags.add(language.tag()), () -> report.warning(row, "service.language", word));
        }
        return List.copyOf(tags);
    }

    private List<DeliveryMode> modes(Table.Row row) {
        Set<DeliveryMode> modes = new LinkedHashSet<>();
        for (String word : row.list("modes", "\\|")
                .orElseGet(() -> row.list("delivery_mode", ",").orElse(List.of()))) {
            ModeWords.find(word).ifPresentOrElse(modes::add, () -> report.warning(row, "service.mode", word));
        }
        return List.copyOf(modes);
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

    private static Bilingual legalStatus(String words) {
        return LEGAL_STATUS.getOrDefault(PlainName.words(words), new Bilingual(words, null));
    }

    private String address(Table.Row row, String website) {
        Optional<String> address = WebAddress.find(website);
        if (address.isEmpty()) {
            report.warning(row, "service.website", row.header("website"));
        }
        return address.orElse(null);
    }

    private void checkTexts(Table.Row row) {
        row.values().forEach((column, text) -> {
            if (CONTROL.matcher(text).find()) {
                report.error(row, "service.control", row.header(column));
            }
            if (text.length() > LONGEST_TEXT) {
                report.error(row, "service.too-long", row.header(column), LONGEST_TEXT);
            }
        });
    }
}
