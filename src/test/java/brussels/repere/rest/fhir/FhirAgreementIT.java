package brussels.repere.rest.fhir;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import brussels.repere.geography.delimitation.CurrentTerritoryMap;
import brussels.repere.testing.ApplicationTest;
import brussels.repere.testing.FhirClient;
import brussels.repere.testing.RandomPoints;
import brussels.repere.testing.RegisterOf2017;
import brussels.repere.testing.RegisterProfile;
import brussels.repere.testing.Sample;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;

/**
 * Who covers a point is told alike by FHIR and by {@code /services}, and so is where a point lies: 200 points, a third of them near borders;
 * 10,000 with -Pthorough.
 */
@ApplicationTest
@TestProfile(RegisterProfile.class)
class FhirAgreementIT {

    private static final int POINTS = Sample.isThorough() ? 10_000 : 100;

    /** Of each so many points all ids are compared, of the others how many there are. */
    private static final int WHOLE_SHARE = 150;

    private static final double BORDER_METRES = 30;
    private static final int OUTSIDE = 422;

    @Inject
    RegisterOf2017 register;

    @Inject
    CurrentTerritoryMap maps;

    @BeforeEach
    void load() {
        register.load();
    }

    private List<Coordinate> points() {
        List<Coordinate> points = new ArrayList<>(RandomPoints.around(maps.get().sectors(), POINTS * 2 / 3, 2026));
        points.addAll(RandomPoints.nearBorders(maps.get().sectors(), POINTS - points.size(), BORDER_METRES, 2027));
        return points;
    }

    @DisplayName("No point has other services, or lies elsewhere")
    @Test
    void agreement() {
        List<String> differences = new ArrayList<>();
        int inside = 0;
        int served = 0;
        List<Coordinate> points = points();
        for (int i = 0; i < points.size(); i++) {
            String lat = String.format(Locale.ROOT, "%.12f", points.get(i).y);
            String lon = String.format(Locale.ROOT, "%.12f", points.get(i).x);
            var located = given().get("/api/v1/locate?lat=" + lat + "&lon=" + lon);
            List<String> jurisdictions = FhirClient.ids("Location?_count=200&contains=" + lat + "%7C" + lon);
            if (located.statusCode() == OUTSIDE) {
                if (!jurisdictions.isEmpty() || count(lat, lon) != 0) {
                    differences.add(lat + " " + lon + " is outside, and in " + jurisdictions);
                }
                continue;
            }
            inside++;
            Set<String> expected = territories(located.jsonPath());
            Set<String> told = new TreeSet<>(jurisdictions);
            told.removeIf(id -> id.startsWith("beyond-") || id.startsWith("area-"));
            if (!told.equals(expected)) {
                differences.add(lat + " " + lon + ": " + told + " instead of " + expected);
            }
            String place = "lat=" + lat + "&lon=" + lon + "&reach=certain";
            int services =
                    given().get("/api/v1/services?size=1&" + place).jsonPath().getInt("total");
            served += services;
            if (count(lat, lon) != services) {
                differences.add(lat + " " + lon + ": " + count(lat, lon) + " services instead of " + services);
            }
            if (i % WHOLE_SHARE == 0 && !listServices(place).equals(listFhir(lat, lon))) {
                differences.add(lat + " " + lon + ": other services");
            }
        }
        System.out.printf(
                "FHIR and /services: %d points, %d in the Region, %d services counted; %d differences%n",
                points.size(), inside, served, differences.size());
        assertThat(differences).isEmpty();
        assertThat(inside).isGreaterThan(POINTS / 3);
        assertThat(served).isGreaterThan(inside * 100);
    }

    private static Set<String> territories(JsonPath located) {
        Set<String> ids = new TreeSet<>();
        Map<String, List<Map<String, Object>>> levels = located.getMap("territories");
        levels.forEach((level, territories) -> territories.forEach(territory ->
                ids.add(level.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT) + "-" + territory.get("code"))));
        return ids;
    }

    private static int count(String lat, String lon) {
        return FhirClient.get("HealthcareService?_summary=count&coverage-area:Location.contains=" + lat + "%7C" + lon)
                .path("total")
                .asInt();
    }

    private static Set<String> listFhir(String lat, String lon) {
        return new TreeSet<>(
                FhirClient.ids("HealthcareService?_count=200&coverage-area.contains=" + lat + "%7C" + lon));
    }

    private static Set<String> listServices(String place) {
        Set<String> ids = new TreeSet<>();
        for (int page = 1; ; page++) {
            List<String> hits = given().get("/api/v1/services?size=100&page=" + page + "&" + place)
                    .jsonPath()
                    .getList("hits.id");
            if (hits.isEmpty()) {
                return ids;
            }
            ids.addAll(hits);
        }
    }
}
