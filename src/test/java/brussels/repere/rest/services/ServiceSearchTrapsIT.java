package brussels.repere.rest.services;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import brussels.repere.directory.AreaExclusivity;
import brussels.repere.directory.DeliveryMode;
import brussels.repere.directory.ServiceArea;
import brussels.repere.geography.Level;
import brussels.repere.geography.TerritoryKey;
import brussels.repere.testing.ApplicationTest;
import brussels.repere.testing.DirectoryEntryBuilder;
import brussels.repere.testing.TestRecords;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.GeometryFactory;

/** What others fell into, with records built for it. The point asked for is at Reyers, in Schaerbeek. */
@ApplicationTest
class ServiceSearchTrapsIT {

    private static final double LAT = 50.851756;
    private static final double LON = 4.401445;
    private static final String REYERS = "lat=50.851756&lon=4.401445";
    private static final TerritoryKey SCHAERBEEK = new TerritoryKey(Level.COMMUNE, "21015");
    private static final TerritoryKey UCCLE = new TerritoryKey(Level.COMMUNE, "21016");
    private static final TerritoryKey REGION = new TerritoryKey(Level.REGION, "04000");

    @Inject
    TestRecords records;

    @AfterEach
    void clear() {
        records.removeAll();
    }

    /** All that a test builds speaks Ewe, which nobody else in the starter directory does. */
    private static DirectoryEntryBuilder entry(String id) {
        return DirectoryEntryBuilder.entry(id).languages("ee");
    }

    private static JsonPath ask(String query) {
        return given().get("/api/v1/services?size=100&language=ee&" + query)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static String hit(String id, String what) {
        return "hits.find { it.source.name == '" + DirectoryEntryBuilder.SOURCE + "' && it.source.id == '" + id + "' }"
                + what;
    }

    private static List<String> ours(JsonPath answer) {
        return answer.getList("hits.findAll { it.source.name == '" + DirectoryEntryBuilder.SOURCE + "' }.source.id");
    }

    private static DirectoryEntryBuilder near(String id) {
        return entry(id).at(LAT + 0.001, LON);
    }

    @DisplayName("Two services of one site are never taken for each other")
    @Test
    void twoServicesOneSite() {
        records.add(
                entry("social")
                        .categories("C67")
                        .at("Rue Test", "1", "1030", LAT, LON)
                        .area(ServiceArea.of(UCCLE)),
                entry("home")
                        .categories("C49")
                        .at("Rue Test", "1", "1030", LAT, LON)
                        .area(ServiceArea.of(SCHAERBEEK)));
        assertThat(ours(ask(REYERS + "&category=C67&reach=serving"))).isEmpty();
        assertThat(ours(ask(REYERS + "&category=C49&reach=serving"))).containsExactly("home");
        JsonPath all = ask(REYERS + "&category=C67");
        assertThat(all.getString(hit("social", ".tier"))).isEqualTo("nearby");
        assertThat(all.getString(hit("social", ".location.number"))).isEqualTo("1");
    }

    @DisplayName("Two institutions at one address keep the points from their source")
    @Test
    void ownPoints() {
        DirectoryEntryBuilder one =
                entry("one").at("Rue Test", "2", "1030", LAT, LON).area(ServiceArea.of(SCHAERBEEK));
        DirectoryEntryBuilder other =
                entry("other").at("Rue Test", "2", "1030", LAT + 0.01, LON).area(ServiceArea.of(SCHAERBEEK));
        records.add(one, other);
        assertThat(ask(REYERS).getInt(hit("one", ".distanceMetres"))).isZero();
        assertThat(ask(REYERS).getInt(hit("other", ".distanceMetres"))).isGreaterThan(1000);
        records.add(one.at("Rue Test", "2", "1030", LAT + 0.02, LON), other);
        assertThat(ask(REYERS).getInt(hit("one", ".distanceMetres"))).isGreaterThan(2000);
        assertThat(ask(REYERS).getInt(hit("other", ".distanceMetres"))).isLessThan(1500);
    }

    @DisplayName("A service that covers the place from afar is there whatever the radius")
    @Test
    void servesFromAfar() {
        records.add(entry("far").at(50.77, 4.34).area(ServiceArea.of(SCHAERBEEK)));
        JsonPath answer = ask(REYERS + "&radius=0");
        assertThat(answer.getString(hit("far", ".certainty"))).isEqualTo("certain");
        assertThat(answer.getInt(hit("far", ".distanceMetres"))).isGreaterThan(9000);
    }

    @DisplayName("An undeclared area is neither claimed nor dropped")
    @Test
    void undeclaredArea() {
        records.add(
                near("undeclared").categories("C67").modes(DeliveryMode.ON_SITE),
                entry("undeclared-far").categories("C67").at(50.77, 4.34),
                entry("undeclared-nowhere").categories("C67").modes(DeliveryMode.BY_PHONE));
        JsonPath answer = ask(REYERS + "&category=C67");
        assertThat(ours(answer)).containsExactly("undeclared", "undeclared-nowhere");
        for (String id : ours(answer)) {
            assertThat(answer.getString(hit(id, ".tier"))).isEqualTo("nearby");
            assertThat(answer.getString(hit(id, ".certainty"))).isNull();
            assertThat(answer.<String>getList(hit(id, ".why.code"))).contains("AREA_NOT_DECLARED");
        }
        assertThat(answer.<String>getList(hit("undeclared-nowhere", ".why.code")))
                .contains("BY_PHONE");
        assertThat(ours(ask(REYERS + "&category=C67&mode=on-site"))).containsExactly("undeclared");
        assertThat(ours(ask(REYERS + "&category=C67&reach=serving"))).isEmpty();
        assertThat(ours(ask("territory=commune:21015&category=C67")))
                .as("by its seat in a chosen territory")
                .contains("undeclared")
                .doesNotContain("undeclared-far");
    }

    @DisplayName("In a chosen commune, services for all of it come before those for a part")
    @Test
    void wholeCommuneFirst() {
        records.add(
                entry("quartier").area(ServiceArea.of(new TerritoryKey(Level.QUARTIER, "87"))),
                entry("commune").area(ServiceArea.of(SCHAERBEEK)),
                entry("region").area(ServiceArea.of(REGION)));
        JsonPath chosen = ask("territory=commune:21015&explain=true");
        assertThat(ours(chosen)).containsExactly("commune", "region", "quartier");
        assertThat(chosen.getString(hit("quartier", ".certainty"))).isEqualTo("possible");
        assertThat(chosen.<String>getList(hit("quartier", ".rank.part")))
                .containsSubsequence("fit", "certain", "tier", "fits");
        assertThat(ours(ask(REYERS)))
                .as("who stands in that quartier has it first")
                .containsExactly("quartier", "commune", "region");
    }

    @DisplayName("A service that refuses people from elsewhere is not offered to them")
    @Test
    void refusesOthers() {
        ServiceArea strict = new ServiceArea(List.of(UCCLE), List.of(), null, AreaExclusivity.YES, false);
        records.add(near("strict").area(strict), near("open").area(ServiceArea.of(UCCLE)));
        assertThat(ours(ask(REYERS))).containsExactly("open");
        assertThat(ours(ask("lat=50.802&lon=4.339"))).containsExactlyInAnyOrder("open", "strict");
    }

    @DisplayName("A service asked for by its whole name is found wherever it is, unless it refuses")
    @Test
    void wholeName() {
        ServiceArea strict = new ServiceArea(List.of(UCCLE), List.of(), null, AreaExclusivity.YES, false);
        records.add(
                entry("far").named("Ferme aux Ânes", null).at(50.77, 4.34).area(ServiceArea.of(UCCLE)),
                entry("strict").named("Ferme aux Anes", null).at(50.77, 4.34).area(strict));
        JsonPath answer = ask(REYERS + "&q=ferme aux anes");
        assertThat(ours(answer)).containsExactly("far");
        assertThat(answer.getString(hit("far", ".certainty"))).isEqualTo("none");
        assertThat(answer.<String>getList(hit("far", ".why.text")))
                .contains("Correspond au nom cherché", "Couvre Uccle, pas ce lieu");
        assertThat(ours(ask(REYERS + "&reach=serving&q=ferme aux anes"))).isEmpty();
        assertThat(ours(ask(REYERS + "&q=ferme anes"))).as("not its whole name").isEmpty();
    }

    @DisplayName("Without a place, services for the whole Region come before those for a part")
    @Test
    void wholeRegionFirst() {
        records.add(
                entry("part").categories("C67").area(ServiceArea.of(SCHAERBEEK)).verified("2026-10"),
                entry("all").categories("C67").area(ServiceArea.of(REGION)));
        assertThat(ours(ask("q=cpas"))).containsExactly("all", "part");
        assertThat(ours(ask("q=cpas&" + REYERS))).containsExactly("part", "all");
    }

    @DisplayName("An area known in part may serve and says so")
    @Test
    void incompleteArea() {
        ServiceArea part = new ServiceArea(List.of(UCCLE), List.of(), null, AreaExclusivity.UNKNOWN, true);
        records.add(entry("part").area(part));
        JsonPath answer = ask(REYERS + "&reach=serving");
        assertThat(answer.getString(hit("part", ".certainty"))).isEqualTo("possible");
        assertThat(answer.<String>getList(hit("part", ".why.code"))).contains("AREA_INCOMPLETE");
        assertThat(ask("lat=50.802&lon=4.339").getString(hit("part", ".certainty")))
                .isEqualTo("certain");
        assertThat(ours(ask(REYERS + "&reach=certain"))).isEmpty();
    }

    @DisplayName("A drawn area is tested to the point")
    @Test
    void drawnArea() {
        Envelope square = new Envelope(LON - 0.001, LON + 0.001, LAT - 0.001, LAT + 0.001);
        ServiceArea drawn = new ServiceArea(
                List.of(), List.of(), new GeometryFactory().toGeometry(square), AreaExclusivity.UNKNOWN, false);
        records.add(entry("drawn").at(50.77, 4.34).area(drawn));
        JsonPath inside = ask(REYERS);
        assertThat(inside.<String>getList(hit("drawn", ".why.code"))).contains("SERVES_DRAWN_AREA");
        assertThat(inside.getBoolean(hit("drawn", ".area.drawn"))).isTrue();
        assertThat(ours(ask("lat=50.853&lon=4.401445"))).isEmpty();
    }

    @DisplayName("A service without a place stands in its tier by area and says how it comes")
    @Test
    void placeless() {
        records.add(
                entry("team").area(ServiceArea.of(SCHAERBEEK)).modes(DeliveryMode.AT_HOME),
                near("house").area(ServiceArea.of(SCHAERBEEK)).modes(DeliveryMode.ON_SITE),
                entry("line").area(ServiceArea.of(REGION)).modes(DeliveryMode.BY_PHONE));
        JsonPath answer = ask(REYERS);
        List<String> ids = ours(answer);
        assertThat(answer.getString(hit("team", ".tier"))).isEqualTo("commune");
        assertThat(answer.getString(hit("line", ".tier"))).isEqualTo("region");
        assertThat(ids.indexOf("house")).isLessThan(ids.indexOf("team"));
        assertThat(answer.<String>getList(hit("team", ".why.code")))
                .contains("AT_HOME")
                .doesNotContain("DISTANCE");
        assertThat(answer.<String>getList(hit("house", ".why.code"))).doesNotContain("ON_SITE");
    }

    @DisplayName("A spoken language ranks above an interpreter, but not above a nearer tier")
    @Test
    void spokenLanguage() {
        records.add(
                entry("calls").languages("via-interpreter").at(LAT, LON).area(ServiceArea.of(SCHAERBEEK)),
                entry("speaks").at(LAT + 0.01, LON).area(ServiceArea.of(SCHAERBEEK)),
                entry("speaks-wide").at(LAT, LON).area(ServiceArea.of(REGION)));
        JsonPath answer = given().get("/api/v1/services?size=100&language=ee,via-interpreter&reach=serving&" + REYERS)
                .jsonPath();
        assertThat(ours(answer)).containsExactly("speaks", "calls", "speaks-wide");
        assertThat(answer.<String>getList(hit("calls", ".why.text"))).contains("Avec interprète");
    }

    @DisplayName("Facts say how fresh they are")
    @Test
    void freshness() {
        records.add(
                near("fresh")
                        .area(ServiceArea.of(SCHAERBEEK))
                        .verified("2026-10")
                        .hours("Le lundi"),
                near("old").area(ServiceArea.of(SCHAERBEEK)).verified("2017-02").hours("Le lundi"),
                near("unknown").area(ServiceArea.of(SCHAERBEEK)).hours("Le lundi"));
        JsonPath answer = ask(REYERS + "&lang=nl");
        assertThat(ours(answer)).as("as near, so the fresher first").containsExactly("fresh", "old", "unknown");
        assertThat(answer.<String>getList(hit("fresh", ".why.text"))).contains("Nagekeken in oktober 2026");
        assertThat(answer.<String>getList(hit("old", ".why.text")))
                .contains("Openingsuren opgegeven in 2017: bel eerst", "Gegevens van 2017");
        assertThat(answer.<String>getList(hit("unknown", ".why.code")))
                .doesNotContain("OLD_FACTS", "VERIFIED_ON", "HOURS_STATED_IN");
    }

    @DisplayName("Storing an equal record touches nothing")
    @Test
    void unchangedNotTouched() {
        DirectoryEntryBuilder same =
                near("same").area(ServiceArea.of(SCHAERBEEK)).verified("2026-10");
        assertThat(records.add(same).added()).isEqualTo(1);
        int generation = ask(REYERS).getInt("generation");
        assertThat(records.add(same).isEmpty()).isTrue();
        assertThat(ask(REYERS).getInt("generation")).isEqualTo(generation);
        assertThat(records.add(same.area(ServiceArea.of(UCCLE))).changed()).isEqualTo(1);
        assertThat(ask(REYERS).getString(hit("same", ".tier"))).isEqualTo("nearby");
        assertThat(ask(REYERS).getInt("generation")).isGreaterThan(generation);
    }
}
