package brussels.repere.geocoding.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import brussels.repere.exchange.territory.BundledTerritory;
import brussels.repere.geocoding.Place;
import brussels.repere.geocoding.PlaceCandidate;
import brussels.repere.geocoding.register.AddressRegister;
import brussels.repere.geography.TerritoryMap;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What must not be guessed. */
class AddressResolverTest {

    private static AddressResolver places;

    @BeforeAll
    static void load() {
        places = new AddressResolver(AddressRegister.bundled(), TerritoryMap.of(BundledTerritory.read(), 1));
    }

    @Test
    void a_name_that_is_begun_in_the_middle_of_a_word_is_not_understood() {
        assertThat(places.listCandidates("rue marc 85")).isEmpty();
        assertThat(places.listCandidates("rue du lama 5 anderlecht")).isEmpty();
    }

    @Test
    void words_that_begin_the_name_of_a_street_are_no_house_of_it() {
        assertThat(places.listCandidates("avenue louis 5")).allMatch(offer -> offer.number() == null);
        assertThat(places.listCandidates("avenue louis gribaumont 5 ixelles")).isEmpty();
    }

    @Test
    void a_number_known_in_one_commune_does_not_rule_out_the_street_of_that_name_in_another() {
        List<PlaceCandidate> offers = places.listCandidates("rue de paris 43");
        assertThat(offers.get(0).number()).isEqualTo("43");
        assertThat(offers).extracting(PlaceCandidate::postcode).containsExactly("1140", "1000", "1050");
        assertThat(places.listCandidates("rue de paris 43 evere")).hasSize(1);
    }

    @Test
    void a_postcode_that_the_street_does_not_have_is_no_house() {
        assertThat(places.listCandidates("rue marconi 85 1000"))
                .singleElement()
                .matches(offer -> offer.precision() == Place.Precision.STREET && offer.number() == null);
    }

    @Test
    void two_letters_that_were_swapped_are_one_slip() {
        assertThat(places.listCandidates("rue roayle 1030"))
                .singleElement()
                .matches(offer -> offer.street().name().fr().equals("Rue Royale"));
    }

    private static List<String> told(String address) {
        return places.listCandidates(address).stream().map(PlaceCandidate::id).toList();
    }

    @Test
    void a_number_like_a_postcode_stands_before_the_postcode() {
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

    @Test
    void a_street_that_is_written_in_another_way_in_the_next_commune_is_offered_too() {
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

    @Test
    void towns_that_contradict_the_street_or_each_other_are_not_understood() {
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

    @Test
    void brussels_is_the_city_or_all_of_the_region() {
        assertThat(places.listCandidates("chaussée de waterloo 60 bruxelles"))
                .extracting(PlaceCandidate::postcode)
                .contains("1000", "1060", "1050", "1180")
                .first()
                .isEqualTo("1000");
    }

    @Test
    void first_names_may_be_left_out() {
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

    @Test
    void floors_flats_and_prepositions_are_no_part_of_the_number() {
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

    @Test
    void a_saint_is_no_first_name() {
        assertThat(places.listCandidates("rue pierre 5"))
                .noneMatch(offer -> offer.street().name().fr().equals("Rue Saint-Pierre"));
    }
}
