package brussels.repere.testing;

import static org.assertj.core.api.Assertions.assertThat;

import brussels.repere.exchange.csv.TableImport;
import brussels.repere.exchange.imports.ImportReport;
import brussels.repere.exchange.input.ImportOptions;
import brussels.repere.exchange.input.ImportOutcome;
import brussels.repere.search.index.IndexSynchronizer;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;

/** The register of 2017 in the application of {@link RegisterProfile}: 1,782 real records, imported by the first test that asks. */
@ApplicationScoped
public class RegisterOf2017 {

    private final TableImport tables;
    private final IndexSynchronizer index;
    private boolean loaded;

    RegisterOf2017(TableImport tables, IndexSynchronizer index) {
        this.tables = tables;
        this.index = index;
    }

    /** The table of its services. */
    public static Path services() {
        return SharedData.file("directory/bruxelles-social-2017.csv");
    }

    /** Makes searches find it. */
    public synchronized void load() {
        if (loaded) {
            return;
        }
        List<Path> files = List.of(
                SharedData.file("directory/bruxelles-social-taxonomy-terms.csv"),
                SharedData.file("directory/bruxelles-social-taxonomy-parents.csv"),
                services());
        ImportReport result = tables.run(files, ImportOptions.verified(YearMonth.of(2017, 2)), file -> {});
        assertThat(result.outcome()).as(result.findings().toString()).isEqualTo(ImportOutcome.STORED);
        index.synchronize();
        loaded = true;
    }
}
