package brussels.repere.main.lifecycle;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Writes what is said outside of the application, while it starts and stops, as the log of the application writes its own lines: with
 * date, time and zone, or as JSON. Immutable.
 */
final class LogLines {

    /** Set once for the application and for what surrounds it. */
    static final String JSON_SETTING = "repere.log.json";

    private static final String NAME = "repere";
    /** As quarkus.log.console.format. */
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSXXX");

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final boolean json;
    private final Clock clock;

    LogLines(boolean json, Clock clock) {
        this.json = json;
        this.clock = clock;
    }

    /** @param level INFO or ERROR */
    String format(String level, String message) {
        OffsetDateTime now = OffsetDateTime.now(clock).truncatedTo(ChronoUnit.MILLIS);
        return json
                ? formatJson(now, level, message)
                : "%s %-5s %s: %s".formatted(TIME.format(now), level, NAME, message);
    }

    private static String formatJson(OffsetDateTime now, String level, String message) {
        Map<String, String> line = new LinkedHashMap<>();
        line.put("timestamp", TIME.format(now));
        line.put("loggerName", NAME);
        line.put("level", level);
        line.put("message", message);
        try {
            return MAPPER.writeValueAsString(line);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
