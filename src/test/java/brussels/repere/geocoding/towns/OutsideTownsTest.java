package brussels.repere.geocoding.towns;

import static org.assertj.core.api.Assertions.assertThat;

import brussels.repere.exchange.territory.BundledTerritory;
import brussels.repere.geography.TerritoryMap;
import brussels.repere.geography.ZoneNames;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Towns that are no part of the Region. */
class OutsideTownsTest {

    private static final OutsideTowns TOWNS = OutsideTowns.bundled();

    @DisplayName("A town is found by its name in either language, within other words, and the longest name counts")
    @ParameterizedTest
    @CsvSource(
            nullValues = "none",
            value = {
                "vilvoorde, Vilvorde",
                "habite à Vilvorde depuis peu, Vilvorde",
                "Rhode Saint Genese, Rhode-Saint-Genèse",
                "sint-genesius-rode, Rhode-Saint-Genèse",
                "la hulpe, La Hulpe",
                "Louvain-la-Neuve, Louvain-la-Neuve",
                "leuven, Louvain",
                "tervueren, Tervuren",
                "vilvorrde, Vilvorde",
                "gare de tervueren, none",
                "vilvoordelaan, none",
                "lessives, none",
                "soignés, none",
                "Ixelles, none"
            })
    void found(String text, String name) {
        assertThat(TOWNS.findIn(text).map(town -> town.name().fr()).orElse(null))
                .isEqualTo(name);
    }

    @DisplayName("None of them is the name of a territory of the Region")
    @Test
    void noneOfOurs() {
        ZoneNames ours = ZoneNames.of(TerritoryMap.of(BundledTerritory.read(), 1));
        assertThat(TOWNS.list()).hasSizeGreaterThan(100).allSatisfy(town -> {
            assertThat(ours.resolve(town.name().fr())).isEmpty();
            assertThat(ours.resolve(town.name().nl())).isEmpty();
        });
    }
}
