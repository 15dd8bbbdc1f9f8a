package brussels.repere.exchange.entries;

import brussels.repere.exchange.input.ImportFindings;
import brussels.repere.exchange.wording.ValueWords;
import java.util.Optional;

/** Reads cells that say yes or no, in French, Dutch or English. */
final class YesNoCellReader {

    private final ImportFindings findings;

    YesNoCellReader(ImportFindings findings) {
        this.findings = findings;
    }

    /** Returns yes for a word that is neither, which is an error: such a cell keeps an address from being told. */
    Optional<Boolean> read(EntryRow row, EntryColumn column) {
        Optional<String> word = row.findText(column);
        Optional<String> answer = word.flatMap(text -> ValueWords.find(ValueWords.YES_OR_NO, text));
        if (word.isPresent() && answer.isEmpty()) {
            findings.error(row.line(), "service.yes-or-no", row.header(column), word.get());
            return Optional.of(true);
        }
        return answer.map("yes"::equals);
    }
}
