import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Tables of any number of institutions, made of the rows of a register again and again: each with an id and a name of its own, and up to some 1,000 m
 * from where the row says. A table has at most 100,000 rows, which is what one import takes.
 */
final class ServiceTables {

    private static final int MAX_ROWS = 100_000;
    private static final int FIRST_ID = 1_000_000;
    private static final double MAX_SHIFT = 0.01;

    private ServiceTables() {}

    static List<Path> write(Path register, int count, Path folder) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        for (String record : split(Files.readString(register), '\n')) {
            rows.add(split(record, ','));
        }
        List<String> header = rows.remove(0);
        int id = header.indexOf("bruso_id");
        int name = header.indexOf("name_fr");
        int lat = header.indexOf("lat");
        int lon = header.indexOf("lon");
        Random random = new Random(2026);
        List<Path> tables = new ArrayList<>();
        for (int first = 0; first < count; first += MAX_ROWS) {
            Path table = folder.resolve("services-" + first + ".csv");
            try (BufferedWriter writer = Files.newBufferedWriter(table)) {
                writer.write(String.join(",", header) + "\n");
                for (int i = first; i < Math.min(count, first + MAX_ROWS); i++) {
                    List<String> row = new ArrayList<>(rows.get(i % rows.size()));
                    row.set(id, "" + (FIRST_ID + i));
                    row.set(name, "\"" + row.get(name).replaceAll("^\"|\"$", "") + " " + (i / rows.size()) + "\"");
                    row.set(lat, shift(row.get(lat), random));
                    row.set(lon, shift(row.get(lon), random));
                    writer.write(String.join(",", row) + "\n");
                }
            }
            tables.add(table);
        }
        return tables;
    }

    private static String shift(String coordinate, Random random) {
        double shift = (2 * random.nextDouble() - 1) * MAX_SHIFT;
        return coordinate.isBlank() ? coordinate : String.format(Locale.ROOT, "%.6f", Double.parseDouble(coordinate) + shift);
    }

    /** Parts of a text, where a separator inside of quotes is none; cells keep their quotes. */
    private static List<String> split(String text, char separator) {
        List<String> parts = new ArrayList<>();
        boolean quoted = false;
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            quoted ^= text.charAt(i) == '"';
            if (text.charAt(i) == separator && !quoted) {
                parts.add(text.substring(start, i).strip());
                start = i + 1;
            }
        }
        String last = text.substring(start).strip();
        if (separator == ',' || !last.isEmpty()) {
            parts.add(last);
        }
        return parts;
    }
}
