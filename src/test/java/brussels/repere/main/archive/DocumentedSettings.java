package brussels.repere.main.archive;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The settings that stand in the tables of deploy/*.md.
 *
 * @param defaults what each holds without being set, as it is written there; for rows of several settings each its own
 * @param repeated those that stand in more than one row
 */
record DocumentedSettings(Map<String, String> defaults, List<String> repeated) {

    private static final Pattern ROW =
            Pattern.compile("^\\| (`(?:repere|quarkus)\\.[^|]*) \\| ([^|]*) \\|", Pattern.MULTILINE);
    private static final Pattern NAME = Pattern.compile("`((?:repere|quarkus)\\.[a-z.-]+)`");

    static DocumentedSettings read() throws IOException {
        Map<String, String> defaults = new LinkedHashMap<>();
        List<String> repeated = new ArrayList<>();
        try (DirectoryStream<Path> pages = Files.newDirectoryStream(Path.of("deploy"), "*.md")) {
            for (Path page : pages) {
                Matcher row = ROW.matcher(Files.readString(page));
                while (row.find()) {
                    add(row, defaults, repeated);
                }
            }
        }
        return new DocumentedSettings(defaults, repeated);
    }

    private static void add(Matcher row, Map<String, String> defaults, List<String> repeated) {
        List<String> names =
                NAME.matcher(row.group(1)).results().map(name -> name.group(1)).toList();
        String cell = row.group(2);
        String[] parts = names.size() == 1 ? new String[] {cell} : cell.split(", ");
        for (int i = 0; i < names.size(); i++) {
            String value = parts.length == names.size() ? parts[i] : cell;
            if (defaults.put(names.get(i), value.replace("`", "")) != null) {
                repeated.add(names.get(i));
            }
        }
    }
}
