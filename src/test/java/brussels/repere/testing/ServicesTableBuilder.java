package brussels.repere.testing;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** A small table of institutions in which all is right, until a test makes one thing wrong. */
public final class ServicesTableBuilder {

    private final Map<String, String> cells = new LinkedHashMap<>();
    private String delimiter = ",";

    private ServicesTableBuilder() {
        cells.put("source", "test");
        cells.put("source_id", "1");
        cells.put("name_fr", "Un service");
        cells.put("areas", "Jette");
        cells.put("categories", "C1");
    }

    public static ServicesTableBuilder table() {
        return new ServicesTableBuilder();
    }

    public ServicesTableBuilder with(String column, String cell) {
        cells.put(column, cell);
        return this;
    }

    public ServicesTableBuilder without(String column) {
        cells.remove(column);
        return this;
    }

    public ServicesTableBuilder delimitedBy(String by) {
        delimiter = by;
        return this;
    }

    public String header() {
        return String.join(delimiter, cells.keySet());
    }

    public String row() {
        return cells.values().stream()
                .map(cell -> '"' + cell.replace("\"", "\"\"") + '"')
                .collect(Collectors.joining(delimiter));
    }

    /** Of one row, which is line 2. */
    public String text() {
        return header() + "\n" + row() + "\n";
    }

    public byte[] bytes() {
        return text().getBytes(StandardCharsets.UTF_8);
    }
}
