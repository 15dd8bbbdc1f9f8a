package brussels.repere.rest.schemaorg;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonLdWriterTest {

    private static JsonNode read(String written) throws Exception {
        return new ObjectMapper().readTree(written);
    }

    @DisplayName("No text can end the script element that it stands in, and readers of JSON find the same text")
    @ParameterizedTest
    @ValueSource(
            strings = {
                "</script><script>alert(1)</script>",
                "<!-- <script",
                "]]>",
                "Aide & conseil \"sociale\" \\ \u2028\u2029 é ï € 😀",
                "{\"@type\": \"Person\"}",
                "a\nb\tc"
            })
    void escaping(String text) throws Exception {
        String written = JsonLdWriter.write(new SchemaThing("Service").with("name", text));
        assertThat(written).doesNotContain("<", ">", "&", "\u2028", "\u2029", "\n");
        assertThat(read(written).get("name").asText()).isEqualTo(text);
    }

    @DisplayName("What is not known is left out, and a list of one is that one")
    @Test
    void unknown() throws Exception {
        JsonNode thing = read(JsonLdWriter.write(new SchemaThing("Service")
                .with("name", " ")
                .with("areaServed", List.of())
                .with("email", null)
                .with("serviceType", List.of("Logement"))
                .with("provider", new SchemaThing("NGO").with("name", "Foyer"))));
        assertThat(thing)
                .isEqualTo(
                        read(
                                """
                                {"@context": "https://schema.org", "@type": "Service", "serviceType": "Logement",
                                 "provider": {"@type": "NGO", "name": "Foyer"}}"""));
    }
}
