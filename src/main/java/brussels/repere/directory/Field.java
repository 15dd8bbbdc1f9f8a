package brussels.repere.directory;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;

/** What may be known of a record on its own, with an age of its own. Named as the API names it. */
public enum Field {
    NAME("name", DirectoryEntry::name),
    ALTERNATE_NAMES("alternateNames", DirectoryEntry::alternateNames),
    LEGAL_STATUS("legalStatus", DirectoryEntry::legalStatus),
    CATEGORIES("categories", DirectoryEntry::categories),
    LANGUAGES("languages", DirectoryEntry::languages),
    MODES("modes", DirectoryEntry::modes),
    LOCATION("location", entry -> entry.site() + " " + entry.confidential()),
    AREA("area", DirectoryEntry::area),
    PHONES("phones", DirectoryEntry::phones),
    WEBSITE("website", DirectoryEntry::website),
    EMAIL("email", DirectoryEntry::email),
    HOURS("hours", DirectoryEntry::hours),
    DESCRIPTION("description", entry -> entry.texts().description()),
    ELIGIBILITY_DESCRIPTION("eligibilityDescription", entry -> entry.texts().eligibilityDescription()),
    APPLICATION_PROCESS("applicationProcess", entry -> entry.texts().applicationProcess()),
    FEES_DESCRIPTION("feesDescription", entry -> entry.texts().feesDescription()),
    ACCREDITATIONS("accreditations", entry -> entry.texts().accreditations()),
    ELIGIBILITY("eligibility", DirectoryEntry::eligibility),
    AVAILABILITY("availability", DirectoryEntry::availability);

    private final String code;
    private final Function<DirectoryEntry, Object> value;

    Field(String code, Function<DirectoryEntry, Object> value) {
        this.code = code;
        this.value = value;
    }

    public String code() {
        return code;
    }

    static Optional<Field> find(String code) {
        return Arrays.stream(values()).filter(field -> field.code.equals(code)).findFirst();
    }

    /** The same for the same value, whatever the record. */
    String hash(DirectoryEntry entry) {
        return ContentHash.of(String.valueOf(value.apply(entry)));
    }
}
