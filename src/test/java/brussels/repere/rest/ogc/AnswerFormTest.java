package brussels.repere.rest.ogc;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnswerFormTest {

    private static Optional<AnswerForm> choose(String code, List<MediaType> accepted) {
        return AnswerForm.choose(Optional.ofNullable(code), accepted, "application/geo+json", "application/json");
    }

    private static List<MediaType> accept(String header) {
        return Stream.of(header.split(","))
                .map(range -> {
                    String[] parts = range.strip().split(";q=");
                    String[] type = parts[0].split("/");
                    return new MediaType(type[0], type[1], parts.length == 1 ? Map.of() : Map.of("q", parts[1]));
                })
                .toList();
    }

    @DisplayName("Accept says the form; the first of those that are as good counts")
    @ParameterizedTest
    @CsvSource({
        "*/*, application/geo+json",
        "'application/json', application/json",
        "'application/geo+json, application/json', application/geo+json",
        "'text/html, application/xhtml+xml, */*;q=0.8', text/html",
        "'text/html;q=0.5, application/json;q=0.4', text/html",
        "'text/*', text/html",
        "'application/*, text/html;q=0.9', application/geo+json",
        "'application/geo+json;q=0, */*', application/json"
    })
    void accepted(String header, String type) {
        assertThat(choose(null, accept(header)).orElseThrow().type()).isEqualTo(type);
    }

    @DisplayName("What is said by the address counts before Accept, and nothing that is offered is none")
    @Test
    void code() {
        assertThat(choose("html", accept("application/json")).orElseThrow().html())
                .isTrue();
        assertThat(choose("json", accept("text/html")).orElseThrow().type()).isEqualTo("application/geo+json");
        assertThat(choose(null, accept("image/png"))).isEmpty();
        assertThat(choose(null, accept("text/html;q=0"))).isEmpty();
    }
}
