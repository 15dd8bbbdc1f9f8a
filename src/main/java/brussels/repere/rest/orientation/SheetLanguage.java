package brussels.repere.rest.orientation;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A language in which a sheet for a person can be printed; the names are the columns of the tables of words. */
enum SheetLanguage {
    FRENCH("fr", true),
    DUTCH("nl", true),
    ENGLISH("en", false),
    ARABIC("ar", false),
    TURKISH("tr", false),
    SPANISH("es", false),
    ROMANIAN("ro", false),
    UKRAINIAN("uk", false),
    POLISH("pl", false),
    /** Short sentences of common words. */
    EASY_FRENCH("fr-easy", true),
    EASY_DUTCH("nl-easy", true);

    private final String code;
    private final boolean proofread;

    SheetLanguage(String code, boolean proofread) {
        this.code = code;
        this.proofread = proofread;
    }

    String code() {
        return code;
    }

    String direction() {
        return this == ARABIC ? "rtl" : "ltr";
    }

    boolean isProofread() {
        return proofread;
    }

    static Optional<SheetLanguage> find(String code) {
        return Arrays.stream(values())
                .filter(language -> language.code.equals(code))
                .findFirst();
    }

    static List<String> codes() {
        return Arrays.stream(values()).map(SheetLanguage::code).toList();
    }
}
