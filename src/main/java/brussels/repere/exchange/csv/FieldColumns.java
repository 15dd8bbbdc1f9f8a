package brussels.repere.exchange.csv;

import brussels.repere.directory.EntryField;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which columns belong to which field. Whoever takes the columns of a field out of a table says nothing about that field. */
final class FieldColumns {

    private static final Map<EntryField, List<String>> COLUMNS = new EnumMap<>(Map.ofEntries(
            Map.entry(EntryField.NAME, List.of("name_fr", "name_nl")),
            Map.entry(EntryField.ALTERNATE_NAMES, List.of("alternate_names")),
            Map.entry(EntryField.LEGAL_STATUS, List.of("legal_status")),
            Map.entry(EntryField.CATEGORIES, List.of("categories")),
            Map.entry(EntryField.LANGUAGES, List.of("languages")),
            Map.entry(EntryField.MODES, List.of("modes")),
            Map.entry(EntryField.LOCATION, List.of("street", "number", "postcode", "city", "lat", "lon")),
            Map.entry(EntryField.AREA, List.of("areas")),
            Map.entry(EntryField.PHONES, List.of("phones")),
            Map.entry(EntryField.WEBSITE, List.of("website")),
            Map.entry(EntryField.EMAIL, List.of("email")),
            Map.entry(EntryField.HOURS, List.of("hours_fr", "hours_nl")),
            Map.entry(EntryField.DESCRIPTION, List.of("description_fr", "description_nl")),
            Map.entry(EntryField.ELIGIBILITY_DESCRIPTION, List.of("eligibility_fr", "eligibility_nl")),
            Map.entry(EntryField.APPLICATION_PROCESS, List.of("application_fr", "application_nl")),
            Map.entry(EntryField.FEES_DESCRIPTION, List.of("fees_fr", "fees_nl")),
            Map.entry(EntryField.ACCREDITATIONS, List.of("accreditations_fr", "accreditations_nl")),
            Map.entry(
                    EntryField.ELIGIBILITY, List.of("minimum_age", "maximum_age", "audiences", "cost", "appointment")),
            Map.entry(EntryField.AVAILABILITY, List.of("availability", "availability_on"))));

    private FieldColumns() {}

    /** Returns the fields all of whose columns are there: half of an address is no address. */
    static Set<EntryField> listFields(Collection<String> columns) {
        Set<EntryField> fields = EnumSet.noneOf(EntryField.class);
        COLUMNS.forEach((field, all) -> {
            if (columns.containsAll(all)) {
                fields.add(field);
            }
        });
        return Collections.unmodifiableSet(fields);
    }

    /** Returns the columns that are missing of the fields of which a table has some columns, but not all. */
    static List<String> listMissingColumns(Collection<String> columns) {
        return COLUMNS.values().stream()
                .filter(all -> !columns.containsAll(all) && !Collections.disjoint(columns, all))
                .map(all ->
                        all.stream().filter(column -> !columns.contains(column)).toList())
                .flatMap(List::stream)
                .toList();
    }

    /** Returns the columns of a field, for a finding. */
    static String describe(EntryField field) {
        return String.join(", ", COLUMNS.get(field));
    }
}
