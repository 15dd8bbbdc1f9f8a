package brussels.repere.geocoding.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import brussels.repere.exchange.territory.BundledTerritory;
import brussels.repere.geocoding.Place;
import brussels.repere.geocoding.PlaceCandidate;
import brussels.repere.geocoding.lines.StreetLines;
import brussels.repere.geocoding.register.AddressRegister;
import brussels.repere.geography.TerritoryMap;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Addresses as people write them, on the register that the application brings. */
class AddressPhrasingTest {

    private static Gazetteer gazetteer;

    @BeforeAll
    static void load() {
        gazetteer = new Gazetteer(
                AddressRegister.bundled(), StreetLines.none(), TerritoryMap.of(BundledTerritory.read(), 1));
    }

    private static List<PlaceCandidate> find(String address) {
        return gazetteer.find(address).map(Place::candidates).orElse(List.of());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "rue des 6 jetons 20 | Rue des Six Jetons",
                "rue des 6 aunes | Rue des Six Aunes",
                "avenue du 11 novembre 4 | Avenue du Onze Novembre",
                "avenue du 11-novembre | Avenue du Onze Novembre",
                "place du 4 août | Place du Quatre Août",
                "rue des 2 églises 12 | Rue des Deux Eglises",
                "boulevard du 9e de ligne 1 | Boulevard du Neuvième de Ligne",
                "bd du 9ème de Ligne | Boulevard du Neuvième de Ligne",
                "avenue des 7 bonniers | Avenue des Sept Bonniers",
                "11 novemberlaan 3 | Avenue du Onze Novembre",
                "3 koningenstraat 5 | Rue des Trois Rois",
                "2kerkenstraat | Rue des Deux Eglises",
                "6penningenstraat 20 | Rue des Six Jetons",
            })
    @DisplayName("Digits in the name of a street are the words for them, in both languages")
    void digits(String address, String street) {
        assertThat(find(address))
                .isNotEmpty()
                .allMatch(candidate -> candidate.street().name().fr().equals(street));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "rue gallait 86 à 88",
                "rue gallait 86-88",
                "rue gallait 86 t/m 88",
                "gallaitstraat 86 tot 88",
                "gallaitstraat 86 tot en met 88",
                "rue gallait 86 au 88, 1030",
                "c/o Dupont, rue gallait 86",
                "chez Mme Dupont, rue gallait 86, 1030 Schaerbeek",
                "t.a.v. Jan Peeters, gallaitstraat 86",
                "rue gallait 86A",
                "rue gallait 86 bis",
                "rue gallait 86 b",
                "gallaitstraat 86C, 1030 Schaarbeek"
            })
    @DisplayName("A range, a person or a letter that is not known do not hide the house that is known")
    void knownHouse(String address) {
        assertThat(find(address)).singleElement().satisfies(candidate -> {
            assertThat(candidate.precision()).isEqualTo(Place.Precision.HOUSE);
            assertThat(candidate.number()).isEqualTo("86");
            assertThat(candidate.street().name().fr()).isEqualTo("Rue Gallait");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "rue gallait 86",
                "Bruxelles",
                "1000",
                "rue de la Loi 16, 1000 Bruxelles",
                "place du Jeu de Balle"
            })
    @DisplayName("What has none of this stays as it was typed")
    void unchanged(String address) {
        assertThat(AddressPhrasing.list(address)).containsExactly(address);
    }
}
