package brussels.repere.search;

import brussels.repere.search.index.ServiceFields;
import java.util.Locale;

/** By what an answer can be narrowed, and counted. */
public enum Facet {
    SECTOR(ServiceFields.SECTOR),
    CATEGORY(ServiceFields.CATEGORY),
    LANGUAGE(ServiceFields.LANGUAGE),
    MODE(ServiceFields.MODE);

    private final String field;

    Facet(String field) {
        this.field = field;
    }

    String field() {
        return field;
    }

    /** Its name as a parameter of the API. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
