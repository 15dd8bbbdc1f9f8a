package brussels.repere.geocoding;

import static org.assertj.core.api.Assertions.assertThat;

import brussels.repere.exchange.territory.BroughtTerritory;
import brussels.repere.geography.TerritoryMap;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What must not be guessed. */
class PlaceQueryTest {

    private static PlaceQuery places;

    @BeforeAll
    static void load() {
        places = new PlaceQuery(AddressRegister.brought(), TerritoryMap.of(BroughtTerritory.read(), 1));
    }

    @Test
    void a_beginning_that_fits_several_streets_is_no_house_though_one_of_them_has_the_number() {
        List<Offer> offers = places.find("rue marc 85");
        assertThat(offers).allMatch(offer -> offer.precision() == Place.Precision.STREET);
        assertThat(offers).extracting(offer -> offer.street().name().fr()).contains("Rue Marconi", "Rue Marcq");
    }

    @Test
    void a_number_known_in_one_commune_does_not_rule_out_the_street_of_that_name_in_another() {
        List<Offer> offers = places.find("rue de paris 43");
        assertThat(offers.get(0).number()).isEqualTo("43");
        assertThat(offers).extracting(Offer::postcode).containsExactly("1140", "1000", "1050");
        assertThat(places.find("rue de paris 43 evere")).hasSize(1);
    }

    @Test
    void a_postcode_that_the_street_does_not_have_is_no_house() {
        assertThat(places.find("rue marconi 85 1000"))
                .singleElement()
                .matches(offer -> offer.precision() == Place.Precision.STREET && offer.number() == null);
    }

    @Test
    void two_letters_that_were_swapped_are_one_slip() {
        assertThat(places.find("rue roayle 1030"))
                .singleElement()
                .matches(offer -> offer.street().name().fr().equals("Rue Royale"));
    }
}
