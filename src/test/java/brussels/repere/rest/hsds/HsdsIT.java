package brussels.repere.rest.hsds;

import static brussels.repere.testing.DirectoryEntryBuilder.entry;
import static brussels.repere.testing.HsdsClient.get;
import static brussels.repere.testing.HsdsClient.ids;
import static brussels.repere.testing.HsdsClient.readAllPages;
import static brussels.repere.testing.HsdsClient.readStream;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import brussels.repere.directory.DeliveryMode;
import brussels.repere.directory.ServiceArea;
import brussels.repere.eligibility.Audience;
import brussels.repere.eligibility.Eligibility;
import brussels.repere.eligibility.TargetAudiences;
import brussels.repere.exchange.hsds.HsdsTaxonomy;
import brussels.repere.geography.Level;
import brussels.repere.geography.TerritoryKey;
import brussels.repere.search.index.IndexSynchronizer;
import brussels.repere.testing.ApplicationTest;
import brussels.repere.testing.DirectoryEntryBuilder;
import brussels.repere.testing.HsdsClient;
import brussels.repere.testing.TestRecords;
import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who takes the directory over gets all of it, once, and who asks for a place gets who serves it. */
@ApplicationTest
class HsdsIT {

    private static final String REYERS = "lat=50.851756&lon=4.401445";
    private static final TerritoryKey SCHAERBEEK = new TerritoryKey(Level.COMMUNE, "21015");
    private static final TerritoryKey UCCLE = new TerritoryKey(Level.COMMUNE, "21016");

    @Inject
    TestRecords records;

    @Inject
    IndexSynchronizer index;

    @Inject
    EntityManagerFactory factory;

    @AfterEach
    void clear() {
        records.removeAll();
    }

    private static List<String> names(List<JsonNode> entries) {
        return entries.stream().map(entry -> entry.get("name").asText()).toList();
    }

    private static JsonNode only(String search) {
        List<JsonNode> found = readAllPages("/services?full=true&search=" + search);
        assertThat(found).as(search).hasSize(1);
        return found.get(0);
    }

    /** Among those that a word finds, the one with a name. */
    private static JsonNode named(String search, String name) {
        return readAllPages("/services?full=true&search=" + search).stream()
                .filter(service -> service.get("name").asText().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @DisplayName("The API says what it is and where to read on")
    @Test
    void describesItself() {
        JsonNode about = get("/");
        assertThat(about.get("version").asText()).isEqualTo("3.1");
        assertThat(get(about.get("profile").asText()).get("standard").asText()).isEqualTo("HSDS 3.1");
        assertThat(get(about.get("openapi_url").asText()).get("paths").has("/hsds/v3/services/{id}"))
                .isTrue();
    }

    @DisplayName("The pages have every record once, and so has the stream")
    @Test
    void pagesAndStream() {
        List<String> walked = ids(readAllPages("/services?per_page=30"));
        assertThat(walked).hasSize(313).doesNotHaveDuplicates().isSorted();
        List<String> byNumber = new ArrayList<>();
        int pages = get("/services?per_page=30").get("total_pages").asInt();
        IntStream.rangeClosed(1, pages).forEach(page -> get("/services?per_page=30&page=" + page)
                .get("contents")
                .forEach(each -> byNumber.add(each.get("id").asText())));
        assertThat(byNumber).isEqualTo(walked);
        assertThat(ids(readStream("/services"))).isEqualTo(walked);
        assertThat(ids(readStream("/services?after=" + walked.get(99)))).isEqualTo(walked.subList(100, 313));
        assertThat(ids(readAllPages("/services?minimal=true"))).isEqualTo(walked);
    }

    @DisplayName("A page says where it stands")
    @Test
    void pageNumbers() {
        JsonNode first = get("/services?per_page=100");
        assertThat(first.get("total_items").asInt()).isEqualTo(313);
        assertThat(first.get("total_pages").asInt()).isEqualTo(4);
        assertThat(first.get("first_page").asBoolean()).isTrue();
        assertThat(first.get("last_page").asBoolean()).isFalse();
        JsonNode last = get("/services?per_page=100&page=4");
        assertThat(last.get("size").asInt()).isEqualTo(13);
        assertThat(last.get("last_page").asBoolean()).isTrue();
        assertThat(last.has("next")).isFalse();
        JsonNode beyond = get("/services?per_page=100&page=5");
        assertThat(beyond.get("empty").asBoolean()).isTrue();
        assertThat(beyond.get("contents")).isEmpty();
    }

    @DisplayName("A walk while the data change loses nothing and repeats nothing")
    @Test
    void stableWalk() {
        records.add(IntStream.range(0, 40)
                .mapToObj(i -> entry("stays-" + i).area(ServiceArea.of(UCCLE)))
                .toArray(DirectoryEntryBuilder[]::new));
        List<String> before = ids(readAllPages("/services?per_page=1000"));
        List<String> seen = new ArrayList<>();
        JsonNode page = get("/services?per_page=25");
        for (int i = 0; page != null; i++) {
            page.get("contents").forEach(each -> seen.add(each.get("id").asText()));
            long generation = page.get("generation").asLong();
            records.add(entry("comes-" + i).area(ServiceArea.of(UCCLE)));
            page = page.has("next") ? get(page.get("next").asText()) : null;
            assertThat(page == null || page.get("generation").asLong() > generation)
                    .as("the answer says that the data are others")
                    .isTrue();
        }
        assertThat(seen).doesNotHaveDuplicates().containsAll(before);
        assertThat(seen.size()).as("some of those that came meanwhile").isGreaterThan(before.size());
    }

    @DisplayName("A place gives who serves it, wherever the service sits")
    @Test
    void servesPlace() {
        records.add(
                entry("Far seat").at(50.8021, 4.3391).area(ServiceArea.of(SCHAERBEEK)),
                entry("Near seat").at(50.851756, 4.401445).area(ServiceArea.of(UCCLE)),
                entry("Undeclared").at(50.851756, 4.401445));
        for (String place : List.of(REYERS, "postcode=1030")) {
            List<JsonNode> found = readAllPages("/service_at_locations?full=true&per_page=1000&" + place);
            assertThat(found.stream().map(each -> each.at("/service/name").asText()))
                    .contains("Far seat")
                    .doesNotContain("Near seat", "Undeclared");
            assertThat(found)
                    .allSatisfy(each -> assertThat(each.get("serves").asText()).isIn("certain", "possible"));
        }
        assertThat(names(readAllPages("/services?per_page=1000&" + REYERS)))
                .contains("Far seat")
                .doesNotContain("Near seat", "Undeclared");
        String cpas = "taxonomy_term_id=" + HsdsTaxonomy.NEED.termId("C67");
        assertThat(names(readAllPages("/services?" + REYERS + "&" + cpas)))
                .singleElement()
                .asString()
                .contains("Schaerbeek");
    }

    @DisplayName("A postcode served in part is told as possible")
    @Test
    void partialPostcode() {
        records.add(entry("Part only").area(ServiceArea.of(new TerritoryKey(Level.SECTION, "21004A"))));
        JsonNode found = readAllPages("/service_at_locations?search=part+only&postcode=1000")
                .get(0);
        assertThat(found.get("serves").asText()).isEqualTo("possible");
    }

    @DisplayName("Proximity keeps who serves a place and sits near it")
    @Test
    void proximity() {
        records.add(
                entry("Znear").at(50.8517, 4.4014).area(ServiceArea.of(SCHAERBEEK)),
                entry("Zfar").at(50.8, 4.337).area(ServiceArea.of(SCHAERBEEK)),
                entry("Zelsewhere").at(50.8517, 4.4014).area(ServiceArea.of(UCCLE)),
                entry("Zvague").at(50.8517, 4.4014),
                entry("Zrefuge")
                        .at(50.8517, 4.4014)
                        .area(ServiceArea.of(SCHAERBEEK))
                        .confidential());
        for (String place : List.of("postcode=1030&proximity=4000", REYERS + "&proximity=300")) {
            List<String> found = readAllPages("/service_at_locations?full=true&per_page=1000&" + place).stream()
                    .map(each -> each.at("/service/name").asText())
                    .filter(name -> name.startsWith("Z"))
                    .toList();
            assertThat(found).as(place).containsExactly("Znear");
        }
        assertThat(readAllPages("/service_at_locations?search=zfar&" + REYERS)).hasSize(1);
        assertThat(readAllPages("/service_at_locations?search=zfar&proximity=300&" + REYERS))
                .isEmpty();
    }

    @DisplayName("Words find here what they find on the site")
    @ParameterizedTest
    @ValueSource(strings = {"psy", "cpas", "dettes", "colis alimentaire anderlecht", "mon mari me frappe", "xyzzyq"})
    void sameWordsAsTheSite(String words) {
        index.synchronize();
        JsonPath site = given().queryParam("q", words)
                .queryParam("size", 100)
                .get("/api/v1/services")
                .jsonPath();
        List<String> found =
                ids(readAllPages("/service_at_locations?search=" + URLEncoder.encode(words, StandardCharsets.UTF_8)));
        assertThat(found).hasSize(site.getInt("total"));
        assertThat(found).containsAll(site.getList("hits.id"));
    }

    @DisplayName("Filters are cumulative and judged on one service")
    @Test
    void filters() {
        records.add(
                entry("Zzone maison").modes(DeliveryMode.AT_HOME).area(ServiceArea.of(UCCLE)),
                entry("Zzone rue").modes(DeliveryMode.STREET_WORK).area(ServiceArea.of(SCHAERBEEK)),
                entry("Zzone femmes")
                        .modes(DeliveryMode.STREET_WORK)
                        .eligible(new Eligibility(
                                null,
                                null,
                                new TargetAudiences(List.of(Set.of(Audience.WOMEN, Audience.HOMELESS))),
                                null,
                                null)));
        String street = "taxonomy_term_id=" + HsdsTaxonomy.DELIVERY_MODE.termId("street-work");
        assertThat(names(readAllPages("/services?search=zzone&" + street)))
                .containsExactlyInAnyOrder("Zzone rue", "Zzone femmes");
        assertThat(names(readAllPages("/services?search=zzone&" + street + "&" + REYERS)))
                .containsExactly("Zzone rue");
        String women = "taxonomy_term_id=" + HsdsTaxonomy.AUDIENCE.termId("women");
        assertThat(names(readAllPages("/organizations?search=zzone&" + women))).containsExactly("Zzone femmes");
        String anyone = "taxonomy_id=" + HsdsTaxonomy.AUDIENCE.id();
        assertThat(names(readAllPages("/services?search=zzone&" + anyone))).containsExactly("Zzone femmes");
        JsonNode attributes = named("zzone", "Zzone femmes").get("attributes");
        assertThat(attributes.findValuesAsText("value")).containsExactly("women+homeless", "women+homeless");
        String organization = named("zzone", "Zzone rue").get("organization_id").asText();
        assertThat(names(readAllPages("/services?organization_id=" + organization)))
                .containsExactly("Zzone rue");
    }

    @DisplayName("A term finds what hangs below it")
    @Test
    void descendants() {
        String sector = "taxonomy_term_id="
                + HsdsTaxonomy.NEED.termId(
                        get("/taxonomy_terms?top_only=true&per_page=1000&taxonomy_id=" + HsdsTaxonomy.NEED.id())
                                .at("/contents/0/code")
                                .asText());
        List<JsonNode> below = readAllPages("/services?full=true&" + sector);
        assertThat(below).isNotEmpty();
        assertThat(below.stream().flatMap(each -> each.get("attributes").findValuesAsText("taxonomy_term_id").stream()))
                .as("no service carries a sector itself")
                .doesNotContain(sector.substring(sector.indexOf('=') + 1));
    }

    @DisplayName("A closed service is listed on request and told by its id")
    @Test
    void closedService() {
        Instant before = Instant.now();
        records.add(entry("Zlosing").area(ServiceArea.of(UCCLE)));
        String id = only("zlosing").get("id").asText();
        records.closeAll(LocalDate.of(2026, 11, 1));
        assertThat(readAllPages("/services?search=zlosing")).isEmpty();
        assertThat(readAllPages("/organizations?search=zlosing")).isEmpty();
        assertThat(ids(readAllPages("/services?search=zlosing&status=all"))).containsExactly(id);
        assertThat(ids(readAllPages("/services?status=inactive"))).containsExactly(id);
        JsonNode told = get("/services/" + id);
        assertThat(told.get("status").asText()).isEqualTo("inactive");
        assertThat(told.get("closed_on").asText()).isEqualTo("2026-11-01");
        assertThat(ids(readAllPages("/services?status=all&modified_after=" + before)))
                .containsExactly(id);
    }

    @DisplayName("A follower requests what changed since the last change seen")
    @Test
    void modifiedAfter() {
        records.add(entry("Zfirst").area(ServiceArea.of(UCCLE)), entry("Zother"));
        String seen = only("zfirst").get("last_modified").asText();
        records.add(entry("Zother").named("Zother changed", null));
        assertThat(names(readAllPages("/services?modified_after=" + seen))).contains("Zfirst", "Zother changed");
        String changed = only("zother").get("last_modified").asText();
        assertThat(Instant.parse(changed)).isAfter(Instant.parse(seen));
        assertThat(names(readAllPages("/services?modified_after=" + changed))).containsExactly("Zother changed");
        records.add(entry("Zother").named("Zother changed", null));
        assertThat(only("zother").get("last_modified").asText())
                .as("what did not change is not changed")
                .isEqualTo(changed);
    }

    @DisplayName("Texts are in the language requested, and in both languages beside it")
    @Test
    void languages() {
        records.add(
                entry("both").named("Zaide Ville", "Zhulp Stad"), entry("dutch").named(null, "Zalleen"));
        String id = only("zaide").get("id").asText();
        JsonNode french = get("/services/" + id);
        assertThat(french.get("name").asText()).isEqualTo("Zaide Ville");
        JsonNode dutch = get("/services/" + id + "?lang=nl");
        assertThat(dutch.get("name").asText()).isEqualTo("Zhulp Stad");
        assertThat(dutch.get("name_fr").asText()).isEqualTo("Zaide Ville");
        JsonNode alone = only("zalleen");
        assertThat(alone.get("name").asText()).isEqualTo("Zalleen");
        assertThat(alone.has("name_fr")).isFalse();
    }

    private static void refused(String path, String parameter, String code) {
        JsonPath problem = given().get(HsdsClient.ROOT + path)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .extract()
                .jsonPath();
        assertThat(problem.getString("errors[0].parameter")).as(path).isEqualTo(parameter);
        assertThat(problem.getString("errors[0].code")).as(path).isEqualTo(code);
    }

    @DisplayName("Unknown parameters are refused by name")
    @Test
    void strictParameters() {
        refused("/services?servce=x", "servce", "UNKNOWN");
        refused("/service_at_locations?proximity=500", "proximity", "NOT_ALLOWED");
        refused("/service_at_locations?postcode=1030&proximity=0", "proximity", "NOT_ALLOWED");
        refused("/service_at_locations?postcode=1030&proximity=near", "proximity", "MALFORMED");
        refused("/services?" + REYERS + "&proximity=500", "proximity", "UNKNOWN");
        refused("/services?page=0", "page", "NOT_ALLOWED");
        refused("/services?page=x", "page", "MALFORMED");
        refused("/services?per_page=1001", "per_page", "NOT_ALLOWED");
        refused("/services?page=1&page=2", "page", "REPEATED");
        refused("/services?modified_after=yesterday", "modified_after", "MALFORMED");
        refused("/services?modified_after=2999-01-01", "modified_after", "NOT_ALLOWED");
        refused("/services?format=xml", "format", "MALFORMED");
        refused("/services?format=ndjson&page=2", "page", "NOT_ALLOWED");
        refused("/services?minimal=true&full=true", "minimal", "NOT_ALLOWED");
        refused("/services?lat=50.85", "lon", "MISSING");
        refused("/service_at_locations?postcode=103", "postcode", "NOT_ALLOWED");
        refused("/service_at_locations?postcode=9000", "postcode", "UNKNOWN_VALUE");
        refused("/service_at_locations?postcode=1030&" + REYERS, "postcode", "NOT_ALLOWED");
        String nobody = "6f0c2f1e-52a5-4d0b-9c0e-0d6b5f6a7c11";
        refused("/services?taxonomy_term_id=" + nobody, "taxonomy_term_id", "UNKNOWN_VALUE");
        refused("/services?taxonomy_term_id=C67", "taxonomy_term_id", "MALFORMED");
        refused("/services?organization_id=" + nobody, "organization_id", "UNKNOWN_VALUE");
        given().get("/hsds/v3/services?lat=51.2&lon=4.4").then().statusCode(422);
        for (String noun :
                List.of("services", "organizations", "service_at_locations", "taxonomies", "taxonomy_terms")) {
            given().get("/hsds/v3/" + noun + "/" + nobody)
                    .then()
                    .statusCode(404)
                    .contentType("application/problem+json");
            given().accept("text/csv")
                    .get("/hsds/v3/" + noun)
                    .then()
                    .statusCode(406)
                    .contentType("application/problem+json");
        }
        given().get("/hsds/v3/nothing").then().statusCode(404).contentType("application/problem+json");
    }

    @DisplayName("The standard may be queried by POST too")
    @Test
    void post() {
        JsonNode page = get("/services?per_page=3");
        assertThat(given().post("/hsds/v3/services?per_page=3").jsonPath().getList("contents.id"))
                .isEqualTo(ids(HsdsClient.entries(page)));
    }

    @DisplayName("A page is not read row by row")
    @Test
    void noRowByRow() {
        Statistics statistics = factory.unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        try {
            statistics.clear();
            assertThat(get("/organizations?full_service=true&per_page=300")
                            .get("size")
                            .asInt())
                    .isEqualTo(300);
            // A few of them are of those who look every second whether something changed.
            assertThat(statistics.getPrepareStatementCount()).isBetween(1L, 50L);
        } finally {
            statistics.setStatisticsEnabled(false);
        }
    }
}
