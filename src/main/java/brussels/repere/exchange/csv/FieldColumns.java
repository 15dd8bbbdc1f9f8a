package brussels.repere.exchange.csv;

import brussels.repere.directory.Field;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Of which fields a table speaks, by its columns: who takes a column out says nothing of it. */
final class FieldColumns {

    private static final Map<Field, List<String>> COLUMNS = new EnumMap<>(Map.ofEntries(
            Map.entry(Field.NAME, List.of("name_fr", "name_nl")),
            Map.entry(Field.ALTERNATE_NAMES, List.of("alternate_names")),
            Map.entry(Field.LEGAL_STATUS, List.of("legal_status")),
            Map.entry(Field.CATEGORIES, List.of("categories")),
            Map.entry(Field.LANGUAGES, List.of("languages")),
            Map.entry(Field.MODES, List.of("modes")),
            Map.entry(Field.LOCATION, List.of("street", "number", "postcode", "city", "lat", "lon")),
            Map.entry(Field.AREA, List.of("areas")),
            Map.entry(Field.PHONES, List.of("phones")),
            Map.entry(Field.WEBSITE, List.of("website")),
            Map.entry(Field.EMAIL, List.of("email")),
            Map.entry(Field.HOURS, List.of("hours_fr", "hours_nl")),
            Map.entry(Field.DESCRIPTION, List.of("description_fr", "description_nl")),
            Map.entry(Field.ELIGIBILITY_DESCRIPTION, List.of("eligibility_fr", "eligibility_nl")),
            Map.entry(Field.APPLICATION_PROCESS, List.of("application_fr", "application_nl")),
            Map.entry(Field.FEES_DESCRIPTION, List.of("fees_fr", "fees_nl")),
            Map.entry(Field.ACCREDITATIONS, List.of("accreditations_fr", "accreditations_nl")),
            Map.entry(Field.ELIGIBILITY, List.of("minimum_age", "maximum_age", "audiences", "cost", "appointment")),
            Map.entry(Field.AVAILABILITY, List.of("availability", "availability_on"))));

    private FieldColumns() {}

    /** A field is spoken of if all of its columns are there: half of an address is none. */
    static Set<Field> in(Collection<String> columns) {
        Set<Field> fields = EnumSet.noneOf(Field.class);
        COLUMNS.forEach((field, all) -> {
            if (columns.containsAll(all)) {
                fields.add(field);
            }
        });
        return Collections.unmodifiableSet(fields);
    }

    /** Fields of which a table has some columns and not all. */
    static List<String> halves(Collection<String> columns) {
        return COLUMNS.values().stream()
                .filter(all -> !columns.containsAll(all) && !Collections.disjoint(columns, all))
                .map(all ->
                        all.stream().filter(column -> !columns.contains(column)).toList())
                .flatMap(List::stream)
                .toList();
    }

    /** The columns of a field, for a report. */
    static String of(Field field) {
        return String.join(", ", COLUMNS.get(field));
    }
}
