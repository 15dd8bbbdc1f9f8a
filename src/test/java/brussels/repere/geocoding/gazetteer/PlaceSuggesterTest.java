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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is offered while somebody types. */
class PlaceSuggesterTest {

    private static final String RUE_HAUTE = "street:2268-1000-21004";
    private static Gazetteer gazetteer;

    @BeforeAll
    static void load() {
        gazetteer = new Gazetteer(
                AddressRegister.bundled(), StreetLines.none(), TerritoryMap.of(BundledTerritory.read(), 1));
    }

    private static List<String> ids(String typed) {
        return gazetteer.suggest(typed, 10).stream().map(PlaceCandidate::id).toList();
    }

    @DisplayName("The first suggestion is what most people would mean")
    @ParameterizedTest
    @CsvSource({
        "je, commune:21010",
        "la, section:21004E",
        "au, commune:21002",
        "sint-joo, commune:21014",
        "koekelb, commune:21011",
        "quartier koek, quartier:17",
        "bassin n, bassin:N",
        "zorgzone zuid-o, bassin:SE",
        "cureg, quartier:11",
        "kureg, quartier:11",
        "noh, section:21004F",
        "1070, postcode:1070",
        "haute, " + RUE_HAUTE,
        "rue hau, " + RUE_HAUTE,
        "RUE HAU, " + RUE_HAUTE,
        "r. haute, " + RUE_HAUTE,
        "hoogstr, " + RUE_HAUTE,
        "hoog str, " + RUE_HAUTE,
        "avenue lou, street:3919-1050-21009",
        "louizal, street:3919-1050-21009",
        "rue royale 1030, street:5430-1030-21015",
        "1030 rue royale, street:5430-1030-21015",
        "royale schaer, street:5430-1030-21015",
        "rue royale saint-jo, street:5429-1210-21014",
        "koningsstraat sint-joo, street:5429-1210-21014",
        "rue royale 217, house:5429-1210-21014:217",
        "royale 217, house:5429-1210-21014:217",
        "217 rue roy, house:5429-1210-21014:217",
        "rue markoni 85, house:113-1190-21007:85",
        "chez mamie rue haute, " + RUE_HAUTE,
        "aide à domicile tervueren, quartier:30"
    })
    void mostLikelyFirst(String typed, String id) {
        assertThat(ids(typed)).first().isEqualTo(id);
    }

    @DisplayName("The second letter gives places of both languages")
    @Test
    void bothLanguages() {
        assertThat(gazetteer.suggest("ho", 10)).hasSize(10);
        assertThat(ids("ho")).hasSameElementsAs(ids("HO"));
    }

    @DisplayName("The beginning of a number gives known houses of the street")
    @Test
    void beginningNumber() {
        assertThat(ids("rue royale 21")).contains("house:5429-1210-21014:215", "house:5429-1210-21014:217");
    }

    @DisplayName("An unknown number gives its street and says so")
    @Test
    void unknownNumber() {
        List<PlaceCandidate> offers = gazetteer.suggest("rue haute 298", 10);
        assertThat(offers)
                .singleElement()
                .matches(offer ->
                        offer.id().equals(RUE_HAUTE) && offer.unknownNumber().equals("298"));
    }

    @DisplayName("Fewer suggestions are the first of more")
    @Test
    void prefixStable() {
        assertThat(ids("av l"))
                .startsWith(gazetteer.suggest("av l", 3).stream()
                        .map(PlaceCandidate::id)
                        .toArray(String[]::new));
    }

    @DisplayName("Nothing is suggested for places that are not here")
    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "....", "🏠", "veldstraat 12 9000 gent", "75001 paris", "شارع", "'; drop table --"})
    void notHere(String typed) {
        assertThat(gazetteer.suggest(typed, 10)).isEmpty();
    }

    @DisplayName("Each suggestion can be requested by its id and has a name in both languages")
    @ParameterizedTest
    @ValueSource(strings = {"je", "1000", "rue royale 217", "noh", "bassin n", "rue haute", "10", "a", "st"})
    void idsAndNames(String typed) {
        for (PlaceCandidate offer : gazetteer.suggest(typed, 50)) {
            Place place = gazetteer.findById(offer.id()).orElseThrow();
            assertThat(place.sectors().isEmpty()).as(offer.id()).isFalse();
            assertThat(gazetteer.label(offer).fr()).isNotBlank();
            assertThat(gazetteer.label(offer).nl()).isNotBlank();
        }
    }

    @DisplayName("An unknown id is no place")
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ":",
                "house:",
                "house:5429-1210-21014",
                "house:5429-1210-21014:9999",
                "street:0-1000-21004",
                "street:2268-1000-21004:1",
                "postcode:9000",
                "bassin:X",
                "commune:21015:1",
                "planet:1"
            })
    void unknownId(String id) {
        assertThat(gazetteer.findById(id)).isEmpty();
    }

    @DisplayName("A label reads like the address on an envelope")
    @Test
    void label() {
        PlaceCandidate house =
                gazetteer.suggest("rue royale 217 saint-josse", 1).get(0);
        assertThat(gazetteer.label(house).fr()).isEqualTo("Rue Royale 217, 1210 Saint-Josse-ten-Noode");
        assertThat(gazetteer.label(house).nl()).isEqualTo("Koningsstraat 217, 1210 Sint-Joost-ten-Node");
        assertThat(gazetteer.label(gazetteer.suggest("rue haute", 1).get(0)).fr())
                .isEqualTo("Rue Haute, 1000 Bruxelles");
        assertThat(gazetteer.label(gazetteer.suggest("1020", 1).get(0)).nl()).isEqualTo("1020 Laken");
    }
}
