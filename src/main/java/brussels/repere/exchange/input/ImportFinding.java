package brussels.repere.exchange.input;

import brussels.repere.text.Bilingual;
import brussels.repere.text.Lang;
import java.util.Comparator;
import java.util.List;

/**
 * Something that an import found in its files.
 *
 * @param file the name of the file; empty if the finding concerns all files together
 * @param line the line of a text, or the number of a feature from 1; 0 if the finding concerns the whole file
 * @param code of the words that say it ({@code words/imports_*.properties})
 * @param params for those words; one that has a form in each language is a {@link Bilingual}
 */
public record ImportFinding(Severity severity, String file, int line, String code, List<Object> params) {

    public enum Severity {
        /** Nothing is imported; of a register that is asked record by record, not this record. */
        ERROR,
        /** It is imported all the same, and somebody should look at it. */
        WARNING,
        /** It was repaired before it was imported. */
        REPAIRED
    }

    /** Errors first, then by file and line: the order in which people work through a file. */
    public static final Comparator<ImportFinding> BY_LINE = Comparator.comparing(ImportFinding::severity)
            .thenComparing(ImportFinding::file)
            .thenComparing(ImportFinding::line);

    /** Errors first, then by file and code: the same fault of many features stands together. */
    public static final Comparator<ImportFinding> BY_CODE = Comparator.comparing(ImportFinding::severity)
            .thenComparing(ImportFinding::file)
            .thenComparing(ImportFinding::code)
            .thenComparing(ImportFinding::line);

    /** Returns the parameters as readers of a language see them. */
    public Object[] paramsIn(Lang lang) {
        return params.stream()
                .map(param -> param instanceof Bilingual text ? text.in(lang) : param.toString())
                .toArray();
    }

    public boolean isError() {
        return severity == Severity.ERROR;
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
