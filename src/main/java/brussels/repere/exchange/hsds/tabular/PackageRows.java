package brussels.repere.exchange.hsds.tabular;

import brussels.repere.exchange.input.ImportFailure;
import brussels.repere.exchange.input.InputFile;
import brussels.repere.exchange.input.Rows;
import brussels.repere.exchange.input.Table;
import brussels.repere.geography.Finding;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * The rows of all tables of a data package, by what they hang on, with their links checked. Whole tables in memory, but for the
 * shapes of areas. Of one thread.
 */
final class PackageRows {

    private static final Set<PackageTable> NEEDED =
            EnumSet.of(PackageTable.ORGANIZATION, PackageTable.SERVICE, PackageTable.SERVICE_AT_LOCATION);

    /** What each table hangs on; the others hang on nothing that is asked for. */
    private static final Map<PackageTable, String> KEYS = new EnumMap<>(Map.of(
            PackageTable.ORGANIZATION_IDENTIFIER, "organization_id",
            PackageTable.ADDRESS, "location_id",
            PackageTable.SERVICE_AT_LOCATION, "service_id",
            PackageTable.PHONE, "service_id",
            PackageTable.CONTACT, "service_id",
            PackageTable.LANGUAGE, "service_id",
            PackageTable.SCHEDULE, "service_id",
            PackageTable.SERVICE_AREA, "service_id",
            PackageTable.ATTRIBUTE, "link_id"));

    private final Map<PackageTable, Map<String, Table.Row>> byId = new EnumMap<>(PackageTable.class);
    private final Map<PackageTable, Map<String, List<Table.Row>>> byKey = new EnumMap<>(PackageTable.class);
    private final Consumer<Finding> findings;

    /** @throws ImportFailure if a table cannot be read */
    PackageRows(PackageFiles files, Consumer<String> progress, Consumer<Finding> findings) {
        this.findings = findings;
        files.others().forEach(name -> findings.accept(Finding.warning(name, 0, "hsds.other-file")));
        for (PackageTable table : PackageTable.values()) {
            byId.put(table, new LinkedHashMap<>());
            byKey.put(table, new LinkedHashMap<>());
            files.find(table).ifPresent(file -> {
                progress.accept(file.name());
                read(table, file);
            });
            if (NEEDED.contains(table) && files.find(table).isEmpty()) {
                findings.accept(Finding.error(table.file(), 0, "hsds.table-missing"));
            }
        }
        byId.forEach(this::checkLinks);
    }

    private void read(PackageTable table, InputFile file) {
        try (Rows rows = Rows.open(file)) {
            table.columns().stream()
                    .filter(column -> column.required() && !rows.columns().contains(column.name()))
                    .forEach(column ->
                            findings.accept(Finding.error(file.name(), 1, "hsds.column-missing", column.name())));
            rows.columns().stream()
                    .filter(column -> !table.has(column))
                    .forEach(column -> findings.accept(Finding.warning(file.name(), 1, "hsds.column", column)));
            for (Table.Row row = rows.next(); row != null; row = rows.next()) {
                take(table, row);
            }
        }
    }

    private void take(PackageTable table, Table.Row row) {
        if (row.first("territory").isPresent()) {
            row.values().remove("extent");
        }
        row.values().values().removeIf(PackageWriter.UNKNOWN::equals);
        String id = row.first("id").orElse("");
        if (id.isEmpty() || byId.get(table).put(id, row) != null) {
            String code = id.isEmpty() ? "hsds.no-id" : "hsds.id-again";
            findings.accept(Finding.error(table.file(), row.line(), code, id));
        }
        if (KEYS.containsKey(table)) {
            row.first(KEYS.get(table)).ifPresent(key -> byKey.get(table)
                    .computeIfAbsent(key, none -> new ArrayList<>())
                    .add(row));
        }
    }

    private void checkLinks(PackageTable table, Map<String, Table.Row> rows) {
        for (Column column : table.columns()) {
            if (column.table() != null) {
                PackageTable to = PackageTable.ofField(column.table()).orElseThrow();
                rows.values().forEach(row -> row.first(column.name())
                        .filter(id -> !byId.get(to).containsKey(id))
                        .ifPresent(id -> findings.accept(
                                Finding.error(table.file(), row.line(), "hsds.link", column.name(), to.file()))));
            }
        }
    }

    /** All rows of a table, in its order. */
    List<Table.Row> list(PackageTable table) {
        return List.copyOf(byId.get(table).values());
    }

    /** Null if there is none. */
    Table.Row get(PackageTable table, String id) {
        return byId.get(table).get(id);
    }

    /** The rows that hang on something, in their order. */
    List<Table.Row> of(PackageTable table, String id) {
        return byKey.get(table).getOrDefault(id, List.of());
    }
}
