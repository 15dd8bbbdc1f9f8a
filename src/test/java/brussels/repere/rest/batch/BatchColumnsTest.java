package brussels.repere.rest.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Columns of a table of places")
class BatchColumnsTest {

    private static final List<String> TITLES = List.of("Localité", "Numéro", "Rue", "Latitude", "Longitude");

    @Test
    @DisplayName("Are known composed, decomposed and with no-break spaces; so are their cells")
    void sameInAnyForm() {
        for (String blank : List.of("", "\u00A0", "\u202F", "\u200B")) {
            BatchColumns columns = new BatchColumns(TITLES.stream()
                    .map(title -> Normalizer.normalize(title, Normalizer.Form.NFD) + blank)
                    .toList());
            BatchLine line = columns.read(
                    List.of(blank + "Forest", "3" + blank, "Rue Haute" + blank, "50,85" + blank, blank + "4,35"));
            assertThat(line.commune()).isEqualTo("Forest");
            assertThat(line.number().asText()).isEqualTo("3");
            assertThat(line.street()).isEqualTo("Rue Haute");
            assertThat(line.lat()).isEqualTo(50.85);
            assertThat(line.lon()).isEqualTo(4.35);
        }
    }
}
