package brussels.repere.exchange.hsds.tabular;

import brussels.repere.exchange.entries.EntryRow;
import brussels.repere.exchange.imports.ImportedRows;
import brussels.repere.exchange.input.CsvTable;
import brussels.repere.exchange.input.ImportFinding;
import brussels.repere.exchange.wording.ListNotation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Turns the tables of a data package into what they state of institutions, by column, and into rows of terms. */
final class PackageConverter {

    /** Stands for a parent that the package does not have; no term has it as its id, so the reader of terms refuses it. */
    private static final String UNKNOWN_PARENT = "?";

    private PackageConverter() {}

    /** @param findings receives what the package says and the rows of an institution cannot */
    static ImportedRows convert(PackageRows tables, Consumer<ImportFinding> findings) {
        return new ImportedRows(
                PackageTable.TAXONOMY_TERM.fileName(),
                convertTerms(tables),
                PackageTable.SERVICE.fileName(),
                convertServices(tables, findings));
    }

    /** Only needs have a kind. The terms of the other taxonomies are the same in every package. */
    private static List<CsvTable.Row> convertTerms(PackageRows tables) {
        return tables.list(PackageTable.TAXONOMY_TERM).stream()
                .filter(term -> term.findFirst("kind").isPresent())
                .map(term -> convertTerm(tables, term))
                .toList();
    }

    private static CsvTable.Row convertTerm(PackageRows tables, CsvTable.Row term) {
        Map<String, String> cells = new HashMap<>();
        term.findFirst("code").ifPresent(code -> cells.put("id", code));
        for (String column : List.of("kind", "name_fr", "name_nl")) {
            term.findFirst(column).ifPresent(text -> cells.put(column, text));
        }
        String parents = term.findFirst("parent_ids", "parent_id").stream()
                .flatMap(ids -> Stream.of(ids.split("\\s+")))
                .map(id -> findTermCode(tables, id))
                .collect(Collectors.joining(ListNotation.SEPARATOR));
        cells.put("parents", parents);
        return new CsvTable.Row(term.line(), cells, Map.of());
    }

    private static String findTermCode(PackageRows tables, String id) {
        CsvTable.Row term = tables.findOrNull(PackageTable.TAXONOMY_TERM, id);
        return term == null ? UNKNOWN_PARENT : term.findFirst("code").orElse(UNKNOWN_PARENT);
    }

    private static List<EntryRow> convertServices(PackageRows tables, Consumer<ImportFinding> findings) {
        List<EntryRow> institutions = new ArrayList<>();
        Set<String> organizations = new HashSet<>();
        for (CsvTable.Row service : tables.list(PackageTable.SERVICE)) {
            if (!organizations.add(service.findFirst("organization_id").orElse(""))) {
                findings.accept(
                        ImportFinding.error(PackageTable.SERVICE.fileName(), service.line(), "hsds.one-service"));
            }
            institutions.add(EntryRowBuilder.build(tables, service, findings));
        }
        return institutions;
    }
}
