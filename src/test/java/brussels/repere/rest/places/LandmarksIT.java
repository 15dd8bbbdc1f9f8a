package brussels.repere.rest.places;

import static brussels.repere.testing.DirectoryEntryBuilder.entry;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import brussels.repere.directory.ServiceArea;
import brussels.repere.geocoding.lines.OpenStreetMapNotice;
import brussels.repere.geography.Level;
import brussels.repere.geography.TerritoryKey;
import brussels.repere.testing.ApplicationTest;
import brussels.repere.testing.TestRecords;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Stops and buildings as places over HTTP, and the stop nearest to a service. */
@ApplicationTest
class LandmarksIT {

    private static final String CLEMENCEAU = "landmark:stop-clemenceau-21001";

    /** Some 150 m east of the metro station. */
    private static final double LAT = 50.8412;

    private static final double LON = 4.3330;

    @Inject
    TestRecords records;

    @BeforeEach
    void add() {
        records.add(
                entry("landmark-parcel")
                        .named("Épicerie des Marronniers", "Kastanjekruidenier")
                        .categories("C148")
                        .at("Rue de la Clinique", "1", "1070", LAT, LON)
                        .area(ServiceArea.of(new TerritoryKey(Level.COMMUNE, "21001")))
                        .verified("2026-10"),
                entry("landmark-refuge")
                        .named("Maison des Troènes", "Ligusterhuis")
                        .categories("C148")
                        .at("Rue du Secret", "424242", "1070", LAT, LON)
                        .confidential()
                        .area(ServiceArea.of(new TerritoryKey(Level.COMMUNE, "21001")))
                        .verified("2026-10"));
    }

    @AfterEach
    void clear() {
        records.removeAll();
    }

    private static JsonPath hit(String name, String query) {
        return given().get("/api/v1/services?size=100&category=C148&" + query)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .setRootPath("hits.find { it.service.name.text == '" + name + "' }");
    }

    @DisplayName("A landmark is offered while somebody types, with the notice of its source")
    @Test
    void offered() {
        given().queryParam("q", "métro clem")
                .get("/api/v1/places")
                .then()
                .statusCode(200)
                .body("places[0].id", equalTo(CLEMENCEAU))
                .body("places[0].kind", equalTo("landmark"))
                .body("places[0].precision", equalTo("landmark"))
                .body("places[0].label.fr", equalTo("Métro Clemenceau, Anderlecht"))
                .body("places[0].label.nl", equalTo("Metro Clemenceau, Anderlecht"))
                .body("places[0].point.lat", notNullValue())
                .body("attribution", equalTo(OpenStreetMapNotice.TEXT));
        given().queryParam("q", "clemenceau")
                .get("/api/v1/places")
                .then()
                .body("places[0].kind", equalTo("street"))
                .body("places.id", hasItem(CLEMENCEAU));
    }

    @DisplayName("A landmark is located by its id and by its name in either language, as the sectors around it")
    @Test
    void located() {
        given().queryParam("place", CLEMENCEAU)
                .get("/api/v1/locate")
                .then()
                .statusCode(200)
                .body("precision", equalTo("landmark"))
                .body("offers.id", contains(CLEMENCEAU))
                .body("statisticalSectors", hasSize(5))
                .body("territories.commune.code", hasItem("21001"))
                .body("point.lat", notNullValue())
                .body("attribution", equalTo(OpenStreetMapNotice.TEXT));
        given().queryParam("address", "bij het Zuidstation")
                .get("/api/v1/locate")
                .then()
                .statusCode(200)
                .body("precision", equalTo("landmark"))
                .body("offers[0].label.fr", equalTo("Gare du Midi, Saint-Gilles"));
        given().queryParam("address", "gemeentehuis")
                .get("/api/v1/locate")
                .then()
                .statusCode(422)
                .body("suggestions.id", everyItem(startsWith("landmark:town-hall-")));
        given().queryParam("place", "landmark:stop-nowhere-21001")
                .get("/api/v1/locate")
                .then()
                .statusCode(400)
                .body("errors", hasSize(1));
    }

    @DisplayName("Who serves what is around a landmark is asked by its id, by its name and in a question")
    @Test
    void served() {
        String name = "Épicerie des Marronniers";
        assertThat(hit(name, "place=" + CLEMENCEAU).getInt("distanceMetres")).isBetween(100, 250);
        assertThat(hit(name, "address=metro Clemenceau").getString("tier")).isNotNull();
        given().queryParam("q", "colis alimentaire près du métro Clemenceau")
                .get("/api/v1/services")
                .then()
                .statusCode(200)
                .body("place.precision", equalTo("landmark"))
                .body("place.attribution", equalTo(OpenStreetMapNotice.TEXT))
                .body("understood.find { it.kind == 'place' }.places.id", contains(CLEMENCEAU))
                .body("understood.kind", hasItem("need"));
    }

    @DisplayName("A hospital in a question is a place beside a word of nearness, and a name otherwise")
    @Test
    void hospitals() {
        given().queryParam("q", "dentiste près de l'hôpital Saint-Pierre")
                .get("/api/v1/services")
                .then()
                .body("place.precision", equalTo("landmark"));
        given().queryParam("q", "CHU Saint-Pierre")
                .get("/api/v1/services")
                .then()
                .body("place.precision", equalTo("area"))
                .body(not(containsString("landmark:")));
    }

    @DisplayName("A service tells its nearest stop, in the language of the request and with the notice of its source")
    @Test
    void nearestStop() {
        JsonPath french = hit("Épicerie des Marronniers", "place=" + CLEMENCEAU);
        assertThat(french.getString("location.nearestStop.name")).isEqualTo("Métro Clemenceau");
        assertThat(french.getString("location.nearestStop.kind")).isEqualTo("metro");
        assertThat(french.getInt("location.nearestStop.metres")).isEqualTo(french.getInt("distanceMetres"));
        assertThat(french.getString("location.nearestStop.attribution")).isEqualTo(OpenStreetMapNotice.TEXT);
        given().get("/api/v1/services/" + french.getString("service.id") + "?lang=nl")
                .then()
                .statusCode(200)
                .body("atLocations[0].location.nearestStop.name", equalTo("Metro Clemenceau"))
                .body("atLocations[0].location.nearestStop.metres", lessThan(250));
        given().get("/hsds/v3/services/" + french.getString("service.id"))
                .then()
                .statusCode(200)
                .body(
                        "service_at_locations[0].location.transportation",
                        allOf(startsWith("Métro Clemenceau, "), containsString(OpenStreetMapNotice.TEXT)));
    }

    @DisplayName("A confidential location has no nearest stop, in no answer")
    @Test
    void confidential() {
        JsonPath refuge = hit("Maison des Troènes", "place=" + CLEMENCEAU);
        assertThat(refuge.getBoolean("confidentialLocation")).isTrue();
        assertThat(refuge.getMap("location")).isNull();
        assertThat(refuge.getString("distanceMetres")).isNull();
        String id = refuge.getString("service.id");
        for (String path : new String[] {"/api/v1/services/" + id, "/hsds/v3/services/" + id}) {
            given().get(path)
                    .then()
                    .statusCode(200)
                    .body(not(containsString("Clemenceau")))
                    .body(not(containsString("nearestStop")))
                    .body(not(containsString("transportation")));
        }
        given().queryParam("place", CLEMENCEAU)
                .queryParam("q", "Maison des Troènes")
                .get("/api/v1/services")
                .then()
                .body("hits.find { it.service.name.text == 'Maison des Troènes' }.location", nullValue());
    }
}
