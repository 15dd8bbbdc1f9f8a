package brussels.repere.rest.services;

import static brussels.repere.testing.DirectoryEntryBuilder.entry;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import brussels.repere.directory.ServiceArea;
import brussels.repere.directory.StableId;
import brussels.repere.geography.Level;
import brussels.repere.geography.TerritoryKey;
import brussels.repere.testing.ApplicationTest;
import brussels.repere.testing.TestRecords;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.elasticsearch.client.Request;
import org.elasticsearch.client.RestClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The address of a refuge is in no answer and not in the index, and nothing that is told narrows it down. */
@ApplicationTest
class ConfidentialityIT {

    /** In Koekelberg, whose quartier, commune and sector nobody may learn. */
    private static final double LAT = 50.8621739;

    private static final double LON = 4.3306182;

    private static final String NEXT_DOOR = "lat=50.86218&lon=4.33062";
    private static final String FAR_AWAY = "lat=50.8021&lon=4.4391";
    private static final List<String> SECRETS = List.of(
            "Rue du Secret", "Geheimstraat", "424242", "9X81", "50.862173", "4.330618", "refuge-4711", "21011A");

    @Inject
    TestRecords records;

    @Inject
    RestClient engine;

    @BeforeEach
    void add() {
        records.add(entry("refuge-4711")
                .named("Maison des Marguerites", "Madeliefjeshuis")
                .categories("C337")
                .languages("fr", "nl")
                .at("Rue du Secret", "424242", "9X81", LAT, LON)
                .confidential()
                .area(ServiceArea.of(new TerritoryKey(Level.REGION, "04000")))
                .phone("02 000 00 00")
                .website("https://example.org/marguerites")
                .hours("Toujours, Rue du Secret 424242")
                .description("Un accueil discret. Sonner Rue du Secret 424242.")
                .verified("2026-10"));
    }

    @AfterEach
    void clear() {
        records.removeAll();
    }

    private static JsonPath hit(String query) {
        JsonPath answer = given().get("/api/v1/services?size=100&category=C337&" + query)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        return answer.setRootPath("hits.find { it.service.name.text == 'Maison des Marguerites' }");
    }

    @DisplayName("No answer has a byte of a confidential address")
    @Test
    void noByte() throws IOException {
        String service = hit(FAR_AWAY).getString("service.id");
        String organization = hit(FAR_AWAY).getString("organization.id");
        List<String> paths = new ArrayList<>(List.of(
                "/api/v1",
                "/api/v1/taxonomy",
                "/api/v1/helplines",
                "/api/v1/services/" + service,
                "/api/v1/services/" + service + "?lang=nl",
                "/api/v1/organizations/" + organization,
                "/",
                "/services/" + service + "?lang=fr",
                "/services/" + service + "?lang=nl",
                "/services/" + hit(FAR_AWAY).getString("id") + "?lang=fr",
                "/organizations/" + organization + "?lang=fr",
                "/organizations/" + organization + "?lang=nl",
                "/needs/C337?lang=fr",
                "/needs/C337?lang=nl",
                "/territories/commune/21011?lang=fr&need=C337",
                "/territories/region/04000?lang=fr&need=C337",
                "/territories/region/04000?lang=fr",
                "/browse?lang=fr",
                "/api/v1/services.geojson?category=C337&" + NEXT_DOOR,
                "/api/v1/services.csv?category=C337&" + NEXT_DOOR,
                "/api/v1/services.csv?category=C337&lang=nl&" + FAR_AWAY,
                "/api/v1/services.geojson?q=rue+du+secret+marguerites",
                "/api/v1/services.csv?q=marguerites&explain=true",
                "/api/v1/changes?limit=500",
                "/api/v1/suggest?q=Marguerites",
                "/api/v1/suggest?q=secret",
                "/api/v1/suggest?q=rue+du+secret+4242",
                "/api/v1/services?q=maison+des+marguerites&explain=true",
                "/api/v1/services?q=rue+du+secret",
                "/api/v1/services?q=accueil+discret&explain=true",
                "/api/v1/services?needs=femme+battue,logement&explain=true&" + FAR_AWAY,
                "/api/v1/services?needs=femme+battue,marguerites&size=100&" + FAR_AWAY,
                "/hsds/v3/services/" + service,
                "/hsds/v3/services/" + service + "?lang=nl",
                "/hsds/v3/organizations/" + organization + "?full_service=true",
                "/hsds/v3/service_at_locations/" + hit(FAR_AWAY).getString("id"),
                "/hsds/v3/services?format=ndjson&full=true",
                "/hsds/v3/service_at_locations?format=ndjson&full=true",
                "/hsds/v3/organizations?format=ndjson&full_service=true",
                "/hsds/v3/services?search=marguerites",
                "/hsds/v3/service_at_locations?full=true&postcode=1081&search=marguerites",
                "/fhir/metadata",
                "/fhir/HealthcareService?name:contains=marguerites",
                "/fhir/HealthcareService?name:contains=marguerites&_format=xml",
                "/fhir/HealthcareService/" + hit(FAR_AWAY).getString("id"),
                "/fhir/Organization/" + organization,
                "/fhir/Organization/" + organization + "/_history",
                "/fhir/HealthcareService?organization=" + organization + "&_include=HealthcareService:location",
                "/fhir/HealthcareService?_id=" + hit(FAR_AWAY).getString("id")
                        + "&_include=HealthcareService:organization",
                "/q/openapi",
                "/q/health",
                "/q/metrics"));
        for (String place :
                List.of(FAR_AWAY, "territory=bassin:N", "territory=commune:21011", "territory=region:04000")) {
            for (String reach : List.of("all", "serving", "certain", "nearby")) {
                for (String filter : List.of("", "&category=C337", "&language=nl", "&radius=10000", "&lang=nl")) {
                    paths.add("/api/v1/services?size=100&reach=" + reach + "&" + place + filter);
                    paths.add("/api/v1/services?size=100&page=2&reach=" + reach + "&" + place + filter);
                }
            }
        }
        int seen = 0;
        for (String path : paths) {
            String body = new String(given().get(path).asByteArray(), StandardCharsets.UTF_8);
            String told = withoutChance(body);
            assertThat(SECRETS).as(path).noneMatch(told::contains);
            seen += body.contains("Marguerites") ? 1 : 0;
        }
        assertThat(seen).as("answers that it is in").isGreaterThan(20);

        Request everything = new Request("GET", "/services-read/_search?size=1000");
        String index = new String(
                engine.performRequest(everything).getEntity().getContent().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(index).contains("Maison des Marguerites").contains("\"stamp\":");
        // A stamp is a hash of nineteen figures: of some hundred of them one has the number of the house by chance.
        String told = withoutChance(index.replaceAll("\"stamp\":-?\\d+", ""));
        assertThat(SECRETS).noneMatch(told::contains);
    }

    @DisplayName("People read its page, and search engines are told nothing of it")
    @Test
    void nothingForSearchEngines() {
        String service = hit(FAR_AWAY).getString("service.id");
        String organization = hit(FAR_AWAY).getString("organization.id");
        for (String path : List.of("/services/" + service, "/organizations/" + organization)) {
            assertThat(given().get(path + "?lang=fr").asString())
                    .as(path)
                    .contains("noindex", "02 000 00 00")
                    .doesNotContain(
                            "application/ld+json", "canonical", "og:", "fiche .", "geo:", "openstreetmap.org/?");
        }
        String list = given().get("/needs/C337?lang=fr").asString();
        assertThat(list).contains("application/ld+json", "/services/" + service);
        assertThat(list.replaceAll("(?s).*<script type=\"application/ld\\+json\">(.*?)</script>.*", "$1"))
                .contains("ItemList")
                .doesNotContain(service, "Marguerites");
    }

    @DisplayName("A map of hits has no point of it")
    @Test
    void noPoint() {
        JsonPath feature = given().get("/api/v1/services.geojson?category=C337&" + NEXT_DOOR)
                .jsonPath()
                .setRootPath("features.find { it.properties.service.name.text == 'Maison des Marguerites' }");
        assertThat(feature.<Object>get("geometry")).isNull();
        assertThat(feature.getBoolean("properties.confidentialLocation")).isTrue();
        assertThat(feature.<Object>get("properties.distanceMetres")).isNull();
        assertThat(feature.<Object>get("properties.source.id")).isNull();
    }

    @DisplayName("The hit says to call, and how")
    @Test
    void callInstead() {
        JsonPath hit = hit(FAR_AWAY);
        assertThat(hit.getBoolean("confidentialLocation")).isTrue();
        assertThat(hit.<String>getList("phones")).containsExactly("02 000 00 00");
        assertThat(hit.getString("website")).isEqualTo("https://example.org/marguerites");
        assertThat(hit.<String>getList("why.code")).contains("CONFIDENTIAL_LOCATION", "SERVES_REGION");
        assertThat(hit.<Object>get("hours")).as("they name the street").isNull();
    }

    /** In one word, as nobody writes a street but who chooses a domain; and by the part of its name that is its own. */
    @DisplayName("A name, an e-mail address and a website that reveal the street are told nowhere")
    @Test
    void revealingNames() throws IOException {
        records.add(entry("refuge-4712")
                .named("Au Secret", null)
                .categories("C337")
                .at("Rue du Secret", "424242", "9X81", LAT, LON)
                .confidential()
                .area(ServiceArea.of(new TerritoryKey(Level.REGION, "04000")))
                .phone("02 000 00 11")
                .email("lamaisonsecret@example.org")
                .website("http://www.ruedusecret.example")
                .hours("Lundi 9h-12h, 424242 Secret")
                .description("Un accueil serein. Écrire à nous@foyersecret.example"));
        JsonPath hit = given().get("/api/v1/services?size=100&category=C337&" + FAR_AWAY)
                .jsonPath()
                .setRootPath("hits.find { '02 000 00 11' in it.phones }");
        assertThat(hit.getString("service.name.text")).isEqualTo("Service à une adresse confidentielle");
        assertThat(hit.getMap("")).doesNotContainKeys("email", "website", "hours", "description");
        String told = "";
        for (String path : List.of(
                "/api/v1/services?size=100&explain=true&category=C337&" + FAR_AWAY,
                "/api/v1/services/" + hit.getString("service.id"),
                "/api/v1/organizations/" + hit.getString("organization.id"),
                "/services/" + hit.getString("service.id"),
                "/organizations/" + hit.getString("organization.id"),
                "/needs/C337",
                "/api/v1/services.csv?category=C337&" + FAR_AWAY,
                "/api/v1/services.geojson?category=C337&" + FAR_AWAY,
                "/api/v1/changes?limit=500",
                "/api/v1/suggest?q=au+secret",
                "/hsds/v3/services?format=ndjson&full=true",
                "/hsds/v3/service_at_locations?format=ndjson&full=true",
                "/hsds/v3/organizations?format=ndjson&full_service=true")) {
            told += given().get(path).then().statusCode(200).extract().asString();
        }
        Request everything = new Request("GET", "/services-read/_search?size=1000");
        told += new String(
                engine.performRequest(everything).getEntity().getContent().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(told)
                .contains("02 000 00 11")
                .doesNotContainIgnoringCase("maisonsecret")
                .doesNotContainIgnoringCase("ruedusecret")
                .doesNotContainIgnoringCase("foyersecret")
                .doesNotContain("Au Secret", "424242 Secret", "accueil serein");
    }

    @DisplayName("The answer is the same from next door and from afar")
    @Test
    void sameFromAnywhere() {
        for (String reach : List.of("all", "serving", "certain")) {
            JsonPath next = hit(NEXT_DOOR + "&reach=" + reach);
            JsonPath far = hit(FAR_AWAY + "&reach=" + reach);
            Map<String, Object> one = next.getMap("");
            assertThat(one).isEqualTo(far.getMap("")).doesNotContainKeys("distanceMetres", "location");
        }
        assertThat(order(NEXT_DOOR)).as("among refuges alone").isEqualTo(order(FAR_AWAY));
        assertThat(hit(NEXT_DOOR + "&reach=nearby&radius=10000").<Object>get(""))
                .isNull();
        assertThat(hit("territory=commune:21011&reach=nearby&radius=10000").<Object>get(""))
                .isNull();
    }

    @DisplayName("Its ids cannot be found by trying the ids of the source")
    @Test
    void unguessableIds() {
        for (String kind : List.of("service", "service at location", "organization")) {
            String guessed = StableId.of(kind, "test", "refuge-4711").toString();
            assertThat(List.of(
                            hit(FAR_AWAY).getString("id"),
                            hit(FAR_AWAY).getString("service.id"),
                            hit(FAR_AWAY).getString("organization.id")))
                    .doesNotContain(guessed);
        }
        assertThat(StableId.of("service", "Bruxelles Social", "13214").toString())
                .as("as the ids of others can")
                .isEqualTo(given().get("/api/v1/services?category=C67&reach=serving&lat=50.851756&lon=4.401445")
                        .jsonPath()
                        .getString("hits[0].service.id"));
    }

    @DisplayName("A record that becomes confidential is gone under the id that people noted")
    @Test
    void becomesConfidential() {
        records.add(entry("was-open").categories("C337").at("Rue du Secret", "424242", "9X81", LAT, LON));
        String noted = given().get("/api/v1/services?category=C337&reach=nearby&" + NEXT_DOOR)
                .jsonPath()
                .getString("hits.find { it.service.name.text == 'was-open' }.service.id");
        given().get("/api/v1/services/" + noted).then().statusCode(200);
        records.add(entry("was-open")
                .categories("C337")
                .at("Rue du Secret", "424242", "9X81", LAT, LON)
                .confidential());
        given().get("/api/v1/services/" + noted).then().statusCode(404);
        assertThat(given().get("/api/v1/services?size=100&category=C337&" + NEXT_DOOR)
                        .jsonPath()
                        .<String>getList("hits.service.id"))
                .doesNotContain(noted)
                .doesNotHaveDuplicates();
    }

    /** Ids and shapes of territories have the number of the house by chance, and so have other services. */
    private static String withoutChance(String body) {
        return body.lines()
                .filter(line -> !line.startsWith("{\"id\"") || line.contains("Marguerites"))
                .map(line -> line.replaceAll("\"extent\":\"[^\"\\\\]*+(?:\\\\.[^\"\\\\]*+)*+\"", "")
                        .replaceAll("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", ""))
                .collect(Collectors.joining("\n"));
    }

    @DisplayName("A client of HSDS cannot filter by it")
    @Test
    void hsdsFilters() {
        JsonPath found = given().get("/hsds/v3/service_at_locations?full=true&search=marguerites&" + FAR_AWAY)
                .jsonPath();
        assertThat(found.getInt("total_items")).isEqualTo(1);
        assertThat(found.getBoolean("contents[0].confidential_location")).isTrue();
        assertThat(found.<String, Object>getMap("contents[0]")).doesNotContainKeys("location", "location_id");
        for (String asked : List.of("rue+du+secret", "geheimstraat", "424242", "9X81", "accueil+discret", "sonner")) {
            assertThat(given().get("/hsds/v3/services?search=" + asked)
                            .jsonPath()
                            .getList("contents.name"))
                    .as(asked)
                    .doesNotContain("Maison des Marguerites");
        }
    }

    @DisplayName("A client of FHIR finds no location of it, near nothing, and neither by point nor by date")
    @Test
    void fhirLocations() {
        JsonPath found = given().get(
                        "/fhir/HealthcareService?name:contains=marguerites&_include=HealthcareService:location")
                .jsonPath();
        assertThat(found.getInt("total")).isEqualTo(1);
        assertThat(found.<String>getList("entry.resource.resourceType")).containsExactly("HealthcareService");
        assertThat(found.getMap("entry[0].resource")).doesNotContainKeys("location", "availabilityExceptions");
        String organization = found.getString("entry[0].resource.providedBy.reference");
        assertThat(given().get("/fhir/" + organization).jsonPath().<String>getList("type.coding.code.flatten()"))
                .as("that it has a site is not told")
                .containsExactly("other");
        for (String search : List.of(
                "Location?organization=" + organization,
                "Location?name:contains=marguerites",
                "Location?organization.name:contains=marguerites",
                "Location?near=" + LAT + "|" + LON + "|0.001|km",
                "Location?identifier=refuge-4711",
                "HealthcareService?identifier=refuge-4711",
                "HealthcareService?name:contains=marguerites&location.name:contains=m",
                "HealthcareService?name:contains=marguerites&location.status=active")) {
            assertThat(given().get("/fhir/" + search)
                            .then()
                            .statusCode(200)
                            .extract()
                            .jsonPath()
                            .getInt("total"))
                    .as(search)
                    .isZero();
        }
        for (String point : List.of(LAT + "|" + LON, "50.8021|4.4391")) {
            assertThat(given().get("/fhir/HealthcareService?name:contains=marguerites&coverage-area.contains=" + point)
                            .jsonPath()
                            .getInt("total"))
                    .as("it serves all of the Region alike")
                    .isEqualTo(1);
        }
        assertThat(given().get("/fhir/_history?_count=200").asString()).doesNotContain(SECRETS.get(0), SECRETS.get(1));
    }

    private static List<String> order(String place) {
        return given().get("/api/v1/services?size=100&category=C337&reach=serving&" + place)
                .jsonPath()
                .getList("hits.findAll { it.confidentialLocation == true }.id");
    }

    /** What a tree of categories says of one, wherever it stands. */
    private static Set<Integer> counted(List<Map<String, Object>> nodes, String category) {
        Set<Integer> counts = new HashSet<>();
        for (Map<String, Object> node : nodes == null ? List.<Map<String, Object>>of() : nodes) {
            if (node.get("value").equals(category)) {
                counts.add((Integer) node.get("count"));
            }
            @SuppressWarnings("unchecked")
            List<Map<String, Object>> below = (List<Map<String, Object>>) node.get("below");
            counts.addAll(counted(below, category));
        }
        return counts;
    }

    @DisplayName("Counts by place do not tell where it is")
    @Test
    void facetCounts() {
        for (String commune : List.of("21011", "21016")) {
            JsonPath answer = given().get("/api/v1/services?category=C337&reach=all&territory=commune:" + commune)
                    .jsonPath();
            assertThat(answer.getInt("total")).isEqualTo(7);
            assertThat(counted(answer.getList("facets.category"), "C337")).containsOnly(7);
            assertThat(answer.getList("facets.commune"))
                    .as("nowhere that could be counted")
                    .isEmpty();
        }
    }
}
