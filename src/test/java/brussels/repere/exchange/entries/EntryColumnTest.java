package brussels.repere.exchange.entries;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which column a header means. */
class EntryColumnTest {

    @DisplayName("A header is known in French, in Dutch, and as it was once written")
    @ParameterizedTest
    @CsvSource({
        "Zones couvertes, areas",
        "Werkingsgebied, areas",
        "Zones desservies, areas",
        "Bediende zones, areas",
        "horaires (fr), hours_fr",
        "Heures (FR), hours_fr",
        "Uren (NL), hours_nl",
        "Prijs (NL), fees_nl",
        "Tarif (FR), fees_fr",
        "Coût, cost",
        "Courriel, email",
        "email, email"
    })
    void known(String header, String column) {
        assertThat(EntryColumn.canonicalName(header)).isEqualTo(column);
    }

    @DisplayName("Any other header stays as it is")
    @ParameterizedTest
    @CsvSource({"Couleur, Couleur", "'', ''"})
    void unknown(String header, String kept) {
        assertThat(EntryColumn.canonicalName(header)).isEqualTo(kept);
    }
}
