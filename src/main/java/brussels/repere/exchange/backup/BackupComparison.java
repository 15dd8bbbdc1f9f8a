package brussels.repere.exchange.backup;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.csv.QuoteMode;

/**
 * Compares a backup with one that was written from a database into which the first was restored: row by row and in any order, but for
 * what a restore changes itself ({@link StagingPromotion}).
 */
final class BackupComparison {

    /** They tell of the database, not of the directory. */
    private static final Set<String> OF_THE_DATABASE = Set.of("data_generation", "index_queue");

    /** Rows of the new database stay in them, so that they may have more. */
    private static final Set<String> GROWING = Set.of("widget_version", "audit_event");

    /** A restore says in them that something was restored. */
    private static final Map<String, Set<String>> CHANGED_COLUMNS = Map.of(
            "service", Set.of("modified_at"),
            "campaign", Set.of("state", "pause_reason"),
            "campaign_mail", Set.of("state"));

    /** As PostgreSQL writes it: what is empty and not quoted is null. */
    private static final CSVFormat FORMAT = CSVFormat.Builder.create(CSVFormat.POSTGRESQL_CSV)
            .setEscape(null)
            .setNullString("")
            .setQuoteMode(QuoteMode.ALL_NON_NULL)
            .setRecordSeparator("\n")
            .setHeader()
            .setSkipHeaderRecord(true)
            .get();

    private final BackupFile original;
    private final BackupFile again;

    BackupComparison(BackupFile original, BackupFile again) {
        this.original = original;
        this.again = again;
    }

    /** Returns a line for each table that is not the same; none if all are. */
    List<String> listDifferences() {
        List<String> differences = new ArrayList<>();
        for (Map.Entry<String, Long> table : original.manifest().rows().entrySet()) {
            String name = table.getKey();
            if (OF_THE_DATABASE.contains(name)) {
                continue;
            }
            try {
                RowSum before = sum(original, name);
                RowSum after = sum(again, name);
                if (before.rows() != table.getValue()) {
                    differences.add(name + ": " + before.rows() + " rows in the file, which says " + table.getValue());
                } else if (GROWING.contains(name) ? after.rows() < before.rows() : before.rows() != after.rows()) {
                    differences.add(name + ": " + before.rows() + " rows in the file, " + after.rows() + " restored");
                } else if (!GROWING.contains(name) && !before.sameAs(after)) {
                    differences.add(name + ": other values in some of " + before.rows() + " rows");
                }
            } catch (IOException e) {
                throw original.unreadable(e);
            }
        }
        return differences;
    }

    private static RowSum sum(BackupFile backup, String table) throws IOException {
        Set<String> changed = CHANGED_COLUMNS.getOrDefault(table, Set.of());
        RowSum sum = new RowSum();
        try (CSVParser rows =
                CSVParser.parse(new InputStreamReader(backup.openTable(table), StandardCharsets.UTF_8), FORMAT)) {
            List<String> columns = rows.getHeaderNames();
            int[] compared = IntStream.range(0, columns.size())
                    .filter(i -> !changed.contains(columns.get(i)))
                    .toArray();
            for (CSVRecord row : rows) {
                sum.add(IntStream.of(compared).mapToObj(row::get).toList());
            }
        }
        return sum;
    }
}
