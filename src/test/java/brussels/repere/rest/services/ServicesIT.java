package brussels.repere.rest.services;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import brussels.repere.search.index.IndexSynchronizer;
import brussels.repere.testing.ApplicationTest;
import io.quarkus.scheduler.Scheduler;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who serves this place? Over the starter directory. */
@ApplicationTest
class ServicesIT {

    private static final String SERVICES = "/api/v1/services";
    private static final String REYERS = "lat=50.851756&lon=4.401445";
    /** Forest, 9 m from Saint-Gilles and 150 m from its CPAS. */
    private static final String BORDER = "lat=50.827819&lon=4.334723";

    @Inject
    IndexSynchronizer index;

    @Inject
    SessionFactory sessions;

    @Inject
    Scheduler scheduler;

    @BeforeEach
    void followed() {
        index.synchronize();
    }

    private static JsonPath ask(String query) {
        return given().get(SERVICES + "?" + query)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static Map<String, Object> hit(JsonPath answer, String sourceId) {
        return answer.getMap("hits.find { it.source.id == '" + sourceId + "' }");
    }

    private static List<List<String>> lists(JsonPath answer, String path) {
        return answer.getList(path);
    }

    private static List<String> codes(JsonPath answer, String sourceId) {
        return answer.getList("hits.find { it.source.id == '" + sourceId + "' }.why.code");
    }

    @DisplayName("A house in Schaerbeek is served by the CPAS of Schaerbeek and no other")
    @Test
    void competentCpas() {
        JsonPath answer = ask(REYERS + "&category=C67&reach=serving");
        assertThat(answer.getList("hits.source.id")).containsExactly("13214");
        assertThat(hit(answer, "13214")).containsEntry("tier", "commune").containsEntry("certainty", "certain");
        assertThat(codes(answer, "13214"))
                .containsExactly("MEETS_NEED", "SERVES_COMMUNE", "HOURS_STATED_IN", "DISTANCE", "OLD_FACTS");
        assertThat(answer.getString("hits[0].why[1].params.code")).isEqualTo("21015");
    }

    @DisplayName("A finer tier does not hide the offer of the whole Region")
    @Test
    void finerHidesNothing() {
        JsonPath answer = ask(REYERS + "&size=100");
        assertThat(answer.getList("tiers.tier")).containsExactly("commune", "region", "nearby");
        assertThat(answer.getInt("tiers.find { it.tier == 'region' }.certain")).isEqualTo(131);
        assertThat(answer.getList("hits.tier", String.class)).containsSequence("commune", "region");
    }

    @DisplayName("Near a border the service next door serves elsewhere")
    @Test
    void nextDoor() {
        JsonPath answer = ask(BORDER + "&category=C67");
        assertThat(hit(answer, "8186")).containsEntry("tier", "commune").containsEntry("certainty", "certain");
        assertThat(codes(answer, "8186")).contains("SERVES_COMMUNE", "NEAR_BOUNDARY");
        assertThat(hit(answer, "4980"))
                .containsEntry("tier", "nearby")
                .containsEntry("certainty", "none")
                .containsEntry("distanceMetres", 150);
        assertThat(codes(answer, "4980")).contains("OUTSIDE_COMPETENCE").doesNotContain("SERVES_ELSEWHERE");
        assertThat(answer.getString("notes[0].code")).isEqualTo("communal-competence");
        assertThat(answer.getList("hits.findAll { it.tier != 'nearby' }.area.territories.flatten().code", String.class))
                .as("no service of another commune serves")
                .containsOnly("21007");

        assertThat(ask(BORDER + "&category=C67&reach=serving").getList("hits.source.id"))
                .contains("8186")
                .doesNotContain("4980");
        assertThat(ask(BORDER + "&category=C67&reach=nearby").getList("hits.source.id"))
                .contains("4980")
                .doesNotContain("8186");
    }

    @DisplayName("A radius widens what is near and never removes a service that serves")
    @Test
    void radius() {
        List<String> near = ask(BORDER + "&category=C67&radius=100").getList("hits.source.id");
        List<String> far = ask(BORDER + "&category=C67&radius=3000").getList("hits.source.id");
        assertThat(near).contains("8186").doesNotContain("4980");
        assertThat(far).containsAll(near).contains("4980").hasSizeGreaterThan(near.size());
    }

    @DisplayName("A bassin is served wholly by the Region and in part by its communes")
    @Test
    void bassin() {
        JsonPath answer = ask("territory=bassin:N&language=nl&size=100&lang=nl");
        assertThat(answer.getInt("tiers.certain.sum()")).isEqualTo(82);
        assertThat(answer.getInt("tiers.possible.sum()")).isEqualTo(43);
        assertThat(hit(answer, "8216")).containsEntry("tier", "commune").containsEntry("certainty", "possible");
        assertThat(answer.getString("hits.find { it.source.id == '8216' }.why[0].text"))
                .isEqualTo("Werkingsgebied: alleen Jette");
        assertThat(lists(answer, "hits.languages.code")).allMatch(tags -> tags.contains("nl"));
        assertThat(hit(answer, "13214"))
                .as("CPAS Schaerbeek, of another bassin")
                .isNull();
        assertThat(answer.getList("place.chosen.territory.code")).containsExactly("N");
    }

    @DisplayName("Quartiers that straddle are served in part by each commune")
    @ParameterizedTest
    @CsvSource({"30, 133, 39", "64, 134, 28", "101, 134, 14"})
    void straddlingQuartiers(String quartier, int certain, int possible) {
        JsonPath answer = ask("territory=quartier:" + quartier + "&reach=serving&size=100");
        assertThat(answer.getInt("tiers.certain.sum()")).isEqualTo(certain);
        assertThat(answer.getInt("tiers.possible.sum()")).isEqualTo(possible);
    }

    @DisplayName("Several territories are one place, and postcodes are none")
    @Test
    void severalTerritories() {
        int one = ask("territory=commune:21007&reach=certain").getInt("total");
        int both = ask("territory=commune:21007,commune:21013&reach=certain").getInt("total");
        assertThat(both).isLessThan(one);
        given().get(SERVICES + "?territory=postcode:1000").then().statusCode(400);
    }

    @DisplayName("Refuges are found by area and say to call")
    @Test
    void refuges() {
        JsonPath answer = ask("territory=commune:21007&category=C337");
        assertThat(answer.getInt("total")).isEqualTo(6);
        assertThat(lists(answer, "hits.why.code")).allMatch(codes -> codes.contains("CONFIDENTIAL_LOCATION"));
        assertThat(lists(answer, "hits.phones")).noneMatch(List::isEmpty);
        assertThat(answer.getList("hits.location")).containsOnlyNulls();
        assertThat(answer.getList("hits.source.id")).containsOnlyNulls();
    }

    @DisplayName("Arabic is every variety of Arabic")
    @Test
    void arabic() {
        JsonPath answer = ask("territory=region:04000&language=ar&size=100&lang=nl");
        List<List<String>> tags = lists(answer, "hits.languages.code");
        assertThat(tags).isNotEmpty().allMatch(spoken -> spoken.contains("arb") || spoken.contains("ar-015"));
        assertThat(tags).anyMatch(spoken -> !spoken.contains("arb")).anyMatch(spoken -> !spoken.contains("ar-015"));
        assertThat(answer.getList("hits.why.flatten().findAll { it.code == 'SPEAKS' }.text", String.class))
                .isNotEmpty()
                .allMatch(text -> text.startsWith("Spreekt Arabisch"));
        assertThat(answer.getInt("facets.language.find { it.value == 'ar' }.count"))
                .isEqualTo(answer.getInt("total"));
    }

    @DisplayName("An interpreter is not a spoken language")
    @Test
    void interpreter() {
        JsonPath spoken = ask("territory=region:04000&language=pl&size=100");
        JsonPath either = ask("territory=region:04000&language=pl,via-interpreter&size=100");
        assertThat(spoken.getList("hits.why.flatten().code")).doesNotContain("VIA_INTERPRETER");
        assertThat(either.getInt("total")).isGreaterThan(spoken.getInt("total"));
        assertThat(either.getList("hits.why.flatten().findAll { it.code == 'VIA_INTERPRETER' }.text", String.class))
                .isNotEmpty()
                .containsOnly("Avec interprète");
    }

    @DisplayName("A category includes all below it")
    @Test
    void categories() {
        int parent = ask("territory=region:04000&category=L104").getInt("total");
        int child = ask("territory=region:04000&category=C67").getInt("total");
        assertThat(parent).isGreaterThan(child);
        assertThat(child).isPositive();
    }

    @DisplayName("Values of a filter are alternatives, and filters are cumulative")
    @Test
    void cumulativeFilters() {
        int home = ask("territory=region:04000&mode=at-home").getInt("total");
        int phone = ask("territory=region:04000&mode=by-phone").getInt("total");
        int either = ask("territory=region:04000&mode=at-home,by-phone").getInt("total");
        assertThat(either).isGreaterThan(Math.max(home, phone)).isLessThanOrEqualTo(home + phone);
        assertThat(ask("territory=region:04000&mode=at-home&language=nl").getInt("total"))
                .isLessThan(home);
    }

    @DisplayName("Facets count what a click would find")
    @Test
    void facetCounts() {
        JsonPath all = ask(REYERS);
        for (String facet : List.of("sector", "category", "language", "mode", "tier", "commune", "freshness")) {
            String value = all.getString("facets." + facet + "[0].value");
            int count = all.getInt("facets." + facet + "[0].count");
            JsonPath narrowed = ask(REYERS + "&" + facet + "=" + value);
            assertThat(narrowed.getInt("total")).as(facet).isEqualTo(count);
            assertThat(narrowed.getInt("facets." + facet + ".find { it.value == '" + value + "' }.count"))
                    .as("a filter that is set does not change its own counts")
                    .isEqualTo(count);
            assertThat(all.getString("facets." + facet + "[0].name")).as(facet).isNotBlank();
        }
        assertThat(all.getString("facets.language.find { it.value == 'nl' }.name"))
                .isEqualTo("néerlandais");
    }

    @DisplayName("Values of one facet are alternatives, and facets are cumulative")
    @Test
    void facetValues() {
        JsonPath all = ask(REYERS);
        int either = all.getInt("facets.tier.findAll { it.value in ['commune', 'nearby'] }.count.sum()");
        JsonPath narrowed = ask(REYERS + "&tier=commune,nearby&size=100");
        assertThat(narrowed.getInt("total")).isEqualTo(either);
        assertThat(narrowed.getList("hits.tier")).containsOnly("commune", "nearby");
        assertThat(narrowed.<Map<String, Object>>getList("tiers")).isEqualTo(all.getList("tiers"));
        String commune = narrowed.getString("facets.commune[0].value");
        int both = narrowed.getInt("facets.commune[0].count");
        JsonPath further = ask(REYERS + "&tier=commune,nearby&commune=" + commune);
        assertThat(further.getInt("total")).as("what the other facet said").isEqualTo(both);
        assertThat(further.getList("facets.commune")).isEqualTo(narrowed.getList("facets.commune"));
        assertThat(further.getInt("facets.tier.count.sum()"))
                .as("tiers are counted among those of the commune")
                .isLessThan(all.getInt("total"));
    }

    @DisplayName("Categories are a tree in which each node counts all below it")
    @Test
    void categoryTree() {
        JsonPath all = ask("territory=region:04000");
        String root = all.getString("facets.category.find { it.below != null }.value");
        String path = "facets.category.find { it.value == '" + root + "' }";
        List<Integer> below = all.getList(path + ".below.count");
        assertThat(below).isNotEmpty().allMatch(count -> count <= all.getInt(path + ".count"));
        String child = all.getString(path + ".below[0].value");
        JsonPath narrowed = ask("territory=region:04000&category=" + child);
        assertThat(narrowed.getInt("total")).isEqualTo(below.get(0));
        assertThat(all.getList("facets.category.value"))
                .noneMatch(id -> String.valueOf(id).startsWith("S"));
    }

    @DisplayName("An unknown value of a facet is refused with those that exist")
    @Test
    void unknownFacetValue() {
        for (String wrong : List.of("tier=town", "commune=Ixelle", "freshness=new")) {
            given().get("/api/v1/services?" + REYERS + "&" + wrong)
                    .then()
                    .statusCode(400)
                    .body("errors[0].parameter", equalTo(wrong.substring(0, wrong.indexOf('='))))
                    .body("errors[0].allowed", not(empty()));
        }
    }

    @DisplayName("Each hit says on request why it stands where it stands")
    @Test
    void explain() {
        JsonPath answer = ask(REYERS + "&q=dettes&explain=true&lang=nl&size=50");
        List<List<Map<String, Object>>> ranks = answer.getList("hits.rank");
        assertThat(ranks).hasSizeGreaterThan(5);
        assertThat(ranks.get(0).stream().map(part -> part.get("part")))
                .containsExactly(
                        "name",
                        "first",
                        "fit",
                        "tier",
                        "certain",
                        "fits",
                        "spoken",
                        "devoted",
                        "near",
                        "current",
                        "distance",
                        "freshness");
        assertThat(ranks).as("the weightiest first").isSortedAccordingTo((one, other) -> {
            for (int i = 0; i < one.size(); i++) {
                int order = Integer.compare(
                        (int) other.get(i).get("value"), (int) one.get(i).get("value"));
                if (order != 0 && !(one.get(i).get("part").equals("distance"))) {
                    return order;
                }
            }
            return 0;
        });
        assertThat(answer.getString("hits[0].rank[4].text"))
                .isEqualTo("De hele plaats ligt zeker in het werkingsgebied");
        assertThat(ask(REYERS).<Object>getList("hits.rank")).containsOnlyNulls();
    }

    @DisplayName("Pages follow each other without a gap and always in the same order")
    @Test
    void paging() {
        List<String> whole = ask(REYERS + "&size=100").getList("hits.id");
        List<String> pages = IntStream.rangeClosed(1, 10)
                .mapToObj(page -> ask(REYERS + "&size=10&page=" + page).<String>getList("hits.id"))
                .flatMap(List::stream)
                .toList();
        assertThat(pages).isEqualTo(whole).doesNotHaveDuplicates();
        JsonPath beyond = ask(REYERS + "&size=100&page=100");
        assertThat(beyond.getList("hits")).isEmpty();
        assertThat(beyond.getInt("total")).isGreaterThan(100);
    }

    @DisplayName("Records without a point stand in their tier, neither first nor lost")
    @Test
    void placeless() {
        JsonPath answer = ask("lat=50.8467&lon=4.3525&size=100&reach=serving");
        List<Map<String, Object>> hits = answer.getList("hits.findAll { it.tier == 'commune' }");
        assertThat(hits)
                .as("of facts of the same age")
                .filteredOn(hit -> hit.get("lastVerified").equals("2017-02"))
                .first()
                .satisfies(hit -> assertThat(hit).containsKey("distanceMetres"));
        assertThat(hits)
                .filteredOn(hit -> !hit.containsKey("distanceMetres"))
                .anyMatch(hit -> hit.get("source").toString().contains("cpasbxl.brussels"));
    }

    @DisplayName("A body gives the same answer as a query")
    @Test
    void body() {
        JsonPath query = ask("territory=bassin:N,commune:21015&language=ar,tr&size=100&lang=nl");
        JsonPath body = given().contentType(ContentType.JSON)
                .body("{\"territory\": [\"bassin:N\", \"commune:21015\"], \"language\": \"ar,tr\", \"size\": 100,"
                        + " \"lang\": \"nl\"}")
                .post(SERVICES + "/search")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        assertThat(body.getMap("")).isEqualTo(query.getMap(""));
    }

    @DisplayName("Every hit says why in the language requested, and how old its facts are")
    @Test
    void reasons() {
        given().get(SERVICES + "?" + REYERS + "&lang=nl&size=100")
                .then()
                .statusCode(200)
                .body("generation", greaterThan(0))
                .body("hits.why", everyItem(not(hasSize(0))))
                .body("hits.lastVerified", everyItem(not(nullValue())))
                .body("hits[0].why.text", hasItem("Werkingsgebied: gemeente Schaarbeek"))
                .body("hits[0].why.text", hasItem("Gegevens van 2017"))
                .body("hits[0].location.street.text", equalTo("Auguste Reyerslaan"))
                .body("hits[0].location.city.lang", equalTo("nl"))
                .body("hits[0].service.name.lang", equalTo("nl"));
    }

    @DisplayName("A search queries the database for nothing")
    @Test
    void noDatabase() {
        Statistics statistics = sessions.getStatistics();
        scheduler.pause();
        try {
            ask(REYERS);
            statistics.setStatisticsEnabled(true);
            statistics.clear();
            ask(REYERS + "&category=C67&language=fr");
            ask("territory=bassin:N&mode=at-home");
            given().get("/api/v1/services/" + ask(REYERS).getString("hits[0].service.id"))
                    .then()
                    .statusCode(200);
            assertThat(statistics.getPrepareStatementCount()).isZero();
            given().get("/hsds/v3/services").then().statusCode(200);
            assertThat(statistics.getPrepareStatementCount())
                    .as("it does count")
                    .isPositive();
        } finally {
            statistics.setStatisticsEnabled(false);
            scheduler.resume();
        }
    }

    @DisplayName("Invalid values are named")
    @ParameterizedTest
    @CsvSource({
        "lat=50.85, lon, MISSING",
        "lang=fr, territory, MISSING",
        "lat=50.85&lon=4.35&territory=bassin:N, territory, NOT_ALLOWED",
        "territory=bassin, territory, MALFORMED",
        "territory=bassin:X, territory, UNKNOWN_VALUE",
        "'territory=bassin:N,', territory, MALFORMED",
        "territory=bassin:N&sector=S9999, sector, UNKNOWN_VALUE",
        "territory=bassin:N&sector=C67, sector, UNKNOWN_VALUE",
        "territory=bassin:N&category=c67, category, UNKNOWN_VALUE",
        "territory=bassin:N&language=xx, language, UNKNOWN_VALUE",
        "territory=bassin:N&mode=by-owl, mode, UNKNOWN_VALUE",
        "territory=bassin:N&reach=far, reach, MALFORMED",
        "territory=bassin:N&radius=10001, radius, NOT_ALLOWED",
        "territory=bassin:N&page=0, page, NOT_ALLOWED",
        "territory=bassin:N&size=101, size, NOT_ALLOWED",
        "territory=bassin:N&page=101&size=100, page, NOT_ALLOWED",
        "territory=bassin:N&postcode=1000, postcode, UNKNOWN",
        "territory=bassin:N&territory=bassin:S, territory, REPEATED"
    })
    void invalid(String query, String parameter, String code) {
        given().get(SERVICES + "?" + query)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors.parameter", hasItem(parameter))
                .body("errors.code", hasItem(code));
    }

    @DisplayName("All errors are told at once, with similar values")
    @Test
    void suggestions() {
        given().get(SERVICES + "?territory=commune:21016&category=c67&language=arabe&lang=nl")
                .then()
                .statusCode(400)
                .body("errors.parameter", contains("category", "language"))
                .body("errors[0].allowed", contains("C67"))
                .body(
                        "errors[0].detail",
                        equalTo("Een waarde ‘c67’ die voor ‘category’ gegeven is, bestaat hier niet."
                                + " Bedoelt u: C67 (Sociale diensten van de OCMW's)?"))
                .body("errors[1].allowed", hasItem("ar"));
    }

    @DisplayName("A broken body is refused in words")
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"lat\": 50.85",
                "[]",
                "{\"lat\": \"50.85\", \"lon\": 4.35}",
                "{\"territory\": []}",
                "{\"territory\": [\"bassin:N\", 5]}",
                "{\"territory\": \"bassin:N\", \"sector\": {}}",
                "{\"territory\": \"bassin:N\", \"unknown\": 1}",
                "{\"territory\": \"bassin:N\", \"size\": 1.9}",
                "{\"territory\": \"bassin:N\", \"reach\": 0}",
                "{\"territory\": \"bassin:N\", \"category\": [67]}"
            })
    void brokenBody(String body) {
        given().contentType(ContentType.JSON)
                .body(body)
                .post(SERVICES + "/search")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("detail", not(nullValue()));
    }

    @DisplayName("A value typed in the wrong place is not repeated")
    @Test
    void noEcho() {
        given().contentType(ContentType.JSON)
                .body("{\"rue Haute 298\": 1}")
                .post(SERVICES + "/search")
                .then()
                .statusCode(400)
                .body(not(containsString("Haute")));
        given().queryParam("rue Haute 298", "x")
                .get(SERVICES)
                .then()
                .statusCode(400)
                .body(not(containsString("Haute")));
    }

    @DisplayName("A border is not mentioned to a service that serves both sides")
    @Test
    void borderWithinArea() {
        JsonPath answer = ask("lat=50.858497&lon=4.364914&reach=serving&size=100");
        List<Map<String, Object>> warned =
                answer.getList("hits.findAll { it.why.code.contains('NEAR_BOUNDARY') && it.tier == 'commune' }");
        assertThat(warned).isNotEmpty();
        assertThat(warned)
                .allSatisfy(hit -> assertThat(hit.get("area").toString()).doesNotContain("Saint-Josse-ten-Noode"));
    }

    @DisplayName("The commune that a service covers is named as people say it")
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "21001 | fr | Couvre la commune d’Anderlecht",
                "21016 | fr | Couvre la commune d’Uccle",
                "21007 | fr | Couvre la commune de Forest",
                "21001 | nl | Werkingsgebied: gemeente Anderlecht"
            })
    void communeInWords(String commune, String lang, String text) {
        JsonPath answer = ask("territory=commune:" + commune + "&category=C67&lang=" + lang);
        assertThat(answer.getList("hits.why.flatten().text", String.class)).contains(text);
    }

    @DisplayName("The centre of the city has the name that people know")
    @Test
    void cityCentre() {
        JsonPath answer = ask("lat=50.8467&lon=4.3525&lang=nl&size=100&category=C67");
        assertThat(answer.getString("hits.find { it.source.id == 'cpasbxl.brussels' }.why[1].text"))
                .isEqualTo("Werkingsgebied: Brussel-Stad (Vijfhoek)");
        JsonPath north = ask("lat=50.8582&lon=4.3580&lang=nl&size=100");
        assertThat(north.getList("hits.why.flatten().text", String.class))
                .noneMatch(text -> text.contains("wijk Noordwijk"));
    }

    @DisplayName("A point outside the Region is told so")
    @Test
    void outside() {
        given().get(SERVICES + "?lat=51.05&lon=3.72")
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/outside-region"));
    }

    @DisplayName("A service and its organisation are read by id")
    @Test
    void byId() {
        JsonPath hit = ask(REYERS + "&category=C67&reach=serving");
        String service = hit.getString("hits[0].service.id");
        given().get(SERVICES + "/" + service + "?lang=nl")
                .then()
                .statusCode(200)
                .body("id", equalTo(service))
                .body("atLocations", hasSize(1))
                .body("atLocations[0].source.id", equalTo("13214"))
                .body("atLocations[0].area.territories.name", contains("Schaarbeek"));
        given().get("/api/v1/organizations/" + hit.getString("hits[0].organization.id") + "?lang=nl")
                .then()
                .statusCode(200)
                .body("legalStatus.text", equalTo("Openbare dienst - OCMW"))
                .body("services.service.id", contains(service));
        given().get(SERVICES + "/" + hit.getString("hits[0].id"))
                .then()
                .statusCode(200)
                .body("id", equalTo(service));
        given().get(SERVICES + "/00000000-0000-5000-8000-000000000000")
                .then()
                .statusCode(404)
                .body("type", equalTo("/problems/unknown-record"));
        given().get("/api/v1/organizations/" + service).then().statusCode(404);
    }

    @DisplayName("The needs in words and the help lines are at hand")
    @Test
    void needsAndHelpLines() {
        given().get("/api/v1/taxonomy")
                .then()
                .statusCode(200)
                .body("terms.findAll { it.kind == 'sector' }", hasSize(22))
                .body("terms.find { it.id == 'C67' }.words.word", hasItem("OCMW"))
                .body("terms.find { it.id == 'C337' }.parents", containsInAnyOrder("L59", "L137"));
        given().get("/api/v1/helplines?lang=nl")
                .then()
                .statusCode(200)
                .body("helplines", hasSize(13))
                .body("helplines[0].phone", equalTo("112"))
                .body("helplines.find { it.id == 'violences' }.purpose.text", equalTo("partnergeweld"))
                .body("helplines.find { it.id == 'violences' }.name.lang", equalTo("fr"));
    }
}
