package brussels.repere.geocoding.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import brussels.repere.exchange.territory.BundledTerritory;
import brussels.repere.geocoding.PlaceCandidate;
import brussels.repere.geocoding.lines.StreetLines;
import brussels.repere.geocoding.register.AddressRegister;
import brussels.repere.geocoding.register.BilingualStreetNames;
import brussels.repere.geography.TerritoryMap;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Streets of which people say another kind than they are. */
class OtherKindOfStreetTest {

    private static Gazetteer gazetteer;

    @BeforeAll
    static void load() {
        gazetteer = new Gazetteer(
                AddressRegister.bundled(), StreetLines.none(), TerritoryMap.of(BundledTerritory.read(), 1));
    }

    private static List<String> labels(List<PlaceCandidate> places) {
        return places.stream()
                .map(place -> place.street() == null
                        ? gazetteer.label(place).fr()
                        : place.street().name().fr() + " " + place.postcode())
                .toList();
    }

    @DisplayName("The street of that name is offered, and never taken for meant")
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "avenue gallait 86; Rue Gallait 1030",
                "Gallaitlaan 86; Rue Gallait 1030",
                "chaussée Gallait, 1030 Schaerbeek; Rue Gallait 1030",
                "86 avenue gallait; Rue Gallait 1030",
                "rue Emile Jacqmain 20; Boulevard Emile Jacqmain 1000",
                "Emile Jacqmainstraat 20; Boulevard Emile Jacqmain 1000",
                "av. Jacqmain 20; Boulevard Emile Jacqmain 1000",
                "avenue de Mons 100, 1070 Anderlecht; Chaussée de Mons 1070",
                "Bergenselaan 100 Anderlecht; Chaussée de Mons 1070",
                "rue de Waterloo 200, 1060; Chaussée de Waterloo 1060",
            })
    void offered(String typed, String street) {
        assertThat(gazetteer.find(typed)).isEmpty();
        assertThat(labels(gazetteer.suggest(typed, 5))).contains(street);
    }

    @DisplayName("The number that was typed goes with the offer, and so do the town and the postcode")
    @Test
    void number() {
        PlaceCandidate offered =
                gazetteer.suggest("avenue gallait 86, 1030 schaerbeek", 5).get(0);
        assertThat(List.of("86")).contains(offered.number() == null ? offered.unknownNumber() : offered.number());
        assertThat(labels(gazetteer.suggest("avenue gallait 86, 1180 uccle", 5)))
                .doesNotContain("Rue Gallait 1030");
    }

    @DisplayName("Within a question it is offered too")
    @Test
    void question() {
        assertThat(labels(gazetteer.listNearMisses("avenue gallait 86", 3))).containsExactly("Rue Gallait 1030");
    }

    @DisplayName("What names no street whatever its kind is offered none")
    @ParameterizedTest
    @ValueSource(strings = {"avenue xyzabc 12", "rue 12", "avenue", "laan", "rue des inconnus de nulle part 3"})
    void nothing(String typed) {
        assertThat(gazetteer.suggest(typed, 5)).noneMatch(place -> place.street() != null && place.number() != null);
        assertThat(gazetteer.listNearMisses(typed, 3)).isEmpty();
    }

    @DisplayName("Tables are offered the names of their postcode, in the language that they use")
    @ParameterizedTest
    @CsvSource({
        "Avenue Gallait, 1030, Rue Gallait",
        "Gallaitlaan, 1030, Gallaitstraat",
        "Chaussée Royale, 1030, Rue Royale",
        "Rue Galait, 1030, Rue Gallait",
        "Avenue de Mons, 1070, Chaussée de Mons",
    })
    void tables(String typed, String postcode, String expected) {
        assertThat(BilingualStreetNames.readBundled().listAlike(typed, postcode))
                .contains(expected);
    }
}
