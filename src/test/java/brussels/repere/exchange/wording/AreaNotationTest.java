package brussels.repere.exchange.wording;

import static org.assertj.core.api.Assertions.assertThat;

import brussels.repere.directory.BeyondZone;
import brussels.repere.exchange.territory.BundledTerritory;
import brussels.repere.geography.TerritoryKey;
import brussels.repere.geography.TerritoryMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The words in which registers declare areas, by the rules of their publisher. */
class AreaNotationTest {

    private static AreaNotation words;

    @BeforeAll
    static void load() {
        words = new AreaNotation(TerritoryMap.of(BundledTerritory.read(), 1));
    }

    @DisplayName("Names mean territories")
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Région bruxelloise; region:04000",
                "Bruxelles - Centre; section:21004A section:21004B section:21004C section:21004D",
                "Bruxelles - Laeken; section:21004E",
                "Bruxelles - Neder-Over-Heembeek; section:21004F",
                "Bruxelles - Haren; section:21004G",
                "Koekelberg; commune:21011",
                "Quartier Koekelberg; quartier:17",
                "Quartier Haren; quartier:78",
                "Jette centre; quartier:72",
                "JETTE CENTRE; quartier:72",
                "Forest | Saint-Gilles; commune:21007 commune:21013",
                "Evere, Schaerbeek; commune:21006 commune:21015",
                "Vieux Laeken est; quartier:20",
            })
    void territoryNames(String text, String expected) {
        AreaNotation.ParsedArea read = words.read(text);
        assertThat(read.area().territories()).extracting(TerritoryKey::toString).containsExactly(expected.split(" "));
        assertThat(read.area().beyond()).isEmpty();
        assertThat(read.area().incomplete()).isFalse();
        assertThat(read.unresolved()).isEmpty();
    }

    @DisplayName("Zones around the Region contain it or do not")
    @ParameterizedTest
    @CsvSource({
        "Belgique, BELGIUM, true",
        "Bruxelles-Halle-Vilvoorde, BRUSSELS_HALLE_VILVOORDE, true",
        "Wallonie, WALLONIA, false",
        "Flandre, FLANDERS, false",
        "Brabant flamand, FLEMISH_BRABANT, false",
        "Brabant wallon, WALLOON_BRABANT, false"
    })
    void aroundTheRegion(String text, BeyondZone zone, boolean containsRegion) {
        assertThat(words.read(text).area().beyond()).containsExactly(zone);
        assertThat(words.read(text).area().territories()).isEmpty();
        assertThat(zone.containsRegion()).isEqualTo(containsRegion);
    }

    @DisplayName("An area known in part keeps what is known and says so")
    @Test
    void partlyKnown() {
        AreaNotation.ParsedArea read = words.read("Anderlecht | Nulle-part-lez-Rien");
        assertThat(read.area().territories()).extracting(TerritoryKey::toString).containsExactly("commune:21001");
        assertThat(read.area().incomplete()).isTrue();
        assertThat(read.unresolved()).containsExactly("Nulle-part-lez-Rien");
        assertThat(words.read("Nulle-part-lez-Rien").area().isDeclared()).isFalse();
        assertThat(words.read("Région bruxelloise, Wallonie").area().beyond()).containsExactly(BeyondZone.WALLONIA);
    }
}
