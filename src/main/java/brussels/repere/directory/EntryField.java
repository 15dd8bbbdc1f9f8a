package brussels.repere.directory;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;

/** What may be known of a record on its own, with an age of its own. Named as the API names it. */
public enum EntryField {
    NAME("name", entry -> StoredText.of(entry.name())),
    ALTERNATE_NAMES("alternateNames", entry -> String.valueOf(entry.alternateNames())),
    LEGAL_STATUS("legalStatus", entry -> StoredText.of(entry.legalStatus())),
    CATEGORIES("categories", entry -> String.valueOf(entry.categories())),
    LANGUAGES("languages", entry -> String.valueOf(entry.languages())),
    MODES("modes", entry -> String.valueOf(entry.modes())),
    LOCATION("location", entry -> StoredText.of(entry.site()) + " " + entry.confidential()),
    AREA("area", entry -> String.valueOf(entry.area())),
    PHONES("phones", entry -> String.valueOf(entry.phones())),
    WEBSITE("website", DirectoryEntry::website),
    EMAIL("email", DirectoryEntry::email),
    HOURS("hours", entry -> StoredText.of(entry.hours())),
    DESCRIPTION("description", entry -> StoredText.of(entry.texts().description())),
    ELIGIBILITY_DESCRIPTION(
            "eligibilityDescription", entry -> StoredText.of(entry.texts().eligibilityDescription())),
    APPLICATION_PROCESS(
            "applicationProcess", entry -> StoredText.of(entry.texts().applicationProcess())),
    FEES_DESCRIPTION("feesDescription", entry -> StoredText.of(entry.texts().feesDescription())),
    ACCREDITATIONS("accreditations", entry -> StoredText.of(entry.texts().accreditations())),
    ELIGIBILITY("eligibility", entry -> StoredText.of(entry.eligibility())),
    AVAILABILITY("availability", entry -> StoredText.of(entry.availability()));

    private final String code;
    private final Function<DirectoryEntry, String> storedText;

    EntryField(String code, Function<DirectoryEntry, String> storedText) {
        this.code = code;
        this.storedText = storedText;
    }

    public String code() {
        return code;
    }

    public static Optional<EntryField> find(String code) {
        return Arrays.stream(values()).filter(field -> field.code.equals(code)).findFirst();
    }

    /** The same for the same value, whatever the record. */
    public String hash(DirectoryEntry entry) {
        return ContentHash.of(String.valueOf(storedText.apply(entry)));
    }
}
