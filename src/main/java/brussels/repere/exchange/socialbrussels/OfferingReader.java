package brussels.repere.exchange.socialbrussels;

import brussels.repere.directory.AreaExclusivity;
import brussels.repere.directory.DeliveryMode;
import brussels.repere.directory.LanguageRegistry;
import brussels.repere.directory.ServiceArea;
import brussels.repere.directory.storage.SourceFacts;
import brussels.repere.exchange.wording.AreaNotation;
import brussels.repere.exchange.wording.DeliveryModeWords;
import brussels.repere.exchange.wording.ListNotation;
import brussels.repere.text.Bilingual;
import brussels.repere.text.Lang;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Reads what a record says by ids: categories, languages, delivery modes and area. A list that the record leaves empty stays as
 * the directory knows it, because the form in which the register answers does not always have it.
 */
final class OfferingReader {

    private final AreaNotation areas;
    private final ReferenceLists lists;
    private final Predicate<String> knownCategory;
    private final RecordFindings findings;

    OfferingReader(AreaNotation areas, ReferenceLists lists, Predicate<String> knownCategory, RecordFindings findings) {
        this.areas = areas;
        this.lists = lists;
        this.knownCategory = knownCategory;
        this.findings = findings;
    }

    List<String> readCategories(RecordFields fields, SourceFacts known) {
        List<String> categories = fields.ids("categoriesObject").stream()
                .map(ReferenceLists::categoryId)
                .toList();
        categories.stream()
                .filter(knownCategory.negate())
                .forEach(unknown -> fields.fault("categoriesObject", "social.field.unknown", unknown));
        return keepKnownIfEmpty(categories, known, SourceFacts::categories, "social.kept-categories");
    }

    private <T> List<T> keepKnownIfEmpty(
            List<T> values, SourceFacts known, Function<SourceFacts, List<T>> knownValues, String code) {
        if (!values.isEmpty() || known == null || knownValues.apply(known).isEmpty()) {
            return values;
        }
        findings.count(code);
        return knownValues.apply(known);
    }

    /** Returns the names of the ids in a field. An id that is in no list of the register is a fault. */
    private static List<String> listNames(RecordFields fields, String field, Map<String, Bilingual> list) {
        List<String> names = new ArrayList<>();
        for (String id : fields.ids(field)) {
            if (list.containsKey(id)) {
                names.add(list.get(id).in(Lang.fr));
            } else {
                fields.fault(field, "social.field.unknown", id);
            }
        }
        return names;
    }

    List<String> readLanguages(RecordFields fields, SourceFacts known) {
        Set<String> tags = new LinkedHashSet<>();
        for (String name : listNames(fields, RecordFieldNames.LANGUAGES, lists.languages())) {
            LanguageRegistry.known()
                    .findByName(name)
                    .ifPresentOrElse(
                            language -> tags.add(language.tag()),
                            () -> fields.warning("service.language", name.strip()));
        }
        Set<String> all = new LinkedHashSet<>(
                keepKnownIfEmpty(List.copyOf(tags), known, SourceFacts::languages, "social.kept-languages"));
        if (fields.isTrue("isInterpreting")) {
            all.add(LanguageRegistry.VIA_INTERPRETER);
        }
        return List.copyOf(all);
    }

    List<DeliveryMode> readModes(RecordFields fields, SourceFacts known) {
        List<DeliveryMode> modes = new ArrayList<>();
        for (String name : listNames(fields, RecordFieldNames.MODES, lists.modes())) {
            DeliveryModeWords.find(name).ifPresentOrElse(modes::add, () -> fields.warning("service.mode", name));
        }
        return keepKnownIfEmpty(modes, known, SourceFacts::modes, "social.kept-modes");
    }

    /**
     * Returns the area, or null if nobody declared one. The register never says whether a service refuses people from elsewhere, so
     * that stays as the directory knows it.
     */
    ServiceArea readArea(RecordFields fields, SourceFacts known) {
        List<String> zones = listNames(fields, RecordFieldNames.ZONES, lists.zones());
        if (zones.isEmpty()) {
            boolean kept = known != null && known.area() != null;
            findings.count(kept ? "social.kept-areas" : "social.no-area");
            return kept ? known.area() : null;
        }
        AreaNotation.ParsedArea parsed = areas.read(String.join(ListNotation.SEPARATOR, zones));
        boolean declared = parsed.area().isDeclared();
        parsed.unresolved().forEach(zone -> fields.warning(declared ? "service.area-part" : "service.area", zone));
        AreaExclusivity exclusive = known == null || known.area() == null
                ? AreaExclusivity.UNKNOWN
                : known.area().exclusive();
        return declared ? parsed.area().withExclusive(exclusive) : null;
    }
}
