package brussels.repere.rest.agenda.editing;

import brussels.repere.exchange.agenda.EventImport;
import brussels.repere.exchange.input.ImportFinding;
import brussels.repere.text.Lang;
import brussels.repere.text.TranslationTable;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What an import came to.
 *
 * @param kept how many stayed as they were changed here by hand
 * @param over how many were left out since they are over
 * @param remarks by line
 */
record EventImportAnswer(
        int added, int changed, int unchanged, int kept, int over, @NotNull List<ImportRemark> remarks) {

    private static final TranslationTable WORDS = TranslationTable.of("imports");

    /** @param line of the file */
    @Schema(name = "EventImportRemark")
    record ImportRemark(int line, @NotNull String text) {}

    static EventImportAnswer of(EventImport.Result result, Lang lang) {
        return new EventImportAnswer(
                result.added(),
                result.changed(),
                result.unchanged(),
                result.kept(),
                result.over(),
                result.findings().stream()
                        .map(finding -> new ImportRemark(finding.line(), say(finding, lang)))
                        .toList());
    }

    static String say(ImportFinding finding, Lang lang) {
        return WORDS.say(lang, finding.code(), finding.paramsIn(lang));
    }
}
