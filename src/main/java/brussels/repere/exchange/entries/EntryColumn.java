package brussels.repere.exchange.entries;

import brussels.repere.directory.EntryField;
import brussels.repere.directory.importing.UnstatedParts;
import brussels.repere.text.BundledTable;
import brussels.repere.text.NameNormalizer;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The columns of an institution: the one list of what a source can state of it, from whatever format. Readers, writers, headers,
 * templates and corrections all follow this list. {@code directory/columns.csv} has the headers in French and Dutch, in the order of
 * the columns.
 *
 * <p>The register of 2017 has other names for some columns, and other separators in their lists.
 */
public enum EntryColumn {
    SOURCE("source", null),
    SOURCE_ID("source_id", null, text("bruso_id")),
    NAME_FR("name_fr", EntryField.NAME),
    NAME_NL("name_nl", EntryField.NAME),
    ALTERNATE_NAMES("alternate_names", EntryField.ALTERNATE_NAMES, list("alt_names", ","), list("subservices", ",")),
    LEGAL_STATUS("legal_status", EntryField.LEGAL_STATUS),
    CATEGORIES("categories", EntryField.CATEGORIES, list("taxonomy_ids", "[\\s\\h]")),
    STREET("street", EntryField.LOCATION),
    NUMBER("number", EntryField.LOCATION),
    POSTCODE("postcode", EntryField.LOCATION),
    CITY("city", EntryField.LOCATION, text("commune")),
    LAT("lat", EntryField.LOCATION),
    LON("lon", EntryField.LOCATION),
    PHONES("phones", EntryField.PHONES, list("phone", ";")),
    WEBSITE("website", EntryField.WEBSITE),
    EMAIL("email", EntryField.EMAIL),
    LANGUAGES("languages", EntryField.LANGUAGES),
    AREAS("areas", EntryField.AREA, text("area_served")),
    EXCLUSIVE("exclusive", null),
    MODES("modes", EntryField.MODES, list("delivery_mode", ",")),
    HOURS_FR("hours_fr", EntryField.HOURS, text("opening_hours")),
    HOURS_NL("hours_nl", EntryField.HOURS),
    DESCRIPTION_FR("description_fr", EntryField.DESCRIPTION),
    DESCRIPTION_NL("description_nl", EntryField.DESCRIPTION),
    ELIGIBILITY_FR("eligibility_fr", EntryField.ELIGIBILITY_DESCRIPTION, text("target_group")),
    ELIGIBILITY_NL("eligibility_nl", EntryField.ELIGIBILITY_DESCRIPTION),
    APPLICATION_FR("application_fr", EntryField.APPLICATION_PROCESS, text("access_mode")),
    APPLICATION_NL("application_nl", EntryField.APPLICATION_PROCESS),
    FEES_FR("fees_fr", EntryField.FEES_DESCRIPTION),
    FEES_NL("fees_nl", EntryField.FEES_DESCRIPTION),
    REFERRAL_FR("referral_fr", EntryField.REFERRAL_METHOD),
    REFERRAL_NL("referral_nl", EntryField.REFERRAL_METHOD),
    ACCREDITATIONS_FR("accreditations_fr", EntryField.ACCREDITATIONS, text("accreditation")),
    ACCREDITATIONS_NL("accreditations_nl", EntryField.ACCREDITATIONS),
    MINIMUM_AGE("minimum_age", EntryField.ELIGIBILITY),
    MAXIMUM_AGE("maximum_age", EntryField.ELIGIBILITY),
    AUDIENCES("audiences", EntryField.ELIGIBILITY),
    COST("cost", EntryField.ELIGIBILITY),
    APPOINTMENT("appointment", EntryField.ELIGIBILITY),
    AVAILABILITY("availability", EntryField.AVAILABILITY),
    AVAILABILITY_ON("availability_on", EntryField.AVAILABILITY),
    CAPACITY("capacity", EntryField.CAPACITY),
    CAPACITY_UNIT("capacity_unit", EntryField.CAPACITY),
    CAPACITY_ON("capacity_on", EntryField.CAPACITY),
    LAST_VERIFIED("last_verified", null),
    CONFIDENTIAL("confidential", null);

    /** Columns of the register of 2017 that are accepted and not read. */
    private static final Set<String> IGNORED = Set.of("all_sectors", "org_language", "in_2020");

    private static final Map<String, EntryColumn> BY_NAME = indexNames();
    private static final Map<List<String>, String> NAME_BY_HEADER = readHeaders();

    private final String code;
    private final EntryField field;
    private final List<OtherName> otherNames;

    /**
     * What another form calls a column.
     *
     * @param separator a regular expression for what parts two values; null if the cell is one text
     */
    record OtherName(String name, String separator) {}

    /** @param field null for a column that is no part of a field that can be corrected */
    EntryColumn(String code, EntryField field, OtherName... otherNames) {
        this.code = code;
        this.field = field;
        this.otherNames = List.of(otherNames);
    }

    private static OtherName text(String name) {
        return new OtherName(name, null);
    }

    private static OtherName list(String name, String separator) {
        return new OtherName(name, separator);
    }

    private static Map<String, EntryColumn> indexNames() {
        Map<String, EntryColumn> names = new HashMap<>();
        for (EntryColumn column : values()) {
            names.put(column.code, column);
            column.otherNames.forEach(other -> names.put(other.name(), column));
        }
        return names;
    }

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

    /** Returns the name by which the application and its files know the column: that of HSDS, where it has one. */
    public String code() {
        return code;
    }

    List<OtherName> otherNames() {
        return otherNames;
    }

    /**
     * Returns the name by which the application knows a column.
     *
     * @param header that name, or a header in French or Dutch; any other header is returned as it is
     */
    public static String canonicalName(String header) {
        boolean ours = listCodes().contains(header);
        return ours ? header : NAME_BY_HEADER.getOrDefault(NameNormalizer.words(header), header);
    }

    /** Returns whether columns are those of a table of institutions. */
    public static boolean recognises(Collection<String> names) {
        return has(names, SOURCE_ID) && (has(names, NAME_FR) || has(names, NAME_NL)) && has(names, AREAS);
    }

    private static boolean has(Collection<String> names, EntryColumn column) {
        return names.stream().anyMatch(name -> BY_NAME.get(name) == column);
    }

    /** Returns the names that are not known: what a mistyped one holds would be lost without a word. */
    static List<String> listUnknown(List<String> names) {
        return names.stream()
                .filter(name -> !BY_NAME.containsKey(name) && !IGNORED.contains(name))
                .toList();
    }

    /** Returns the fields all of whose columns are there: half of an address is no address. */
    public static Set<EntryField> listFields(Collection<String> names) {
        Set<EntryField> fields = EnumSet.noneOf(EntryField.class);
        for (EntryField field : EntryField.values()) {
            List<EntryColumn> columns = listColumns(field);
            if (!columns.isEmpty() && columns.stream().allMatch(column -> has(names, column))) {
                fields.add(field);
            }
        }
        return Collections.unmodifiableSet(fields);
    }

    /** Returns the columns that are missing of the fields of which a table has some columns, but not all. */
    public static List<String> listMissing(Collection<String> names) {
        return Stream.of(EntryField.values())
                .map(EntryColumn::listColumns)
                .filter(columns -> columns.stream().anyMatch(column -> has(names, column)))
                .flatMap(List::stream)
                .filter(column -> !has(names, column))
                .map(EntryColumn::code)
                .toList();
    }

    /** Returns what a table with these columns leaves no room to say. */
    public static UnstatedParts findUnstated(Collection<String> names) {
        Set<EntryColumn> absent = listAbsent(names);
        Set<EntryField> fields = EnumSet.noneOf(EntryField.class);
        Set<EntryField> halves = EnumSet.noneOf(EntryField.class);
        for (EntryField field : EntryField.values()) {
            List<EntryColumn> columns = listColumns(field);
            if (!columns.isEmpty() && absent.containsAll(columns)) {
                fields.add(field);
            } else if (columns.stream().anyMatch(absent::contains)) {
                halves.add(field);
            }
        }
        return new UnstatedParts(fields, halves, absent.contains(CONFIDENTIAL), absent.contains(EXCLUSIVE));
    }

    /** Returns the columns in which people edit a field: of an area also whom it excludes, of a location also whether it is confidential. */
    public static List<EntryColumn> listEdited(EntryField field) {
        return Stream.of(values())
                .filter(column -> column.field == field
                        || column == EXCLUSIVE && field == EntryField.AREA
                        || column == CONFIDENTIAL && field == EntryField.LOCATION)
                .toList();
    }

    /** Finds a column by its {@link #code()}. */
    public static Optional<EntryColumn> find(String code) {
        return Optional.ofNullable(BY_NAME.get(code)).filter(column -> column.code.equals(code));
    }

    private static List<EntryColumn> listColumns(EntryField field) {
        return Stream.of(values()).filter(column -> column.field == field).toList();
    }

    /** Returns the columns of a field, for a finding. */
    public static String describe(EntryField field) {
        return String.join(
                ", ", listColumns(field).stream().map(EntryColumn::code).toList());
    }

    /** Returns the codes of all columns, in order. */
    public static List<String> listCodes() {
        return Arrays.stream(values()).map(EntryColumn::code).toList();
    }

    /** Returns the columns that a table does not have, by whatever name. */
    static Set<EntryColumn> listAbsent(Collection<String> names) {
        Set<EntryColumn> absent = EnumSet.allOf(EntryColumn.class);
        names.stream().map(BY_NAME::get).filter(Objects::nonNull).forEach(absent::remove);
        return absent;
    }
}
