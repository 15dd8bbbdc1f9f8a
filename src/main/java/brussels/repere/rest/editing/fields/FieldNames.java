package brussels.repere.rest.editing.fields;

import java.util.Locale;

/** How errors name what was written: by its path in a body, or by line and column of a table. */
public interface FieldNames {

    /** @param field as in a body, {@code noteFr} */
    String of(String field);

    static FieldNames of() {
        return field -> field;
    }

    static FieldNames inBody(String path) {
        return field -> path + "." + field;
    }

    static FieldNames inTable(int line) {
        return field -> line + ":" + column(field);
    }

    /** Columns are named as those of other tables: {@code note_fr}. */
    static String column(String field) {
        return field.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
    }
}
