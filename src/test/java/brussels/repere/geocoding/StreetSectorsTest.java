package brussels.repere.geocoding;

import static org.assertj.core.api.Assertions.assertThat;

import brussels.repere.exchange.territory.BroughtTerritory;
import brussels.repere.geography.SectorSet;
import brussels.repere.geography.TerritoryMap;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Leave one out: each known house in turn is as if it were not known, and its street is asked where it may lie. */
class StreetSectorsTest {

    @Test
    void the_sector_of_a_house_is_nearly_always_among_those_that_its_street_may_lie_in() {
        TerritoryMap map = TerritoryMap.of(BroughtTerritory.read(), 1);
        StreetSectors streets = new StreetSectors(map, false);
        List<Integer> sizes = new ArrayList<>();
        int right = 0;
        for (StreetPart street : AddressRegister.brought().streets()) {
            for (Place.Point masked : street.houses().values()) {
                List<Place.Point> others = new ArrayList<>(street.houses().values());
                others.remove(masked);
                SectorSet sectors = streets.of(street, others);
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
}
