package brussels.repere.rest.ogc;

import static brussels.repere.rest.ogc.OgcClient.get;
import static brussels.repere.rest.ogc.OgcClient.ids;
import static brussels.repere.rest.ogc.OgcClient.items;
import static brussels.repere.testing.DirectoryEntryBuilder.entry;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import brussels.repere.generation.GenerationPoller;
import brussels.repere.testing.ApplicationTest;
import brussels.repere.testing.TestRecords;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Where a refuge is is told neither by its feature, nor by a box, a count, a filter or an order. */
@ApplicationTest
class OgcConfidentialityIT {

    private static final double LAT = 50.8331;
    private static final double LON = 4.3217;
    private static final List<String> TERRITORY = List.of("commune", "bassin", "quartier", "postcode");

    @Inject
    TestRecords records;

    @Inject
    GenerationPoller generations;

    @BeforeEach
    void add() {
        records.add(
                entry("refuge").at("Rue du Secret", "17", "1070", LAT, LON).confidential(),
                entry("open").at("Rue Ouverte", "3", "1070", LAT, LON),
                entry("nowhere"));
        generations.poll();
    }

    @AfterEach
    void clear() {
        records.removeAll();
        generations.poll();
    }

    private static JsonNode find(String name) {
        for (JsonNode feature :
                items("services", Map.of("limit", 10_000, "source", "test")).get("features")) {
            if (feature.at("/properties/name_fr").asText().equals(name)) {
                return feature;
            }
        }
        throw new AssertionError(name);
    }

    @DisplayName("Its feature has no geometry and no property of a place, in no form")
    @Test
    void feature() {
        JsonNode refuge = find("refuge");
        assertThat(refuge.get("geometry").isNull()).isTrue();
        assertThat(refuge.at("/properties/confidential_location").asBoolean()).isTrue();
        TERRITORY.forEach(property ->
                assertThat(refuge.get("properties").has(property)).as(property).isFalse());
        String path = "/collections/services/items/" + refuge.get("id").asText();
        JsonNode systems = get("/collections/services").get("crs");
        assertThat(systems).isNotEmpty().allSatisfy(crs -> assertThat(
                        get(path, Map.of("crs", crs.asText())).get("geometry").isNull())
                .isTrue());
        for (String form : List.of("json", "html")) {
            assertThat(given().get(OgcClient.ROOT + path + "?f=" + form).asString())
                    .contains("refuge")
                    .doesNotContain("Secret", "50.83", "50,83", "4.32", "1070");
        }
    }

    @DisplayName("Every box finds it, and counts it, as what has no site")
    @Test
    void box() {
        String refuge = find("refuge").get("id").asText();
        String nowhere = find("nowhere").get("id").asText();
        String open = find("open").get("id").asText();
        for (String box : List.of("4.3216,50.8330,4.3218,50.8332", "4.40,50.90,4.41,50.91", "-10,-10,-9,-9")) {
            List<String> found = ids(items("services", Map.of("limit", 10_000, "source", "test", "bbox", box)));
            assertThat(found).contains(refuge, nowhere);
            assertThat(found.contains(open)).isEqualTo(box.startsWith("4.32"));
        }
    }

    @DisplayName("No filter of a place finds it, and the order is that of ids")
    @Test
    void filters() {
        assertThat(ids(items("services", Map.of("limit", 10_000, "source", "test", "postcode", "1070"))))
                .containsExactly(find("open").get("id").asText());
        assertThat(ids(items("services", Map.of("limit", 10_000, "source", "test", "commune", "21001"))))
                .containsExactly(find("open").get("id").asText());
        assertThat(ids(items("services", Map.of("limit", 10_000)))).isSorted();
    }

    @DisplayName("The extent of the collection is that of what may be told")
    @Test
    void extent() {
        records.add(entry("far").at("Rue Lointaine", "1", "4000", 50.63, 5.57).confidential());
        generations.poll();
        assertThat(get("/collections/services").at("/extent/spatial/bbox/0/2").asDouble())
                .isLessThan(5);
    }
}
