package brussels.repere.exchange.territory;

import static org.assertj.core.api.Assertions.assertThat;

import brussels.repere.exchange.input.InputFile;
import brussels.repere.geography.Delimitation;
import brussels.repere.geography.Level;
import brussels.repere.geography.TerritoryMap;
import brussels.repere.geography.comparison.LevelComparison;
import brussels.repere.geography.comparison.SectorMatch;
import brussels.repere.geography.comparison.SectorMove;
import brussels.repere.geography.comparison.TerritoryChange;
import brussels.repere.geography.population.SectorPopulation;
import brussels.repere.testing.BuiltQuartierTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A built table in the form of that of the 57 quartiers social-santé")
class BuiltQuartierTableTest {

    private static final Delimitation BUNDLED = BundledTerritory.read();
    private static final TerritoryMap BEFORE = TerritoryMap.of(BUNDLED, 1);
    private static final LocalDate DAY = LocalDate.of(2025, 1, 1);

    @TempDir
    Path temp;

    private TerritoryMap read(List<String> lines) throws IOException {
        InputFile file = InputFile.of(Files.write(temp.resolve("quartiers.csv"), lines));
        DelimitationAssembler assembler = DelimitationAssembler.startingFrom(DelimitationDraft.startingFrom(BUNDLED));
        assembler.apply(file, null, false);
        Delimitation read = assembler.finish("built", "built", DAY, null).orElseThrow();
        assertThat(assembler.findings()).isEmpty();
        return TerritoryMap.of(read, 2, List.of(BEFORE));
    }

    @DisplayName("has as many quartiers in each bassin as are published")
    @Test
    void counts() throws IOException {
        TerritoryMap after = read(new BuiltQuartierTable().lines());
        assertThat(after.list(Level.QUARTIER_SOCIAL_SANTE)).hasSize(57);
        Map<String, Long> byBassin = after.list(Level.QUARTIER_SOCIAL_SANTE).stream()
                .collect(Collectors.groupingBy(
                        quartier -> {
                            var bassins = after.listTouching(after.sectorsOf(quartier.key()), Level.BASSIN);
                            assertThat(bassins).as(quartier.key().toString()).hasSize(1);
                            return bassins.get(0).key().code();
                        },
                        Collectors.counting()));
        assertThat(byBassin).hasSize(5);
        BuiltQuartierTable.PUBLISHED_COUNTS.forEach(
                (bassin, count) -> assertThat(byBassin).containsEntry(bassin, (long) count));
    }

    @DisplayName("changes no bassin where it has those that we derive")
    @Test
    void sameBassins() throws IOException {
        TerritoryMap after = read(new BuiltQuartierTable().lines());
        SectorMatch match = SectorMatch.of(BEFORE, after);
        assertThat(Arrays.stream(Level.values())
                        .filter(level -> !LevelComparison.of(match, level, SectorPopulation.bundled())
                                .isEmpty()))
                .containsExactly(Level.QUARTIER_SOCIAL_SANTE);
    }

    @DisplayName("that moves a part of Bruxelles-Ville says which sectors and how many people move, and no other ones")
    @Test
    void movedSection() throws IOException {
        TerritoryMap after = read(new BuiltQuartierTable().move("21004D", "NE").lines());
        LevelComparison bassins =
                LevelComparison.of(SectorMatch.of(BEFORE, after), Level.BASSIN, SectorPopulation.bundled());
        long people = 0;
        int sectors = 0;
        for (String line : Files.readAllLines(Path.of("geodata/population/sectors-2020.csv"))) {
            if (line.startsWith("21004D")) {
                people += Long.parseLong(line.split(",")[1]);
                sectors++;
            }
        }
        assertThat(sectors).isPositive();
        assertThat(bassins.moves())
                .hasSize(sectors)
                .extracting(SectorMove::sector)
                .allMatch(sector -> sector.code().startsWith("21004D"));
        assertThat(bassins.peopleMoved()).isEqualTo(people);
        assertThat(bassins.people()).isEqualTo(1_215_012);
        assertThat(bassins.territories())
                .extracting(change -> change.territory().key().code())
                .containsExactly("CO", "NE");
        assertThat(bassins.territories().stream()
                        .mapToLong(TerritoryChange::peopleBefore)
                        .sum())
                .isEqualTo(bassins.territories().stream()
                        .mapToLong(TerritoryChange::peopleAfter)
                        .sum());
    }
}
