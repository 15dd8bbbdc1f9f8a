package brussels.repere.rest.editing.answer;

import brussels.repere.exchange.editing.CellFinding;
import brussels.repere.text.Lang;
import brussels.repere.text.TranslationTable;
import jakarta.validation.constraints.NotNull;

/**
 * Something to look at in what was typed.
 *
 * @param severity {@code error} if it cannot be stored so, otherwise {@code warning}
 */
public record FindingView(@NotNull String field, @NotNull String severity, @NotNull String text) {

    private static final TranslationTable WORDS = TranslationTable.of("imports");

    public static FindingView of(CellFinding finding, Lang lang) {
        return new FindingView(
                finding.field().code(),
                finding.blocks() ? "error" : "warning",
                WORDS.say(lang, finding.finding().code(), finding.finding().paramsIn(lang)));
    }
}
