package brussels.repere.geocoding.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import brussels.repere.exchange.territory.BundledTerritory;
import brussels.repere.geocoding.Place;
import brussels.repere.geocoding.PlaceCandidate;
import brussels.repere.geocoding.register.AddressRegister;
import brussels.repere.geography.TerritoryMap;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What must not be guessed. */
class AddressResolverTest {

    private static AddressResolver places;

    @BeforeAll
    static void load() {
        places = new AddressResolver(AddressRegister.bundled(), TerritoryMap.of(BundledTerritory.read(), 1));
    }

    @DisplayName("A name that begins in the middle of a word is not understood")
    @Test
    void middleOfWord() {
        assertThat(places.listCandidates("rue marc 85")).isEmpty();
        assertThat(places.listCandidates("rue du lama 5 anderlecht")).isEmpty();
    }

    @DisplayName("Words that begin the name of a street are no house of it")
    @Test
    void streetPrefix() {
        assertThat(places.listCandidates("avenue louis 5")).allMatch(offer -> offer.number() == null);
        assertThat(places.listCandidates("avenue louis gribaumont 5 ixelles")).isEmpty();
    }

    @DisplayName("A number known in one commune does not rule out the street of that name in another")
    @Test
    void sameNameElsewhere() {
        List<PlaceCandidate> offers = places.listCandidates("rue de paris 43");
        assertThat(offers.get(0).number()).isEqualTo("43");
        assertThat(offers).extracting(PlaceCandidate::postcode).containsExactly("1140", "1000", "1050");
        assertThat(places.listCandidates("rue de paris 43 evere")).hasSize(1);
    }

    @DisplayName("A postcode that the street does not have gives no house")
    @Test
    void wrongPostcode() {
        assertThat(places.listCandidates("rue marconi 85 1000"))
                .singleElement()
                .matches(offer -> offer.precision() == Place.Precision.STREET && offer.number() == null);
    }

    @DisplayName("Two swapped letters are one slip")
    @Test
    void swappedLetters() {
        assertThat(places.listCandidates("rue roayle 1030"))
                .singleElement()
                .matches(offer -> offer.street().name().fr().equals("Rue Royale"));
    }

    private static List<String> told(String address) {
        return places.listCandidates(address).stream().map(PlaceCandidate::id).toList();
    }

    @DisplayName("A number like a postcode stands before the postcode")
    @Test
    void postcodeLikeNumber() {
        for (String address : List.of(
                "chaussée de waterloo 1060 1180",
                "chaussée de waterloo 1060, 1180 uccle",
                "1060, chaussée de waterloo, 1180 uccle",
                "waterloosesteenweg 1060 1180 ukkel")) {
            assertThat(places.listCandidates(address))
                    .as(address)
                    .singleElement()
                    .matches(offer -> offer.postcode().equals("1180")
                            && "1060".equals(offer.unknownNumber() == null ? offer.number() : offer.unknownNumber()));
        }
        assertThat(places.listCandidates("avenue brugmann 5, 1190 forest 1190"))
                .singleElement()
                .matches(offer -> offer.postcode().equals("1190") && "5".equals(offer.unknownNumber()));
    }

    @DisplayName("A street written otherwise in the next commune is offered too")
    @Test
    void otherSpelling() {
        assertThat(places.listCandidates("avenue de tervuren 20"))
                .extracting(PlaceCandidate::postcode)
                .contains("1040", "1150");
        assertThat(places.listCandidates("avenue de tervuren 20 etterbeek"))
                .isNotEmpty()
                .allMatch(offer -> offer.postcode().equals("1040"));
        assertThat(places.listCandidates("koningslaan 40"))
                .extracting(PlaceCandidate::postcode)
                .contains("1060", "1190");
        assertThat(places.listCandidates("gentsesteenweg 50 sint-jans-molenbeek"))
                .isNotEmpty();
        assertThat(places.listCandidates("waversesteenweg 20 1040"))
                .isNotEmpty()
                .allMatch(offer -> offer.postcode().equals("1040"));
        assertThat(places.listCandidates("leuvensesteenweg 700 1200"))
                .isNotEmpty()
                .allMatch(offer -> offer.postcode().equals("1200"));
    }

    @DisplayName("Towns that contradict the street or each other are not understood")
    @Test
    void contradictingTowns() {
        for (String address : List.of(
                "grand-place 5 etterbeek",
                "avenue winston churchill 5 schaerbeek",
                "boulevard auguste reyers 5 anderlecht",
                "square edmond machtens 5 jette",
                "1000 laeken",
                "1030 anderlecht")) {
            assertThat(told(address)).as(address).isEmpty();
        }
    }

    @DisplayName("Brussels is the city or the whole Region")
    @Test
    void brussels() {
        assertThat(places.listCandidates("chaussée de waterloo 60 bruxelles"))
                .extracting(PlaceCandidate::postcode)
                .contains("1000", "1060", "1050", "1180")
                .first()
                .isEqualTo("1000");
    }

    @DisplayName("First names may be left out")
    @Test
    void firstNames() {
        assertThat(places.listCandidates("place flagey 18 1050"))
                .singleElement()
                .matches(offer -> offer.street().name().fr().equals("Place Eugène Flagey"));
        assertThat(places.listCandidates("flageyplein 18 1050"))
                .singleElement()
                .matches(offer -> offer.street().name().fr().equals("Place Eugène Flagey"));
        assertThat(places.listCandidates("avenue churchill 10"))
                .isNotEmpty()
                .allMatch(offer -> offer.street().name().fr().endsWith("Churchill"));
    }

    @DisplayName("Floors, flats and prepositions are no part of the number")
    @Test
    void floors() {
        for (String address : List.of(
                "rue haute 298 3e étage",
                "rue haute 298 appartement 4",
                "rue haute 298 rdc",
                "rue haute 298 bte A",
                "rue haute nº 298",
                "rue haute 00298",
                "rue haute 298 à bruxelles")) {
            assertThat(places.listCandidates(address))
                    .as(address)
                    .singleElement()
                    .matches(offer -> "298".equals(offer.unknownNumber()));
        }
    }

    @DisplayName("A saint is no first name")
    @Test
    void saints() {
        assertThat(places.listCandidates("rue pierre 5"))
                .noneMatch(offer -> offer.street().name().fr().equals("Rue Saint-Pierre"));
    }
}
