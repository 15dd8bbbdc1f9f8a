package brussels.repere.exchange.csv;

import brussels.repere.text.BundledTable;
import brussels.repere.text.NameNormalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The columns of a table of institutions, in our own form and in that of the register of 2017. */
final class ServiceColumns {

    private static final Set<String> KNOWN_COLUMNS = Set.of(
            "source",
            "source_id",
            "bruso_id",
            "name_fr",
            "name_nl",
            "alternate_names",
            "alt_names",
            "legal_status",
            "categories",
            "taxonomy_ids",
            "street",
            "number",
            "postcode",
            "city",
            "commune",
            "lat",
            "lon",
            "phones",
            "phone",
            "website",
            "email",
            "languages",
            "areas",
            "area_served",
            "exclusive",
            "modes",
            "delivery_mode",
            "subservices",
            "description_fr",
            "description_nl",
            "eligibility_fr",
            "eligibility_nl",
            "target_group",
            "application_fr",
            "application_nl",
            "access_mode",
            "accreditations_fr",
            "accreditations_nl",
            "accreditation",
            "minimum_age",
            "maximum_age",
            "audiences",
            "cost",
            "appointment",
            "fees_fr",
            "fees_nl",
            "availability",
            "availability_on",
            "hours_fr",
            "hours_nl",
            "opening_hours",
            "last_verified",
            "confidential");
    /** Columns of the register of 2017 that are accepted and not read. */
    private static final Set<String> IGNORED_COLUMNS = Set.of("all_sectors", "org_language", "in_2020");

    private static final Map<List<String>, String> COLUMN_BY_HEADER = readHeaders();

    private ServiceColumns() {}

    private static Map<List<String>, String> readHeaders() {
        Map<List<String>, String> names = new HashMap<>();
        for (Map<String, String> row : BundledTable.read("directory/columns.csv")) {
            names.put(NameNormalizer.words(row.get("fr")), row.get("column"));
            names.put(NameNormalizer.words(row.get("nl")), row.get("column"));
            listFormerHeaders(row).forEach(header -> names.put(NameNormalizer.words(header), row.get("column")));
        }
        return names;
    }

    /** Returns the headers that a column once had: tables that were written then are still read. */
    private static List<String> listFormerHeaders(Map<String, String> row) {
        String former = row.get("former");
        return former.isEmpty() ? List.of() : List.of(former.split(" \\| "));
    }

    /**
     * Returns the name by which the application knows a column.
     *
     * @param header that name, or a header in French or Dutch; any other header is returned as it is
     */
    static String canonicalName(String header) {
        return ColumnHeaders.listColumns().contains(header)
                ? header
                : COLUMN_BY_HEADER.getOrDefault(NameNormalizer.words(header), header);
    }

    static boolean recognises(List<String> columns) {
        return (columns.contains("source_id") || columns.contains("bruso_id"))
                && (columns.contains("name_fr") || columns.contains("name_nl"))
                && (columns.contains("areas") || columns.contains("area_served"));
    }

    /** Returns the columns that are not known: a mistyped one would be lost without a word. */
    static List<String> listUnknown(List<String> columns) {
        return columns.stream()
                .filter(column -> !KNOWN_COLUMNS.contains(column) && !IGNORED_COLUMNS.contains(column))
                .toList();
    }
}
