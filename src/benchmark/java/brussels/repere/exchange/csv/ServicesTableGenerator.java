package brussels.repere.exchange.csv;

import brussels.repere.text.BundledTable;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;

/**
 * Writes registers as large as one likes, in the form that {@code import register} reads: institutions of the starter
 * directory drawn with their categories, languages, areas and modes, each under a name and at a point of its own. Those
 * that meet one need are not drawn, so that a question for it finds as many among many as among few. The same count gives
 * the same files.
 *
 * <p>{@code mvn -Pbenchmark -Dbenchmark.main=brussels.repere.exchange.csv.ServicesTableGenerator -Dbenchmark=40000@target/many
 * test-compile exec:exec} writes {@code target/many-1.csv} and so on.
 */
public final class ServicesTableGenerator {

    private static final long SEED = 20_261_122;
    private static final int ROWS_PER_FILE = 80_000;
    /** Debt mediation. */
    private static final String EXCLUDED_CATEGORY = "C458";

    private static final double SPREAD_DEGREES = 0.01;
    private static final List<String> COPIED_COLUMNS = List.of(
            "legal_status",
            "categories",
            "postcode",
            "city",
            "languages",
            "areas",
            "modes",
            "hours_fr",
            "last_verified");

    private ServicesTableGenerator() {}

    public static void main(String[] args) throws IOException {
        String[] order = args[0].split("@");
        int count = Integer.parseInt(order[0]);
        List<Map<String, String>> drawn = BundledTable.read("directory/services.csv").stream()
                .filter(row -> !row.get("categories").contains(EXCLUDED_CATEGORY))
                .filter(row -> !"yes".equals(row.get("confidential")))
                .toList();
        Random random = new Random(SEED);
        for (int file = 0; file * ROWS_PER_FILE < count; file++) {
            Path path = Path.of(order[1] + "-" + (file + 1) + ".csv");
            try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(path, StandardCharsets.UTF_8))) {
                for (int i = file * ROWS_PER_FILE; i < Math.min(count, (file + 1) * ROWS_PER_FILE); i++) {
                    Map<String, String> row = row(i, drawn, random);
                    if (i == file * ROWS_PER_FILE) {
                        out.println(String.join(",", row.keySet()));
                    }
                    out.println(row.values().stream()
                            .map(cell -> "\"" + cell.replace("\"", "\"\"") + "\"")
                            .collect(Collectors.joining(",")));
                }
            }
        }
    }

    private static Map<String, String> row(int i, List<Map<String, String>> drawn, Random random) {
        Map<String, String> like = drawn.get(random.nextInt(drawn.size()));
        Map<String, String> row = new LinkedHashMap<>();
        row.put("source", "made up");
        row.put("source_id", Integer.toString(i));
        row.put(
                "name_fr",
                "Service " + Integer.toString(i, Character.MAX_RADIX) + " " + word(random) + " " + word(random));
        COPIED_COLUMNS.forEach(column -> row.put(column, cell(like, column)));
        boolean placed = !cell(like, "lat").isEmpty();
        row.put("lat", placed ? near(like, "lat", random) : "");
        row.put("lon", placed ? near(like, "lon", random) : "");
        return row;
    }

    private static String cell(Map<String, String> row, String column) {
        return row.get(column) == null ? "" : row.get(column);
    }

    private static String near(Map<String, String> like, String column, Random random) {
        double moved = Double.parseDouble(like.get(column)) + random.nextGaussian() * SPREAD_DEGREES / 3;
        return String.format(Locale.ROOT, "%.6f", moved);
    }

    private static String word(Random random) {
        String[] syllables = {"ba", "lo", "mi", "ra", "ten", "ver", "so", "nel", "da", "ki"};
        return random.ints(3, 0, syllables.length).mapToObj(i -> syllables[i]).collect(Collectors.joining());
    }
}
