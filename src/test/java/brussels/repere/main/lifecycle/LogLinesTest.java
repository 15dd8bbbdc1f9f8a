package brussels.repere.main.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class LogLinesTest {

    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-30T10:05:00.120Z"), ZoneId.of("Europe/Brussels"));

    @DisplayName("A line has its date, time and zone")
    @Test
    void text() {
        assertThat(new LogLines(false, CLOCK).format("INFO", "Ready in 7.0 s"))
                .isEqualTo("2026-11-30T11:05:00.120+01:00 INFO  repere: Ready in 7.0 s");
    }

    @DisplayName("As JSON it is one line, whatever it says")
    @Test
    void json() throws JsonProcessingException {
        String line = new LogLines(true, CLOCK).format("ERROR", "It says \"no\"\nand why");
        assertThat(line).doesNotContain("\n");
        JsonNode read = new ObjectMapper().readTree(line);
        assertThat(read.path("timestamp").asText()).isEqualTo("2026-11-30T11:05:00.120+01:00");
        assertThat(read.path("level").asText()).isEqualTo("ERROR");
        assertThat(read.path("message").asText()).isEqualTo("It says \"no\"\nand why");
    }
}
