package brussels.repere.exchange.hsds.tabular;

import brussels.repere.exchange.input.CsvRows;
import brussels.repere.exchange.input.CsvTable;
import brussels.repere.exchange.input.ImportFailure;
import brussels.repere.exchange.input.ImportFinding;
import brussels.repere.exchange.input.InputFile;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * The rows of all tables of a data package, by their id and by the row that they belong to. Their links are checked. All rows are
 * held in memory, without the geometries of areas. For one thread.
 */
final class PackageRows {

    private static final Set<PackageTable> REQUIRED_TABLES =
            EnumSet.of(PackageTable.ORGANIZATION, PackageTable.SERVICE, PackageTable.SERVICE_AT_LOCATION);

    /** By which column the rows of a table are looked up; those of the other tables are looked up by their id alone. */
    private static final Map<PackageTable, String> PARENT_COLUMNS = new EnumMap<>(Map.of(
            PackageTable.ORGANIZATION_IDENTIFIER, "organization_id",
            PackageTable.ADDRESS, "location_id",
            PackageTable.SERVICE_AT_LOCATION, "service_id",
            PackageTable.PHONE, "service_id",
            PackageTable.CONTACT, "service_id",
            PackageTable.LANGUAGE, "service_id",
            PackageTable.SCHEDULE, "service_id",
            PackageTable.SERVICE_AREA, "service_id",
            PackageTable.SERVICE_CAPACITY, "service_id",
            PackageTable.ATTRIBUTE, "link_id"));

    private final Map<PackageTable, Map<String, CsvTable.Row>> byId = new EnumMap<>(PackageTable.class);
    private final Map<PackageTable, Map<String, List<CsvTable.Row>>> byParent = new EnumMap<>(PackageTable.class);
    private final Consumer<ImportFinding> findings;

    /** @throws ImportFailure if a table cannot be read */
    PackageRows(PackageFiles files, Consumer<String> progress, Consumer<ImportFinding> findings) {
        this.findings = findings;
        files.listUnknownFiles().forEach(name -> findings.accept(ImportFinding.warning(name, 0, "hsds.other-file")));
        for (PackageTable table : PackageTable.values()) {
            byId.put(table, new LinkedHashMap<>());
            byParent.put(table, new LinkedHashMap<>());
            files.find(table).ifPresent(file -> {
                progress.accept(file.name());
                read(table, file);
            });
            if (REQUIRED_TABLES.contains(table) && files.find(table).isEmpty()) {
                findings.accept(ImportFinding.error(table.fileName(), 0, "hsds.table-missing"));
            }
        }
        byId.forEach(this::checkLinks);
    }

    private void read(PackageTable table, InputFile file) {
        try (CsvRows rows = CsvRows.open(file)) {
            table.columns().stream()
                    .filter(column -> column.required() && !rows.columns().contains(column.name()))
                    .forEach(column ->
                            findings.accept(ImportFinding.error(file.name(), 1, "hsds.column-missing", column.name())));
            rows.columns().stream()
                    .filter(column -> !table.has(column))
                    .forEach(column -> findings.accept(ImportFinding.warning(file.name(), 1, "hsds.column", column)));
            for (CsvTable.Row row = rows.next(); row != null; row = rows.next()) {
                add(table, row);
            }
        }
    }

    private void add(PackageTable table, CsvTable.Row row) {
        if (row.findFirst("territory").isPresent()) {
            row.values().remove("extent");
        }
        row.values().values().removeIf(PackageWriter.UNKNOWN::equals);
        String id = row.findFirst("id").orElse("");
        if (id.isEmpty() || byId.get(table).put(id, row) != null) {
            String code = id.isEmpty() ? "hsds.no-id" : "hsds.id-again";
            findings.accept(ImportFinding.error(table.fileName(), row.line(), code, id));
        }
        if (PARENT_COLUMNS.containsKey(table)) {
            row.findFirst(PARENT_COLUMNS.get(table)).ifPresent(key -> byParent.get(table)
                    .computeIfAbsent(key, none -> new ArrayList<>())
                    .add(row));
        }
    }

    private void checkLinks(PackageTable table, Map<String, CsvTable.Row> rows) {
        for (PackageColumn column : table.columns()) {
            if (column.referencedTable() != null) {
                PackageTable to = PackageTable.findByResourceName(column.referencedTable())
                        .orElseThrow();
                rows.values().forEach(row -> row.findFirst(column.name())
                        .filter(id -> !byId.get(to).containsKey(id))
                        .ifPresent(id -> findings.accept(ImportFinding.error(
                                table.fileName(), row.line(), "hsds.link", column.name(), to.fileName()))));
            }
        }
    }

    /** Returns all rows of a table, in its order. */
    List<CsvTable.Row> list(PackageTable table) {
        return List.copyOf(byId.get(table).values());
    }

    /** Returns the row with an id, or null if there is none. */
    CsvTable.Row findOrNull(PackageTable table, String id) {
        return byId.get(table).get(id);
    }

    /**
     * Returns the rows of a table that belong to a row of another, in the order of their table.
     *
     * @param id of the other row
     */
    List<CsvTable.Row> listChildren(PackageTable table, String id) {
        return byParent.get(table).getOrDefault(id, List.of());
    }
}
