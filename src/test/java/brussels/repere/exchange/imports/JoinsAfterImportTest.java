package brussels.repere.exchange.imports;

import static org.assertj.core.api.Assertions.assertThat;

import brussels.repere.directory.importing.DirectoryStore.ImportResult;
import brussels.repere.directory.importing.RecordOutcome;
import brussels.repere.exchange.input.ImportFinding;
import brussels.repere.exchange.input.ImportOutcome;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What an import says of the rules that are applied after it. */
class JoinsAfterImportTest {

    private static final ImportReport STORED = ImportReport.of(
            List.of(), Optional.of(new ImportResult(Map.of(RecordOutcome.ADDED, 1), 0, 0, 0, List.of())));

    @DisplayName("It says how many records they joined")
    @Test
    void joined() {
        assertThat(DirectoryImport.joinByRules(STORED, () -> 2).joined()).isEqualTo(2);
    }

    @DisplayName("Where they fail, the import is stored all the same, and the report says both")
    @Test
    void failed() {
        ImportReport report = DirectoryImport.joinByRules(STORED, () -> {
            throw new IllegalStateException("the database is away");
        });
        assertThat(report.outcome()).isEqualTo(ImportOutcome.STORED);
        assertThat(report.stored().added()).isEqualTo(1);
        assertThat(report.findings()).extracting(ImportFinding::code).containsExactly("joins.failed");
    }

    @DisplayName("After an import that is refused or changes nothing they are not applied")
    @Test
    void notApplied() {
        ImportReport refused = ImportReport.refused(List.of());
        assertThat(DirectoryImport.joinByRules(refused, () -> {
                    throw new AssertionError();
                }))
                .isSameAs(refused);
    }
}
