package brussels.repere.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import brussels.repere.directory.AreaExclusivity;
import brussels.repere.directory.BeyondZone;
import brussels.repere.directory.ServiceArea;
import brussels.repere.directory.competence.CompetentArea;
import brussels.repere.exchange.territory.BundledTerritory;
import brussels.repere.geocoding.Place;
import brussels.repere.geography.Level;
import brussels.repere.geography.TerritoryKey;
import brussels.repere.geography.TerritoryMap;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("An area that is cut to a commune")
class CompetentAreaTest {

    private static final TerritoryMap MAP = TerritoryMap.of(BundledTerritory.read(), 1);
    private static final TerritoryKey BRUSSELS = new TerritoryKey(Level.COMMUNE, "21004");
    private static final TerritoryKey ETTERBEEK = new TerritoryKey(Level.COMMUNE, "21005");

    private static AreaCoverage coverage(ServiceArea declared, TerritoryKey commune, Place place) {
        CompetentArea area = new CompetentArea(declared, commune);
        return CoverageMap.of(MAP, List.of(declared), List.of(area))
                .coverageOf(place)
                .areas()
                .get(area.key());
    }

    private static Place place(TerritoryKey... territories) {
        return Place.of(MAP, List.of(territories));
    }

    @DisplayName("covers nothing elsewhere, whatever it declares")
    @Test
    void elsewhere() {
        ServiceArea region = ServiceArea.of(new TerritoryKey(Level.REGION, "04000"));
        assertThat(coverage(region, BRUSSELS, place(ETTERBEEK)).certainty()).isEqualTo(Certainty.NONE);
        assertThat(coverage(region, ETTERBEEK, place(ETTERBEEK)).certainty()).isEqualTo(Certainty.CERTAIN);
    }

    @DisplayName("covers a place in part that lies in part in the commune")
    @Test
    void inPart() {
        ServiceArea region = ServiceArea.of(new TerritoryKey(Level.REGION, "04000"));
        assertThat(coverage(region, BRUSSELS, place(BRUSSELS, ETTERBEEK)).certainty())
                .isEqualTo(Certainty.POSSIBLE);
    }

    @DisplayName("reaches nowhere outside even if it declares Belgium, or more than is known")
    @Test
    void beyond() {
        ServiceArea wide =
                new ServiceArea(List.of(BRUSSELS), List.of(BeyondZone.BELGIUM), null, AreaExclusivity.UNKNOWN, true);
        assertThat(coverage(wide, BRUSSELS, place(ETTERBEEK)).certainty()).isEqualTo(Certainty.NONE);
        assertThat(coverage(wide, BRUSSELS, place(BRUSSELS)).certainty()).isEqualTo(Certainty.CERTAIN);
    }

    @DisplayName("keeps the declared area under the key that the declared area has")
    @Test
    void declared() {
        ServiceArea region = ServiceArea.of(new TerritoryKey(Level.REGION, "04000"));
        CompetentArea cut = new CompetentArea(region, BRUSSELS);
        CoverageMap map = CoverageMap.of(MAP, List.of(region), List.of(cut));
        assertThat(map.coverageOf(place(ETTERBEEK)).areas().get(region.key()).certainty())
                .isEqualTo(Certainty.CERTAIN);
        assertThat(map.findArea(cut.key())).contains(region);
        assertThat(map.findCompetence(cut.key())).contains(BRUSSELS);
        assertThat(map.findCompetence(region.key())).isEmpty();
    }
}
