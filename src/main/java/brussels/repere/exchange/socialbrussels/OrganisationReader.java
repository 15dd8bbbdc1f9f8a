package brussels.repere.exchange.socialbrussels;

import brussels.repere.directory.DeliveryMode;
import brussels.repere.directory.DirectoryEntry;
import brussels.repere.directory.Languages;
import brussels.repere.directory.Provenance;
import brussels.repere.directory.ServiceArea;
import brussels.repere.directory.ServiceTexts;
import brussels.repere.directory.Site;
import brussels.repere.directory.SourceFacts;
import brussels.repere.eligibility.Eligibility;
import brussels.repere.exchange.csv.AreaWords;
import brussels.repere.exchange.csv.ModeWords;
import brussels.repere.exchange.csv.ServicesTable;
import brussels.repere.exchange.csv.WebAddress;
import brussels.repere.text.Bilingual;
import brussels.repere.text.Lang;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * From a record of the register to an institution: an organisation with one service at one location. Its faults are told to the
 * report, all of them at once. What a record leaves empty of its categories, zones, languages and ways of delivery stays as it is
 * known here: the form in which the register answers does not always say them.
 */
final class OrganisationReader {

    private static final Pattern NO_DIGITS = Pattern.compile("\\D+");

    private final AreaWords areas;
    private final AddressFields addresses;
    private final ReferenceLists lists;
    private final Predicate<String> knownCategory;
    private final LocalDate today;
    private final RecordReport report;

    OrganisationReader(
            AreaWords areas,
            AddressFields addresses,
            ReferenceLists lists,
            Predicate<String> knownCategory,
            LocalDate today,
            RecordReport report) {
        this.areas = areas;
        this.addresses = addresses;
        this.lists = lists;
        this.knownCategory = knownCategory;
        this.today = today;
        this.report = report;
    }

    /**
     * @param id by which it was listed
     * @param known what is here of it already; null where it is new
     * @param retrieved when it came
     * @return empty if it has a fault, which is in the report
     */
    Optional<DirectoryEntry> read(String id, JsonNode record, SourceFacts known, LocalDate retrieved) {
        JsonNode own = record.path(Fields.ID);
        if (!own.isIntegralNumber() || !own.asText().equals(id)) {
            report.fault(id, "social.other-id");
            return Optional.empty();
        }
        Fields fields = new Fields(record, id, report);
        fields.tellUnknown(OrganisationFields.OF_A_RECORD);
        Bilingual name = fields.texts(Fields.NAME);
        if (name == null) {
            fields.wrong(Fields.NAME, "social.field.missing");
        }
        Provenance provenance = new Provenance(ServicesTable.REGISTER, id, retrieved, verified(fields));
        List<String> categories = categories(fields, known);
        AddressFields.Read address =
                fields.object("address").map(addresses::read).orElse(new AddressFields.Read(null, false));
        boolean confidential = address.notTold() || isConfidential(categories, known);
        DirectoryEntry entry = name == null
                ? null
                : new DirectoryEntry(
                        provenance,
                        name,
                        alternateNames(fields),
                        fields.object("legalStatus")
                                .map(status -> status.texts("label"))
                                .orElse(null),
                        categories,
                        languages(id, fields, known),
                        modes(id, fields, known),
                        confidential && address.site() == null ? Site.UNKNOWN : address.site(),
                        confidential,
                        area(id, fields, known),
                        phones(fields),
                        website(id, fields),
                        fields.lists("email").stream().findFirst().orElse(null),
                        fields.texts("permanency"),
                        texts(fields),
                        Eligibility.UNKNOWN,
                        null);
        return report.isFaulty(id) ? Optional.empty() : Optional.ofNullable(entry);
    }

    private YearMonth verified(Fields fields) {
        String updated = fields.text(Fields.UPDATED);
        if (updated == null) {
            return null;
        }
        Optional<LocalDate> day = RegisterDate.find(updated).filter(date -> !date.isAfter(today));
        if (day.isEmpty()) {
            fields.wrong(Fields.UPDATED, "social.field.date");
        }
        return day.map(YearMonth::from).orElse(null);
    }

    private List<String> categories(Fields fields, SourceFacts known) {
        List<String> categories = fields.ids("categoriesObject").stream()
                .map(ReferenceLists::category)
                .toList();
        categories.stream()
                .filter(knownCategory.negate())
                .forEach(unknown -> fields.wrong("categoriesObject", "social.field.unknown", unknown));
        return kept(categories, known, SourceFacts::categories, "social.kept-categories");
    }

    private <T> List<T> kept(List<T> told, SourceFacts known, Function<SourceFacts, List<T>> before, String code) {
        if (!told.isEmpty() || known == null || before.apply(known).isEmpty()) {
            return told;
        }
        report.count(code);
        return before.apply(known);
    }

    /** A refuge stays one, whatever a source that does not know it says; what an operator said that is none, too. */
    private static boolean isConfidential(List<String> categories, SourceFacts known) {
        boolean refuge = categories.contains(ServicesTable.REFUGE);
        boolean saidToBeNone =
                known != null && !known.confidential() && known.categories().contains(ServicesTable.REFUGE);
        return known != null && known.confidential() || refuge && !saidToBeNone;
    }

    /** What the ids of a field are called; an id that the register does not name itself is a fault. */
    private static List<String> named(Fields fields, String field, Map<String, Bilingual> list) {
        List<String> names = new ArrayList<>();
        for (String id : fields.ids(field)) {
            if (list.containsKey(id)) {
                names.add(list.get(id).in(Lang.fr));
            } else {
                fields.wrong(field, "social.field.unknown", id);
            }
        }
        return names;
    }

    private List<String> languages(String id, Fields fields, SourceFacts known) {
        Set<String> tags = new LinkedHashSet<>();
        for (String name : named(fields, OrganisationFields.LANGUAGES, lists.languages())) {
            Languages.known()
                    .findByName(name)
                    .ifPresentOrElse(
                            language -> tags.add(language.tag()),
                            () -> report.warning(id, "service.language", name.strip()));
        }
        boolean told = !tags.isEmpty();
        List<String> kept = kept(List.copyOf(tags), known, SourceFacts::languages, "social.kept-languages");
        Set<String> all = told ? tags : new LinkedHashSet<>(kept);
        if (fields.yes("isInterpreting")) {
            all.add(Languages.VIA_INTERPRETER);
        }
        return List.copyOf(all);
    }

    private List<DeliveryMode> modes(String id, Fields fields, SourceFacts known) {
        List<DeliveryMode> modes = new ArrayList<>();
        for (String name : named(fields, OrganisationFields.MODES, lists.modes())) {
            ModeWords.find(name).ifPresentOrElse(modes::add, () -> report.warning(id, "service.mode", name));
        }
        return kept(modes, known, SourceFacts::modes, "social.kept-modes");
    }

    /** Null where nobody declared one. */
    private ServiceArea area(String id, Fields fields, SourceFacts known) {
        List<String> zones = named(fields, OrganisationFields.ZONES, lists.zones());
        if (zones.isEmpty()) {
            boolean kept = known != null && known.area() != null;
            report.count(kept ? "social.kept-areas" : "social.no-area");
            return kept ? known.area() : null;
        }
        AreaWords.Read read = areas.read(String.join(" | ", zones));
        boolean declared = read.area().isDeclared();
        read.unresolved().forEach(zone -> report.warning(id, declared ? "service.area-part" : "service.area", zone));
        return declared ? read.area() : null;
    }

    private static List<String> alternateNames(Fields fields) {
        return Stream.of("nameAlternative", "nameService", "nameFormer")
                .flatMap(names -> fields.lists(names).stream())
                .distinct()
                .toList();
    }

    /** Each number once, however its digits are parted. */
    private static List<String> phones(Fields fields) {
        Map<String, String> byDigits = fields.lists("tel").stream()
                .collect(Collectors.toMap(
                        phone -> NO_DIGITS.matcher(phone).replaceAll(""),
                        phone -> phone,
                        (one, same) -> one,
                        LinkedHashMap::new));
        return List.copyOf(byDigits.values());
    }

    private String website(String id, Fields fields) {
        Optional<String> said = Stream.of("websiteOfficial", "websiteUnofficial")
                .flatMap(websites -> fields.lists(websites).stream())
                .findFirst();
        Optional<String> address = said.flatMap(WebAddress::find);
        if (said.isPresent() && address.isEmpty()) {
            report.warning(id, "service.website", "websiteOfficial");
        }
        return address.orElse(null);
    }

    private static ServiceTexts texts(Fields fields) {
        return new ServiceTexts(
                paragraphs(fields, "description", "activities", "remark"),
                fields.texts("public"),
                fields.joined("access", ", "),
                null,
                accreditations(fields));
    }

    private static Bilingual paragraphs(Fields fields, String... names) {
        List<Bilingual> texts =
                Stream.of(names).map(fields::texts).filter(Objects::nonNull).toList();
        return join(texts, "\n\n");
    }

    private static Bilingual join(List<Bilingual> texts, String between) {
        return Bilingual.orNull(
                texts.stream().map(Bilingual::fr).filter(Objects::nonNull).collect(Collectors.joining(between)),
                texts.stream().map(Bilingual::nl).filter(Objects::nonNull).collect(Collectors.joining(between)));
    }

    private static Bilingual accreditations(Fields fields) {
        List<Bilingual> all = new ArrayList<>(fields.objects(OrganisationFields.AGREEMENTS).stream()
                .map(agreement -> agreement.texts("label"))
                .filter(Objects::nonNull)
                .toList());
        Optional.ofNullable(fields.joined("otherAgreement", " | ")).ifPresent(all::add);
        return join(all, " | ");
    }
}
