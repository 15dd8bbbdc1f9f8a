package brussels.repere.search.reading;

import static org.assertj.core.api.Assertions.assertThat;

import brussels.repere.text.BundledTable;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which words are urgent. */
class UrgentNeedsTest {

    @ParameterizedTest
    @CsvSource({
        "je veux mourir, suicide",
        "idées suicidaires, suicide",
        "ik denk aan zelfmoord, suicide",
        "elle a avalé des médicaments, poisoning",
        "mijn man slaat me, violence",
        "mon fils a fait une fugue, children",
        "où dormir ce soir, shelter"
    })
    void some_are(String text, String kind) {
        assertThat(UrgentNeeds.known().of(Set.of(), List.of(text)))
                .extracting(UrgentNeeds.Kind::code)
                .contains(kind);
    }

    @ParameterizedTest
    @CsvSource({"rue haute 12", "aide juridique", "colis alimentaire", "huisarts", "logement social", "garde d'enfant"})
    void most_are_not(String text) {
        assertThat(UrgentNeeds.known().of(Set.of(), List.of(text))).isEmpty();
    }

    @Test
    void each_kind_has_lines_that_there_are() {
        List<String> known = BundledTable.read("directory/helplines.csv").stream()
                .map(row -> row.get("id"))
                .toList();
        assertThat(UrgentNeeds.known().list())
                .hasSize(5)
                .allSatisfy(kind -> assertThat(kind.lines()).isNotEmpty().isSubsetOf(known));
    }
}
