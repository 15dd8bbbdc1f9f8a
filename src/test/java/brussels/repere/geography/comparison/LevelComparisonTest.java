package brussels.repere.geography.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import brussels.repere.coverage.AreaChange;
import brussels.repere.coverage.CoverageComparison;
import brussels.repere.coverage.CoverageMap;
import brussels.repere.directory.ServiceArea;
import brussels.repere.geography.Level;
import brussels.repere.geography.TerritoryKey;
import brussels.repere.geography.TerritoryMap;
import brussels.repere.geography.population.SectorPopulation;
import brussels.repere.testing.SquareRegionBuilder;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Codes are those of real sectors, so that people live there; the squares are made. */
@DisplayName("From one delimitation to another")
class LevelComparisonTest {

    private static final String A = "21001A00-";
    private static final String B = "21001A011";
    private static final String C = "21001A02-";
    private static final SectorPopulation PEOPLE = SectorPopulation.bundled();

    private static TerritoryMap row(String bassinOfA, String bassinOfB, String bassinOfC) {
        return TerritoryMap.of(
                new SquareRegionBuilder()
                        .sector(A, 0, 0, 1, 1, "q1", "c1", bassinOfA)
                        .sector(B, 1, 0, 2, 1, "q1", "c1", bassinOfB)
                        .sector(C, 2, 0, 3, 1, "q2", "c1", bassinOfC)
                        .delimitation(),
                1);
    }

    private static LevelComparison compare(TerritoryMap before, TerritoryMap after) {
        return LevelComparison.of(SectorMatch.of(before, after), Level.BASSIN, PEOPLE);
    }

    private static long people(String... sectors) {
        return List.of(sectors).stream()
                .mapToLong(sector -> PEOPLE.find(sector).orElseThrow())
                .sum();
    }

    @DisplayName("a sector that moves is told with its people, and no other one")
    @Test
    void oneMoves() {
        LevelComparison comparison = compare(row("N", "N", "S"), row("N", "S", "S"));
        assertThat(comparison.moves()).singleElement().satisfies(move -> {
            assertThat(move.sector().code()).isEqualTo(B);
            assertThat(move.before().key().code()).isEqualTo("N");
            assertThat(move.after().key().code()).isEqualTo("S");
            assertThat(move.people()).hasValue(people(B));
            assertThat(move.recut()).isFalse();
        });
        assertThat(comparison.peopleMoved()).isEqualTo(people(B));
        assertThat(comparison.territories())
                .extracting(TerritoryChange::peopleBefore, TerritoryChange::peopleAfter)
                .containsExactly(tuple(people(A, B), people(A)), tuple(people(C), people(B, C)));
    }

    @DisplayName("nothing is told where nothing changes, and nothing of another level")
    @Test
    void nothing() {
        assertThat(compare(row("N", "N", "S"), row("N", "N", "S")).isEmpty()).isTrue();
        LevelComparison communes =
                LevelComparison.of(SectorMatch.of(row("N", "N", "S"), row("N", "S", "S")), Level.COMMUNE, PEOPLE);
        assertThat(communes.isEmpty()).isTrue();
    }

    @DisplayName("a territory with another code and the same sectors is renamed, and nobody moves")
    @Test
    void renamed() {
        LevelComparison comparison = compare(row("N", "N", "S"), row("North", "North", "S"));
        assertThat(comparison.moves()).isEmpty();
        assertThat(comparison.territories()).isEmpty();
        assertThat(comparison.renamings()).singleElement().satisfies(renaming -> {
            assertThat(renaming.before().key().code()).isEqualTo("N");
            assertThat(renaming.after().key().code()).isEqualTo("North");
        });
    }

    @DisplayName("sectors that were cut anew follow most of their ground, and people add up to the same")
    @Test
    void recut() {
        TerritoryMap after = TerritoryMap.of(
                new SquareRegionBuilder()
                        .sector(A, 0, 0, 1, 1, "q1", "c1", "N")
                        .sector("21001A98-", 1, 0, 1.3, 1, "q1", "c1", "N")
                        .sector("21001A99-", 1.3, 0, 2, 1, "q1", "c1", "S")
                        .sector(C, 2, 0, 3, 1, "q2", "c1", "S")
                        .delimitation(),
                2);
        LevelComparison comparison = compare(row("N", "N", "S"), after);
        assertThat(comparison.moves()).singleElement().satisfies(move -> {
            assertThat(move.sector().code()).isEqualTo(B);
            assertThat(move.after().key().code()).isEqualTo("S");
            assertThat(move.recut()).isTrue();
        });
        assertThat(comparison.territories().stream()
                        .mapToLong(TerritoryChange::peopleAfter)
                        .sum())
                .isEqualTo(comparison.people())
                .isEqualTo(people(A, B, C));
    }

    @DisplayName("areas that declare a territory which changes win and lose its sectors; others do not")
    @Test
    void areas() {
        TerritoryKey north = new TerritoryKey(Level.BASSIN, "N");
        TerritoryKey south = new TerritoryKey(Level.BASSIN, "S");
        ServiceArea both = ServiceArea.of(north, south);
        ServiceArea commune = ServiceArea.of(new TerritoryKey(Level.COMMUNE, "c1"));
        TerritoryMap before = row("N", "N", "S");
        TerritoryMap after = row("N", "S", "S");
        CoverageMap areas =
                CoverageMap.of(before, List.of(ServiceArea.of(north), ServiceArea.of(south), both, commune));
        SectorMatch match = SectorMatch.of(before, after);
        List<AreaChange> changes = CoverageComparison.list(areas, areas.on(after), match, Level.BASSIN);
        assertThat(changes).hasSize(2);
        assertThat(changes.get(0).area()).isEqualTo(ServiceArea.of(north));
        assertThat(changes.get(0).lost().stream()).containsExactly(1);
        assertThat(changes.get(0).gained().isEmpty()).isTrue();
        assertThat(changes.get(1).gained().stream()).containsExactly(1);
    }

    @DisplayName("an area that declares a territory which is gone is told, and is no longer whole")
    @Test
    void vanished() {
        TerritoryKey north = new TerritoryKey(Level.BASSIN, "N");
        TerritoryMap before = row("N", "N", "S");
        TerritoryMap after = row("S", "S", "S");
        CoverageMap areas = CoverageMap.of(before, List.of(ServiceArea.of(north)));
        assertThat(CoverageComparison.list(areas, areas.on(after), SectorMatch.of(before, after), Level.BASSIN))
                .singleElement()
                .satisfies(change -> {
                    assertThat(change.vanished()).containsExactly(north);
                    assertThat(change.lost().size()).isEqualTo(2);
                });
    }
}
