package brussels.repere.exchange.backup;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;
import java.util.Map;

/**
 * What a backup says of itself.
 *
 * @param format of the file: {@link #FORMAT}
 * @param product the version of the application that wrote the backup, for people
 * @param schema the last migration of the database that was backed up
 * @param taken when the backup was made
 * @param rows how many rows each table has
 * @param sequences the last number that each sequence gave
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record BackupManifest(
        int format, String product, String schema, Instant taken, Map<String, Long> rows, Map<String, Long> sequences) {

    static final int FORMAT = 1;

    /** The name of the entry of the manifest in the file. */
    static final String ENTRY_NAME = "backup.json";

    /** Returns the name of the entry of a table in the file. */
    static String tableEntry(String table) {
        return "tables/" + table + ".csv";
    }
}
