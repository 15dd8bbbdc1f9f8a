package brussels.repere.exchange.imports;

import brussels.repere.exchange.entries.EntryRow;
import brussels.repere.exchange.input.CsvTable;
import java.util.List;

/**
 * What a format states that is no table of institutions, by the columns of the one model. A row has the line that it came from, so
 * that a finding names a place in the file that the user has. Immutable.
 *
 * @param termsFile the name of the file that holds the terms
 * @param terms with the columns {@code id, kind, name_fr, name_nl, parents}
 * @param servicesFile the name of the file that holds the services
 */
public record ImportedRows(String termsFile, List<CsvTable.Row> terms, String servicesFile, List<EntryRow> services) {

    public ImportedRows {
        terms = List.copyOf(terms);
        services = List.copyOf(services);
    }
}
