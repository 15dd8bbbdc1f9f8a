package brussels.repere.exchange.csv;

import brussels.repere.exchange.input.CsvTable;
import java.util.List;

/**
 * What another format holds, as rows of the tables that {@link DirectoryImport} reads: one reader judges both. A row has the
 * line that it came from, so that a finding names a place in the file that the user has.
 *
 * @param termsFile the name of the file that holds the terms
 * @param terms with the columns {@code id, kind, name_fr, name_nl, parents}
 * @param servicesFile the name of the file that holds the services
 * @param services with columns of {@link ColumnHeaders#listColumns()}; one without a column leaves it empty
 */
public record ImportedRows(
        String termsFile, List<CsvTable.Row> terms, String servicesFile, List<CsvTable.Row> services) {

    public ImportedRows {
        terms = List.copyOf(terms);
        services = List.copyOf(services);
    }
}
