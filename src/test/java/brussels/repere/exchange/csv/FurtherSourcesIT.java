package brussels.repere.exchange.csv;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import brussels.repere.testing.EngineFileCache;
import brussels.repere.testing.PackagedApplicationTest;
import brussels.repere.testing.RunningJar;
import brussels.repere.testing.Sample;
import brussels.repere.testing.Thorough;
import io.restassured.path.json.JsonPath;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a new directory brings beside the starter directory, and what an older one gets of it. */
@PackagedApplicationTest
class FurtherSourcesIT {

    private static final String NOTICE = "© OpenStreetMap contributors, ODbL 1.0";

    /** The facts do not grow old for this test, whenever it runs. */
    private static final Map<String, String> NEVER_OLD =
            Map.of("quarkus.http.port", "0", "repere.facts.old-after", "1200");

    @TempDir
    Path temp;

    private RunningJar start(String sources) {
        Map<String, String> settings = new LinkedHashMap<>(NEVER_OLD);
        settings.put("repere.starter.sources", sources);
        return RunningJar.start(temp, settings, "--data", temp.resolve("data").toString());
    }

    private static JsonPath find(String address, String words) {
        return given().queryParam("q", words)
                .get(address + "/api/v1/services")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    @DisplayName("A directory that there is already answers as before")
    @Thorough
    @Test
    void older() {
        EngineFileCache.copyInto(temp.resolve("data"));
        for (String sources : List.of("none", "openstreetmap,hospitals")) {
            try (RunningJar service = start(sources)) {
                assertThat(find(service.awaitReady(), "pharmacie près de la gare du Midi")
                                .getInt("total"))
                        .isZero();
            }
        }
    }

    @DisplayName("A new directory gets the further sources once; they answer, with their notices")
    @Test
    void sources() {
        EngineFileCache.copyInto(temp.resolve("data"));
        try (RunningJar service = start("openstreetmap,hospitals")) {
            String address = service.awaitReady();
            assertThat(service.output())
                    .contains("OpenStreetMap loaded: 1049 institutions", "Eurostat loaded: 36 institutions");
            JsonPath pharmacies = find(address, "pharmacie ouverte près de la gare du Midi");
            assertThat(pharmacies.getInt("total")).isGreaterThan(20);
            assertThat(pharmacies.getList("hits.source.attribution")).containsOnly(NOTICE);
            assertThat(pharmacies.getString("hits[0].categories[0].code")).isEqualTo("R1");
            JsonPath libraries = find(address, "bibliotheek open op zaterdag in Elsene");
            assertThat(libraries.getInt("total")).isPositive();
            assertThat(libraries.getString("hits[0].open.state")).isNotNull();
            JsonPath hospitals = find(address, "hôpital psychiatrique à Uccle");
            assertThat(hospitals.getList("hits.source.attribution"))
                    .contains("Eurostat, healthcare services (GISCO), CC BY 4.0");
            assertThat(hospitals.getMap("hits.find { it.capacity?.number == 172 }.capacity"))
                    .containsEntry("unit", "beds")
                    .containsEntry("on", "2020-02-01");
        }
        if (Sample.isThorough()) {
            try (RunningJar again = start("openstreetmap,hospitals")) {
                again.awaitReady();
                assertThat(again.output()).doesNotContain("loaded: ");
            }
        }
    }
}
