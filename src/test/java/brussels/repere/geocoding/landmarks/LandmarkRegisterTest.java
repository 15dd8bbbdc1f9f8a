package brussels.repere.geocoding.landmarks;

import static org.assertj.core.api.Assertions.assertThat;

import brussels.repere.exchange.territory.BundledTerritory;
import brussels.repere.geocoding.Landmark;
import brussels.repere.geocoding.LandmarkKind;
import brussels.repere.geocoding.Place;
import brussels.repere.geography.Level;
import brussels.repere.geography.TerritoryMap;
import brussels.repere.text.Bilingual;
import brussels.repere.text.BundledTable;
import brussels.repere.text.Lang;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The landmarks that are part of the application, and the stop nearest to a point. */
class LandmarkRegisterTest {

    private static final LandmarkRegister BUNDLED = LandmarkRegister.bundled();

    @DisplayName("Every landmark lies in the commune of its id, and every kind has some")
    @Test
    void bundled() {
        TerritoryMap map = TerritoryMap.of(BundledTerritory.read(), 1);
        assertThat(BUNDLED.list()).extracting(Landmark::kind).contains(LandmarkKind.values());
        assertThat(BUNDLED.list()).allSatisfy(landmark -> {
            String commune = map.findTerritory(
                            Level.COMMUNE,
                            landmark.point().lon(),
                            landmark.point().lat())
                    .orElseThrow()
                    .key()
                    .code();
            assertThat(landmark.id()).containsPattern("-" + commune + "(-\\d)?$");
            // The API takes ids of places of up to 80 characters.
            assertThat("landmark:" + landmark.id()).hasSizeLessThanOrEqualTo(80);
        });
    }

    @DisplayName("Each commune has its town hall")
    @Test
    void townHalls() {
        TerritoryMap map = TerritoryMap.of(BundledTerritory.read(), 1);
        assertThat(map.list(Level.COMMUNE)).allSatisfy(commune -> assertThat(BUNDLED.list())
                .anyMatch(landmark -> landmark.kind() == LandmarkKind.TOWN_HALL
                        && landmark.id().endsWith(commune.key().code())));
    }

    @DisplayName("Every everyday name is one of a landmark that there is")
    @Test
    void everydayNames() {
        assertThat(BundledTable.read("geodata/landmarks/everyday-names.csv"))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(BUNDLED.find(row.get("landmark")))
                        .as(row.get("landmark"))
                        .isPresent());
    }

    @DisplayName("The platforms of metro and tram of one name are one stop")
    @Test
    void platforms() {
        assertThat(BUNDLED.list())
                .filteredOn(landmark -> landmark.kind().isStop()
                        && List.of("Simonis", "Gare du Midi")
                                .contains(landmark.name().fr()))
                .hasSize(2);
    }

    private static Landmark landmark(String id, LandmarkKind kind, double lon) {
        return new Landmark(id, kind, new Bilingual(id, null), List.of(), new Place.Point(50.85, lon));
    }

    @DisplayName("The nearest stop is a stop, within a kilometre, and of two equally near ones always the same")
    @Test
    void nearestStop() {
        LandmarkRegister register = LandmarkRegister.of(List.of(
                landmark("hospital-a-21004", LandmarkKind.HOSPITAL, 4.350),
                landmark("stop-c-21004", LandmarkKind.TRAM, 4.352),
                landmark("stop-b-21004", LandmarkKind.METRO, 4.352),
                landmark("stop-d-21004", LandmarkKind.TRAIN, 4.360)));
        NearestStop nearest = register.findNearestStop(50.85, 4.350).orElseThrow();
        assertThat(nearest.stop().id()).isEqualTo("stop-b-21004");
        assertThat(nearest.metres()).isBetween(139.0, 142.0);
        assertThat(register.findNearestStop(50.85, 4.320)).isEmpty();
    }

    @DisplayName("A name says what it is once")
    @Test
    void names() {
        assertThat(format("stop-clemenceau-21001", Lang.fr)).isEqualTo("Métro Clemenceau");
        assertThat(format("stop-etterbeek-21009", Lang.fr)).isEqualTo("Gare d’Etterbeek");
        assertThat(format("stop-etterbeek-21009", Lang.nl)).isEqualTo("Station Etterbeek");
        assertThat(format("stop-gare-du-midi-21013", Lang.nl)).isEqualTo("Zuidstation");
        assertThat(format("stop-flagey-21009", Lang.nl)).isEqualTo("Halte Flagey");
        assertThat(format("hospital-hopital-erasme-21001", Lang.nl)).isEqualTo("Erasmusziekenhuis");
    }

    private static String format(String id, Lang lang) {
        return LandmarkNameFormatter.format(BUNDLED.find(id).orElseThrow(), lang);
    }
}
