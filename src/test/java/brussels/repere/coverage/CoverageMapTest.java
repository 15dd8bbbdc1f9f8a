package brussels.repere.coverage;

import static brussels.repere.testing.SquareRegionBuilder.LAT;
import static brussels.repere.testing.SquareRegionBuilder.LON;
import static brussels.repere.testing.SquareRegionBuilder.STEP;
import static org.assertj.core.api.Assertions.assertThat;

import brussels.repere.directory.AreaExclusivity;
import brussels.repere.directory.BeyondZone;
import brussels.repere.directory.ServiceArea;
import brussels.repere.geocoding.Place;
import brussels.repere.geography.Level;
import brussels.repere.geography.TerritoryKey;
import brussels.repere.geography.TerritoryMap;
import brussels.repere.testing.SquareRegionBuilder;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/**
 * Which areas cover a place, on a map whose borders are known. Two bassins: N of the communes c1 (A, B) and c2 (C), S of c3 (D). The
 * quartier q1 holds A, q2 straddles c1 and c2 (B, C), q3 holds D.
 */
class CoverageMapTest {

    private final TerritoryMap map = TerritoryMap.of(
            new SquareRegionBuilder()
                    .sector("A", 0, 0, 10, 10, "q1", "c1", "N")
                    .sector("B", 10, 0, 20, 10, "q2", "c1", "N")
                    .sector("C", 20, 0, 30, 10, "q2", "c2", "N")
                    .sector("D", 30, 0, 40, 10, "q3", "c3", "S")
                    .delimitation(),
            1);

    private static TerritoryKey quartier(String code) {
        return new TerritoryKey(Level.QUARTIER, code);
    }

    private static TerritoryKey commune(String code) {
        return new TerritoryKey(Level.COMMUNE, code);
    }

    private static TerritoryKey bassin(String code) {
        return new TerritoryKey(Level.BASSIN, code);
    }

    private static final TerritoryKey REGION = new TerritoryKey(Level.REGION, "04000");

    private static ServiceArea area(List<TerritoryKey> territories, BeyondZone... beyond) {
        return new ServiceArea(territories, List.of(beyond), null, AreaExclusivity.UNKNOWN, false);
    }

    private static ServiceArea incomplete(TerritoryKey... territories) {
        return new ServiceArea(List.of(territories), List.of(), null, AreaExclusivity.UNKNOWN, true);
    }

    private static ServiceArea drawn(double west, double south, double east, double north) {
        Envelope square = new Envelope(LON + west * STEP, LON + east * STEP, LAT + south * STEP, LAT + north * STEP);
        Geometry polygon = new GeometryFactory().toGeometry(square);
        return new ServiceArea(List.of(), List.of(), polygon, AreaExclusivity.UNKNOWN, false);
    }

    private Place point(double east, double north) {
        return Place.findAtPoint(map, LAT + north * STEP, LON + east * STEP).orElseThrow();
    }

    private Place territory(TerritoryKey... keys) {
        return Place.of(map, List.of(keys));
    }

    private AreaCoverage answer(ServiceArea area, Place place) {
        return CoverageMap.of(map, List.of(area)).coverageOf(place).areas().get(area.key());
    }

    private void assertAnswer(ServiceArea area, Place place, Certainty certainty, Tier tier) {
        AreaCoverage answer = answer(area, place);
        assertThat(answer.certainty()).isEqualTo(certainty);
        assertThat(answer.tier()).isEqualTo(tier);
    }

    @DisplayName("A point is served by every area around it, and the finest member gives the tier")
    @Test
    void finestTier() {
        Place inB = point(15, 5);
        assertAnswer(ServiceArea.of(quartier("q2")), inB, Certainty.CERTAIN, Tier.QUARTIER);
        assertAnswer(ServiceArea.of(commune("c1")), inB, Certainty.CERTAIN, Tier.COMMUNE);
        assertAnswer(ServiceArea.of(bassin("N")), inB, Certainty.CERTAIN, Tier.BASSIN);
        assertAnswer(ServiceArea.of(REGION), inB, Certainty.CERTAIN, Tier.REGION);
        assertAnswer(ServiceArea.of(bassin("N"), commune("c1")), inB, Certainty.CERTAIN, Tier.COMMUNE);
        assertThat(answer(ServiceArea.of(commune("c2")), inB).certainty()).isEqualTo(Certainty.NONE);
        assertThat(answer(ServiceArea.of(REGION, commune("c1"), quartier("q2")), inB)
                        .coveringMember())
                .isEqualTo(quartier("q2"));
    }

    @DisplayName("A chosen territory is served wholly, in part or not at all")
    @Test
    void wholePartOrNot() {
        assertAnswer(ServiceArea.of(commune("c1")), territory(quartier("q1")), Certainty.CERTAIN, Tier.COMMUNE);
        assertAnswer(ServiceArea.of(commune("c1")), territory(quartier("q2")), Certainty.POSSIBLE, Tier.COMMUNE);
        assertAnswer(ServiceArea.of(commune("c1")), territory(bassin("N")), Certainty.POSSIBLE, Tier.COMMUNE);
        assertThat(answer(ServiceArea.of(commune("c3")), territory(bassin("N"))).certainty())
                .isEqualTo(Certainty.NONE);
        assertThat(answer(ServiceArea.of(commune("c1"), commune("c3")), territory(bassin("N")))
                        .overlappingMembers())
                .containsExactly(commune("c1"));
    }

    @DisplayName("Members that only together cover a place are certain, in the tier that contains the area")
    @Test
    void togetherCertain() {
        ServiceArea both = ServiceArea.of(commune("c1"), commune("c2"));
        assertAnswer(both, territory(quartier("q2")), Certainty.CERTAIN, Tier.BASSIN);
        assertThat(answer(both, territory(quartier("q2"))).coveringMember()).isNull();
        assertThat(answer(both, territory(quartier("q2"))).overlappingMembers())
                .containsExactly(commune("c1"), commune("c2"));
        assertAnswer(both, point(15, 5), Certainty.CERTAIN, Tier.COMMUNE);
        assertAnswer(ServiceArea.of(commune("c1"), commune("c3")), territory(REGION), Certainty.POSSIBLE, Tier.REGION);
    }

    @DisplayName("Several territories are one place")
    @Test
    void severalTerritories() {
        assertAnswer(
                ServiceArea.of(bassin("N")), territory(commune("c1"), commune("c2")), Certainty.CERTAIN, Tier.BASSIN);
        assertAnswer(
                ServiceArea.of(bassin("N")), territory(commune("c1"), commune("c3")), Certainty.POSSIBLE, Tier.BASSIN);
    }

    @DisplayName("An area beyond the Region is in the tier “beyond” only if it declares nothing finer")
    @Test
    void beyond() {
        assertAnswer(area(List.of(), BeyondZone.BELGIUM), point(15, 5), Certainty.CERTAIN, Tier.BEYOND);
        assertThat(answer(area(List.of(), BeyondZone.BELGIUM), point(15, 5)).beyondZone())
                .isEqualTo(BeyondZone.BELGIUM);
        assertAnswer(area(List.of(REGION), BeyondZone.BELGIUM), point(15, 5), Certainty.CERTAIN, Tier.REGION);
        assertAnswer(area(List.of(commune("c3")), BeyondZone.BELGIUM), point(15, 5), Certainty.CERTAIN, Tier.REGION);
        assertAnswer(area(List.of(commune("c3")), BeyondZone.BELGIUM), point(35, 5), Certainty.CERTAIN, Tier.COMMUNE);
        assertAnswer(area(List.of(), BeyondZone.BELGIUM), territory(REGION), Certainty.CERTAIN, Tier.BEYOND);
        assertThat(answer(area(List.of(), BeyondZone.WALLONIA), point(15, 5)).certainty())
                .isEqualTo(Certainty.NONE);
    }

    @DisplayName("An incomplete area may serve anywhere, and is certain where it is known")
    @Test
    void incompleteArea() {
        assertAnswer(incomplete(commune("c1")), point(15, 5), Certainty.CERTAIN, Tier.COMMUNE);
        assertAnswer(incomplete(commune("c1")), point(35, 5), Certainty.POSSIBLE, Tier.REGION);
        assertThat(answer(incomplete(commune("c1")), point(35, 5)).incomplete()).isTrue();
        assertAnswer(incomplete(commune("c1")), territory(bassin("S")), Certainty.POSSIBLE, Tier.REGION);
    }

    @DisplayName("A member that the delimitation lacks makes an area incomplete")
    @Test
    void unknownMember() {
        ServiceArea gone = ServiceArea.of(commune("c1"), quartier("gone"));
        assertAnswer(gone, point(35, 5), Certainty.POSSIBLE, Tier.REGION);
        assertAnswer(gone, point(5, 5), Certainty.CERTAIN, Tier.COMMUNE);
    }

    @DisplayName("A drawn area is exact to the point, and its border belongs to it")
    @Test
    void drawnArea() {
        ServiceArea half = drawn(0, 0, 15, 10);
        assertAnswer(half, point(5, 5), Certainty.CERTAIN, Tier.COMMUNE);
        assertAnswer(half, point(14.9, 5), Certainty.CERTAIN, Tier.COMMUNE);
        assertAnswer(half, point(15, 5), Certainty.CERTAIN, Tier.COMMUNE);
        assertThat(answer(half, point(15.1, 5)).certainty()).isEqualTo(Certainty.NONE);
        assertThat(answer(half, point(14.9, 5)).coveredByPolygon()).isTrue();
        assertAnswer(half, territory(quartier("q1")), Certainty.CERTAIN, Tier.COMMUNE);
        assertAnswer(half, territory(commune("c1")), Certainty.POSSIBLE, Tier.COMMUNE);
        assertThat(answer(half, territory(bassin("S"))).certainty()).isEqualTo(Certainty.NONE);
    }

    @DisplayName("An exclusive area refuses people from elsewhere and nobody else")
    @Test
    void exclusiveArea() {
        ServiceArea strict = new ServiceArea(List.of(commune("c1")), List.of(), null, AreaExclusivity.YES, false);
        ServiceArea open = ServiceArea.of(commune("c1"));
        CoverageMap areas = CoverageMap.of(map, List.of(strict, open));
        assertThat(areas.coverageOf(point(35, 5)).listRefusingKeys()).containsExactly(strict.key());
        assertThat(areas.coverageOf(point(5, 5)).listRefusingKeys()).isEmpty();
    }

    @DisplayName("The same words in another order are the same area")
    @Test
    void sameKey() {
        assertThat(ServiceArea.of(commune("c1"), commune("c2")).key())
                .isEqualTo(ServiceArea.of(commune("c2"), commune("c1")).key())
                .isNotEqualTo(ServiceArea.of(commune("c1")).key())
                .isNotEqualTo(incomplete(commune("c1"), commune("c2")).key());
    }
}
