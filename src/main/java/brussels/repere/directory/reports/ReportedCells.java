package brussels.repere.directory.reports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.Map;

/** Writes and reads what somebody says is right instead: texts by the names of their columns, as JSON. */
public final class ReportedCells {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<LinkedHashMap<String, String>> CELLS = new TypeReference<>() {};

    private ReportedCells() {}

    /** Returns null for none. */
    static String encode(Map<String, String> cells) {
        try {
            return cells.isEmpty() ? null : JSON.writeValueAsString(cells);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("cells that cannot be written");
        }
    }

    /** @param json null for none */
    public static Map<String, String> decode(String json) {
        try {
            return json == null ? Map.of() : JSON.readValue(json, CELLS);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("stored cells that cannot be read");
        }
    }
}
