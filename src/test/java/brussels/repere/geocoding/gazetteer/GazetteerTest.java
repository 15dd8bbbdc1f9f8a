package brussels.repere.geocoding.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import brussels.repere.exchange.territory.BundledTerritory;
import brussels.repere.geocoding.HouseNumberInterval;
import brussels.repere.geocoding.Place;
import brussels.repere.geocoding.PlaceCandidate;
import brussels.repere.geocoding.StreetPart;
import brussels.repere.geocoding.lines.StreetLines;
import brussels.repere.geocoding.register.AddressRegister;
import brussels.repere.geocoding.register.StreetPartsBuilder;
import brussels.repere.geography.TerritoryMap;
import brussels.repere.text.Bilingual;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Places of a register that has all houses, and of one that has few. */
class GazetteerTest {

    private static final Bilingual NAME = new Bilingual("Rue de l'Essai", "Proefstraat");
    private static TerritoryMap map;

    @BeforeAll
    static void load() {
        map = TerritoryMap.of(BundledTerritory.read(), 1);
    }

    /** In Schaerbeek, eastward, some 70 m from one to the next; in Evere only number 2. */
    private static Gazetteer gazetteer(boolean complete, String... numbers) {
        StreetPartsBuilder parts = new StreetPartsBuilder();
        parts.addStreet("1", NAME, "1030", "21015");
        parts.addStreet("2", NAME, "1140", "21006");
        for (int i = 0; i < numbers.length; i++) {
            parts.addHouse("1", "1030", "21015", numbers[i], new Place.Point(50.8570, 4.3900 + i * 0.001));
        }
        parts.addHouse("2", "1140", "21006", "2", new Place.Point(50.8700, 4.4050));
        return new Gazetteer(AddressRegister.of(parts.build(), complete), StreetLines.none(), map);
    }

    @DisplayName("A number between known ones of its side narrows the street and is no point")
    @Test
    void between() {
        Gazetteer gazetteer = gazetteer(false, "1", "9", "17");
        Place vague = gazetteer.find("rue de l'essai 1030").orElseThrow();
        Place between = gazetteer.find("rue de l'essai 5 1030").orElseThrow();
        assertThat(between.precision()).isEqualTo(Place.Precision.STREET);
        assertThat(between.point()).isNull();
        assertThat(between.candidates().get(0).unknownNumber()).isEqualTo("5");
        assertThat(between.candidates().get(0).interval().lowerNumber()).isEqualTo("1");
        assertThat(between.candidates().get(0).interval().upperNumber()).isEqualTo("9");
        assertThat(between.sectors().size()).isLessThan(vague.sectors().size());
        int middle = map.sectorAt(4.3905, 50.8570);
        assertThat(between.sectors().contains(middle)).isTrue();
    }

    @DisplayName("The other side and the ends of a street narrow nothing")
    @Test
    void otherSideAndEnds() {
        Gazetteer gazetteer = gazetteer(false, "1", "9", "17");
        for (String number : List.of("4", "19", "99")) {
            Place place = gazetteer.find("rue de l'essai " + number + " 1030").orElseThrow();
            assertThat(place.candidates().get(0).interval()).as(number).isNull();
            assertThat(place.candidates().get(0).unknownNumber()).isEqualTo(number);
        }
    }

    @DisplayName("Known houses far apart narrow nothing")
    @Test
    void farApart() {
        Gazetteer gazetteer =
                gazetteer(false, "1", "3", "5", "7", "9", "11", "13", "15", "17", "19", "21", "23", "25", "99");
        assertThat(gazetteer
                        .find("rue de l'essai 51 1030")
                        .orElseThrow()
                        .candidates()
                        .get(0)
                        .interval())
                .isNotNull();
        StreetPart street = new StreetPart(
                "1",
                NAME,
                "1030",
                gazetteer.suggest("essai", 1).get(0).street().commune(),
                Map.of("1", new Place.Point(50.85, 4.38), "9", new Place.Point(50.85, 4.395)));
        assertThat(HouseNumberInterval.find(street, List.of("5"))).isEmpty();
    }

    @DisplayName("A register with few houses does not rule out what it does not know")
    @Test
    void fewHouses() {
        assertThat(gazetteer(false, "1").find("rue de l'essai 2").orElseThrow().precision())
                .isEqualTo(Place.Precision.STREET);
        Place sure = gazetteer(true, "1").find("rue de l'essai 2").orElseThrow();
        assertThat(sure.precision()).isEqualTo(Place.Precision.HOUSE);
        assertThat(sure.candidates()).singleElement().matches(offer -> offer.postcode()
                .equals("1140"));
    }

    @DisplayName("A complete register narrows a street more")
    @Test
    void completeRegister() {
        int few = gazetteer(false, "1", "3")
                .find("proefstraat 1030")
                .orElseThrow()
                .sectors()
                .size();
        int all = gazetteer(true, "1", "3")
                .find("proefstraat 1030")
                .orElseThrow()
                .sectors()
                .size();
        assertThat(all).isLessThan(few);
    }

    @DisplayName("A house of several numbers is found by each")
    @Test
    void severalNumbers() {
        Gazetteer gazetteer = gazetteer(true, "10-14", "16b");
        for (String number : List.of("10", "12", "14", "10-14")) {
            assertThat(gazetteer
                            .find("proefstraat " + number + " 1030")
                            .orElseThrow()
                            .candidates()
                            .get(0)
                            .number())
                    .as(number)
                    .isEqualTo("10-14");
        }
        for (String number : List.of("11", "8")) {
            assertThat(gazetteer
                            .find("proefstraat " + number + " 1030")
                            .orElseThrow()
                            .precision())
                    .as(number)
                    .isEqualTo(Place.Precision.STREET);
        }
        assertThat(gazetteer
                        .find("proefstraat 16 b 1030")
                        .orElseThrow()
                        .candidates()
                        .get(0)
                        .number())
                .isEqualTo("16B");
    }

    @DisplayName("A house that a newer territory does not contain is its street")
    @Test
    void outsideNewTerritory() {
        StreetPartsBuilder parts = new StreetPartsBuilder();
        parts.addStreet("1", NAME, "1030", "21015");
        parts.addHouse("1", "1030", "21015", "1", new Place.Point(51.05, 3.72));
        Place place = new Gazetteer(AddressRegister.of(parts.build(), true), StreetLines.none(), map)
                .find("proefstraat 1")
                .orElseThrow();
        assertThat(place.precision()).isEqualTo(Place.Precision.STREET);
        assertThat(place.sectors().isEmpty()).isFalse();
    }

    @DisplayName("A number that is a postcode here and a house there is both")
    @Test
    void postcodeOrNumber() {
        StreetPartsBuilder parts = new StreetPartsBuilder();
        parts.addStreet("1", NAME, "1030", "21015");
        parts.addStreet("2", NAME, "1140", "21006");
        parts.addHouse("2", "1140", "21006", "1030", new Place.Point(50.8700, 4.4050));
        Gazetteer gazetteer = new Gazetteer(AddressRegister.of(parts.build(), true), StreetLines.none(), map);
        assertThat(gazetteer.find("proefstraat 1030").orElseThrow().candidates())
                .extracting(PlaceCandidate::id)
                .containsExactly("street:1-1030-21015", "house:2-1140-21006:1030");
        assertThat(gazetteer.find("proefstraat 1030, 1140").orElseThrow().candidates())
                .extracting(PlaceCandidate::id)
                .containsExactly("house:2-1140-21006:1030");
        assertThat(gazetteer.find("proefstraat 1030 evere").orElseThrow().candidates())
                .extracting(PlaceCandidate::id)
                .containsExactly("house:2-1140-21006:1030");
    }

    @DisplayName("A house in a street of a similar name does not rule out the typed one")
    @Test
    void similarStreet() {
        StreetPartsBuilder parts = new StreetPartsBuilder();
        parts.addStreet("1", new Bilingual("Rue des Champs", "Veldstraat"), "1030", "21015");
        parts.addStreet("2", new Bilingual("Rue du Champ", "Veldstraat"), "1140", "21006");
        parts.addHouse("2", "1140", "21006", "5", new Place.Point(50.8700, 4.4050));
        Gazetteer gazetteer = new Gazetteer(AddressRegister.of(parts.build(), true), StreetLines.none(), map);
        Place place = gazetteer.find("rue des champs 5").orElseThrow();
        assertThat(place.precision()).isEqualTo(Place.Precision.STREET);
        assertThat(place.candidates())
                .extracting(PlaceCandidate::id)
                .contains("street:1-1030-21015", "house:2-1140-21006:5");
        assertThat(gazetteer.find("rue du champ 5").orElseThrow().precision()).isEqualTo(Place.Precision.HOUSE);
    }

    @DisplayName("A street of a similar name has its houses where the town is said")
    @Test
    void similarWithTown() {
        StreetPartsBuilder parts = new StreetPartsBuilder();
        parts.addStreet("1", new Bilingual("Avenue de Tervueren", "Tervurenlaan"), "1030", "21015");
        parts.addStreet("2", new Bilingual("Avenue de Tervuren", "Tervuurselaan"), "1140", "21006");
        parts.addHouse("1", "1030", "21015", "20", new Place.Point(50.8570, 4.3900));
        Gazetteer gazetteer = new Gazetteer(AddressRegister.of(parts.build(), false), StreetLines.none(), map);
        assertThat(gazetteer
                        .find("avenue de tervueren 20 schaerbeek")
                        .orElseThrow()
                        .precision())
                .isEqualTo(Place.Precision.HOUSE);
        assertThat(gazetteer.find("avenue de tervuren 20").orElseThrow().precision())
                .isEqualTo(Place.Precision.STREET);
    }

    @Test
    @DisplayName("A later state has its own map, and the names of its own register")
    void refresh() {
        Gazetteer before = gazetteer(true, "1");
        TerritoryMap later = map.withGeneration(2);
        Gazetteer same = before.refresh(before.register(), StreetLines.none(), later);
        assertThat(same.map()).isSameAs(later);
        assertThat(same.suggest("essai", 5)).isNotEmpty().isEqualTo(before.suggest("essai", 5));

        AddressRegister none = AddressRegister.of(new StreetPartsBuilder().build(), true);
        assertThat(before.refresh(none, StreetLines.none(), later).suggest("essai", 5))
                .isEmpty();
    }
}
