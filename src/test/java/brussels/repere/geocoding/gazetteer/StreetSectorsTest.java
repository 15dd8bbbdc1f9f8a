package brussels.repere.geocoding.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import brussels.repere.exchange.territory.BundledTerritory;
import brussels.repere.geocoding.HouseNumberInterval;
import brussels.repere.geocoding.Place;
import brussels.repere.geocoding.StreetPart;
import brussels.repere.geocoding.register.AddressRegister;
import brussels.repere.geography.SectorSet;
import brussels.repere.geography.TerritoryMap;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Leave one out: each known house in turn is as if it were not known, and its street is asked where it may lie. */
class StreetSectorsTest {

    @DisplayName("The sector of a house is nearly always among those of its street")
    @Test
    void housesInStreet() {
        TerritoryMap map = TerritoryMap.of(BundledTerritory.read(), 1);
        StreetSectors streets = new StreetSectors(map, false);
        List<Integer> sizes = new ArrayList<>();
        int right = 0;
        for (StreetPart street : AddressRegister.bundled().streets()) {
            for (Place.Point masked : street.houses().values()) {
                List<Place.Point> others = new ArrayList<>(street.houses().values());
                others.remove(masked);
                SectorSet sectors = streets.sectorsOf(street, others);
                sizes.add(sectors.size());
                int sector =
                        map.locate(masked.lon(), masked.lat()).orElseThrow().sector();
                right += sectors.contains(sector) ? 1 : 0;
            }
        }
        Collections.sort(sizes);
        double share = (double) right / sizes.size();
        int median = sizes.get(sizes.size() / 2);
        int most = sizes.get(sizes.size() * 95 / 100);
        assertThat(sizes).hasSizeGreaterThan(1_300);
        assertThat(share).as("right, median %d, 95%% %d", median, most).isGreaterThanOrEqualTo(0.99);
        assertThat(median).as("right %f, 95%% %d", share, most).isLessThanOrEqualTo(30);
        assertThat(most).as("right %f, median %d", share, median).isLessThanOrEqualTo(70);
    }

    @DisplayName("A number between two known ones is nearly always in the narrowed sectors")
    @Test
    void narrowedNumbers() {
        TerritoryMap map = TerritoryMap.of(BundledTerritory.read(), 1);
        StreetSectors streets = new StreetSectors(map, false);
        int narrowed = 0;
        int right = 0;
        int wide = 0;
        int narrow = 0;
        for (StreetPart street : AddressRegister.bundled().streets()) {
            for (Map.Entry<String, Place.Point> masked : street.houses().entrySet()) {
                Map<String, Place.Point> others = new HashMap<>(street.houses());
                others.remove(masked.getKey());
                StreetPart without =
                        new StreetPart(street.id(), street.name(), street.postcode(), street.commune(), others);
                HouseNumberInterval between = HouseNumberInterval.find(without, List.of(masked.getKey()))
                        .orElse(null);
                if (between != null) {
                    SectorSet all = streets.sectorsOf(without, others.values());
                    SectorSet sectors = streets.narrow(all, between);
                    int sector = map.locate(
                                    masked.getValue().lon(), masked.getValue().lat())
                            .orElseThrow()
                            .sector();
                    narrowed++;
                    right += sectors.contains(sector) ? 1 : 0;
                    wide += all.size();
                    narrow += sectors.size();
                }
            }
        }
        assertThat(narrowed).isGreaterThan(60);
        assertThat((double) right / narrowed).as("of %d", narrowed).isGreaterThanOrEqualTo(0.99);
        assertThat(narrow).as("of %d in all", wide).isLessThan(wide / 2);
    }
}
