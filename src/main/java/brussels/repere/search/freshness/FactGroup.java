package brussels.repere.search.freshness;

import brussels.repere.directory.EntryField;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Kinds of facts, as the screen of editing groups them. */
public enum FactGroup {
    CONTACT("contact", EntryField.PHONES, EntryField.EMAIL, EntryField.WEBSITE),
    ADDRESS("address", EntryField.LOCATION),
    OPENING("opening", EntryField.HOURS),
    ZONE("zone", EntryField.AREA),
    NEEDS("needs", EntryField.CATEGORIES),
    FOR_WHOM("for-whom", EntryField.ELIGIBILITY, EntryField.ELIGIBILITY_DESCRIPTION),
    ROOM("room", EntryField.AVAILABILITY, EntryField.CAPACITY),
    WAYS("ways", EntryField.LANGUAGES, EntryField.MODES),
    NAMES("names", EntryField.NAME, EntryField.ALTERNATE_NAMES, EntryField.LEGAL_STATUS),
    TEXTS(
            "texts",
            EntryField.DESCRIPTION,
            EntryField.APPLICATION_PROCESS,
            EntryField.FEES_DESCRIPTION,
            EntryField.REFERRAL_METHOD,
            EntryField.ACCREDITATIONS);

    private static final Map<EntryField, FactGroup> BY_FIELD = new EnumMap<>(EntryField.class);

    static {
        Arrays.stream(values()).forEach(group -> group.fields.forEach(field -> BY_FIELD.put(field, group)));
    }

    private final String code;
    private final List<EntryField> fields;

    FactGroup(String code, EntryField... fields) {
        this.code = code;
        this.fields = List.of(fields);
    }

    public String code() {
        return code;
    }

    /** Returns the group of a field; each is in one. */
    static FactGroup of(EntryField field) {
        return BY_FIELD.get(field);
    }
}
