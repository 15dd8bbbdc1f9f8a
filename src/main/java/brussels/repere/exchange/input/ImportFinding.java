package brussels.repere.exchange.input;

import java.util.List;

/**
 * Something that an import found in what it was given.
 *
 * @param file its name, empty for what concerns all files together
 * @param line of a text, number of a feature from 1, or 0 where it concerns the whole file
 * @param code of the words that say it ({@code words/imports_*.properties})
 * @param params for those words
 */
public record ImportFinding(Severity severity, String file, int line, String code, List<Object> params) {

    public enum Severity {
        /** What it is about is not imported: the whole of it, or of a register that is asked record by record this record. */
        ERROR,
        /** Imported all the same, and worth a look. */
        WARNING,
        /** Mended on the way in. */
        REPAIRED
    }

    public static ImportFinding error(String file, int line, String code, Object... params) {
        return new ImportFinding(Severity.ERROR, file, line, code, List.of(params));
    }

    public static ImportFinding warning(String file, int line, String code, Object... params) {
        return new ImportFinding(Severity.WARNING, file, line, code, List.of(params));
    }

    public static ImportFinding repaired(String file, int line, String code, Object... params) {
        return new ImportFinding(Severity.REPAIRED, file, line, code, List.of(params));
    }
}
