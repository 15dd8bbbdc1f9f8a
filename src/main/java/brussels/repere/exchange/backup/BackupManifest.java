package brussels.repere.exchange.backup;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;
import java.util.Map;

/**
 * What a backup says of itself, in its first entry.
 *
 * @param format of the file, {@link #FORMAT}
 * @param product the version that wrote it, for people
 * @param schema the last migration of the database that it was taken from
 * @param taken when
 * @param rows of each table
 * @param sequences the last number that each gave
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record BackupManifest(
        int format, String product, String schema, Instant taken, Map<String, Long> rows, Map<String, Long> sequences) {

    static final int FORMAT = 1;

    /** Its entry in the file. */
    static final String ENTRY_NAME = "backup.json";

    static String tableEntry(String table) {
        return "tables/" + table + ".csv";
    }
}
