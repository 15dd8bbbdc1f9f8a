package brussels.repere.directory;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;

/** A part of a record that can be corrected, and has an age, on its own. */
public enum EntryField {
    NAME("name", entry -> StoredText.of(entry.organization().name())),
    ALTERNATE_NAMES(
            "alternateNames", entry -> String.valueOf(entry.organization().alternateNames())),
    LEGAL_STATUS("legalStatus", entry -> StoredText.of(entry.organization().legalStatus())),
    CATEGORIES("categories", entry -> String.valueOf(entry.offering().categories())),
    LANGUAGES("languages", entry -> String.valueOf(entry.offering().languages())),
    MODES("modes", entry -> String.valueOf(entry.offering().modes())),
    LOCATION(
            "location",
            entry -> StoredText.of(entry.location().site()) + " "
                    + entry.location().confidential()),
    AREA("area", entry -> String.valueOf(entry.area())),
    PHONES("phones", entry -> String.valueOf(entry.contact().phones())),
    WEBSITE("website", entry -> entry.contact().website()),
    EMAIL("email", entry -> entry.contact().email()),
    HOURS("hours", entry -> StoredText.of(entry.access().hours())),
    DESCRIPTION("description", entry -> StoredText.of(entry.texts().description())),
    ELIGIBILITY_DESCRIPTION(
            "eligibilityDescription", entry -> StoredText.of(entry.texts().eligibilityDescription())),
    APPLICATION_PROCESS(
            "applicationProcess", entry -> StoredText.of(entry.texts().applicationProcess())),
    FEES_DESCRIPTION("feesDescription", entry -> StoredText.of(entry.texts().feesDescription())),
    REFERRAL_METHOD("referralMethod", entry -> StoredText.of(entry.texts().referralMethod())),
    ACCREDITATIONS("accreditations", entry -> StoredText.of(entry.texts().accreditations())),
    ELIGIBILITY("eligibility", entry -> StoredText.of(entry.access().eligibility())),
    AVAILABILITY("availability", entry -> StoredText.of(entry.access().availability())),
    CAPACITY("capacity", entry -> StoredText.of(entry.access().capacity()));

    private final String code;
    private final Function<DirectoryEntry, String> storedText;

    EntryField(String code, Function<DirectoryEntry, String> storedText) {
        this.code = code;
        this.storedText = storedText;
    }

    /** Returns its name in the API. */
    public String code() {
        return code;
    }

    public static Optional<EntryField> find(String code) {
        return Arrays.stream(values()).filter(field -> field.code.equals(code)).findFirst();
    }

    /** Returns a hash of its value that does not depend on the rest of the record. */
    public String hash(DirectoryEntry entry) {
        return ContentHash.of(String.valueOf(storedText.apply(entry)));
    }
}
