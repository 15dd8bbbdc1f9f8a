package brussels.repere.rest.fhir;

import static brussels.repere.testing.DirectoryEntryBuilder.entry;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import brussels.repere.directory.AreaExclusivity;
import brussels.repere.directory.BeyondZone;
import brussels.repere.directory.DeliveryMode;
import brussels.repere.directory.ServiceArea;
import brussels.repere.eligibility.AppointmentRule;
import brussels.repere.eligibility.Audience;
import brussels.repere.eligibility.CostType;
import brussels.repere.eligibility.Eligibility;
import brussels.repere.eligibility.TargetAudiences;
import brussels.repere.geography.Level;
import brussels.repere.geography.TerritoryKey;
import brussels.repere.testing.ApplicationTest;
import brussels.repere.testing.FhirClient;
import brussels.repere.testing.TestRecords;
import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPathFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

/** Searches, reads and updates of FHIR over the starter directory. */
@ApplicationTest
class FhirIT {

    /** In Koekelberg. */
    private static final double LAT = 50.8621739;

    private static final double LON = 4.3306182;
    private static final TerritoryKey KOEKELBERG = new TerritoryKey(Level.COMMUNE, "21011");

    @Inject
    TestRecords records;

    @AfterEach
    void clear() {
        records.removeAll();
    }

    private static JsonNode findService(String name) {
        JsonNode bundle = FhirClient.get("HealthcareService?name:exact=" + name.replace(" ", "%20"));
        assertThat(bundle.path("total").asInt()).as(name).isEqualTo(1);
        return bundle.path("entry").path(0).path("resource");
    }

    private static Response ask(String path) {
        return given().urlEncodingEnabled(false).get("/fhir/" + path);
    }

    private static String outcomeCode(Response answer, int status) {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.contentType()).startsWith("application/fhir+json");
        JsonNode outcome = FhirClient.read(answer.asString());
        assertThat(outcome.path("resourceType").asText()).isEqualTo("OperationOutcome");
        assertThat(outcome.at("/issue/0/severity").asText()).isEqualTo("error");
        assertThat(outcome.at("/issue/0/details/text").asText()).isNotBlank();
        return outcome.at("/issue/0/code").asText();
    }

    @DisplayName("A service tells all that is known of it, and refers to what is there")
    @Test
    void service() {
        records.add(entry("soupe")
                .named("La Soupe", "De Soep")
                .categories("C67")
                .languages("fr", "ar", "via-interpreter")
                .modes(DeliveryMode.ON_SITE, DeliveryMode.AT_HOME)
                .at("Rue de l'Essai", "12", "1081", LAT, LON)
                .area(ServiceArea.of(KOEKELBERG))
                .eligible(new Eligibility(
                        18.0,
                        null,
                        TargetAudiences.find(List.of("women+homeless", Audience.SENIORS.code()))
                                .orElseThrow(),
                        CostType.FREE,
                        AppointmentRule.REQUIRED))
                .phone("02 500 10 17")
                .email("soupe@example.org")
                .website("https://example.org")
                .hours("Du lundi au vendredi de 9h à 12h et de 22h à 2h")
                .description("Une soupe chaude."));
        JsonNode service = findService("La Soupe");
        assertThat(service.path("active").asBoolean()).isTrue();
        assertThat(service.at("/_name/extension/0/extension/1/valueString").asText())
                .isEqualTo("De Soep");
        assertThat(service.at("/type/0/coding/0/code").asText()).isEqualTo("C67");
        assertThat(service.at("/type/0/coding/0/system").asText()).endsWith("/fhir/CodeSystem/need");
        assertThat(service.path("category")).isNotEmpty();
        assertThat(service.path("comment").asText()).isEqualTo("Une soupe chaude.");
        assertThat(service.at("/serviceProvisionCode/0/coding/0/code").asText()).isEqualTo("free");
        assertThat(service.path("appointmentRequired").asBoolean()).isTrue();
        assertThat(service.at("/eligibility/0/code/coding/0/code").asText()).isEqualTo("women+homeless");
        assertThat(service.at("/eligibility/1/code/coding/0/code").asText()).isEqualTo("seniors");
        assertThat(service.path("eligibility").findValuesAsText("comment")).contains("À partir de 18 ans");
        assertThat(service.path("communication").findValuesAsText("code")).containsExactly("fr", "ar");
        assertThat(service.path("communication").path(2).path("text").asText()).isEqualTo("Avec un interprète");
        assertThat(service.path("characteristic").findValuesAsText("code")).containsExactly("on-site", "at-home");
        assertThat(service.path("telecom").findValuesAsText("value"))
                .containsExactly("+3225001017", "soupe@example.org", "https://example.org");
        assertThat(service.path("availableTime").findValuesAsText("availableStartTime"))
                .containsExactlyInAnyOrder("09:00:00", "22:00:00", "00:00:00");
        assertThat(service.path("availableTime").findValuesAsText("availableEndTime"))
                .as("FHIR has no 24:00")
                .containsExactlyInAnyOrder("12:00:00", "23:59:59", "02:00:00");
        assertThat(service.path("availabilityExceptions").asText()).startsWith("Du lundi");
        assertThat(service.path("coverageArea").findValuesAsText("reference"))
                .containsExactly("Location/commune-21011");

        JsonNode location = FhirClient.get(service.at("/location/0/reference").asText());
        assertThat(location.at("/address/line/0").asText()).isEqualTo("Rue de l'Essai 12");
        assertThat(location.at("/position/latitude").asDouble()).isEqualTo(50.862174);
        JsonNode organization =
                FhirClient.get(location.at("/managingOrganization/reference").asText());
        assertThat(organization.path("name").asText()).isEqualTo("La Soupe");
        assertThat(organization.path("type").findValuesAsText("code")).contains("urn:ihe:iti:mcsd:2019:facility");
        assertThat(service.at("/providedBy/reference").asText()).isEqualTo(FhirClient.reference(organization));
    }

    @DisplayName("A territory is a location with its exact boundary, and the organization that stands for it")
    @Test
    void jurisdiction() {
        JsonNode commune = FhirClient.get("Location/commune-21011");
        assertThat(commune.path("physicalType").findValuesAsText("code")).containsExactly("jdn");
        assertThat(commune.at("/partOf/reference").asText()).isEqualTo("Location/region-04000");
        assertThat(commune.at("/extension/0/valueAttachment/contentType").asText())
                .isEqualTo("application/geo+json");
        JsonNode shape = FhirClient.read(new String(
                Base64.getDecoder()
                        .decode(commune.at("/extension/0/valueAttachment/data").asText()),
                StandardCharsets.UTF_8));
        Geometry polygon = polygon(shape.at("/coordinates/0/0"));
        assertThat(polygon.contains(polygon.getFactory().createPoint(new Coordinate(LON, LAT))))
                .isTrue();
        JsonNode organization =
                FhirClient.get(commune.at("/managingOrganization/reference").asText());
        assertThat(organization.path("name").asText()).isEqualTo("Koekelberg");
        assertThat(organization.at("/partOf/reference").asText()).isEqualTo("Organization/region-04000");
    }

    private static Geometry polygon(JsonNode ring) {
        Coordinate[] points = new Coordinate[ring.size()];
        for (int i = 0; i < points.length; i++) {
            points[i] = new Coordinate(
                    ring.path(i).path(0).asDouble(), ring.path(i).path(1).asDouble());
        }
        return new GeometryFactory().createPolygon(points);
    }

    @DisplayName("A drawn area is a jurisdiction of its own, which contains what it covers")
    @Test
    void drawn() {
        Geometry square =
                new GeometryFactory().toGeometry(new Envelope(LON - 0.002, LON + 0.002, LAT - 0.001, LAT + 0.001));
        records.add(entry("dessin")
                .categories("C67")
                .area(new ServiceArea(
                        List.of(), List.of(BeyondZone.WALLONIA), square, AreaExclusivity.UNKNOWN, false)));
        JsonNode service = findService("dessin");
        assertThat(service.path("coverageArea").findValuesAsText("reference"))
                .contains("Location/beyond-WAL")
                .anyMatch(reference -> reference.startsWith("Location/area-"));
        String id = service.path("id").asText();
        String inside = "coverage-area:Location.contains=" + LAT + "%7C" + LON;
        String outside = "coverage-area:Location.contains=" + (LAT + 0.0012) + "%7C" + LON;
        assertThat(FhirClient.ids("HealthcareService?_id=" + id + "&" + inside)).containsExactly(id);
        assertThat(FhirClient.ids("HealthcareService?_id=" + id + "&" + outside))
                .isEmpty();
        assertThat(FhirClient.ids("HealthcareService?_id=" + id + "&coverage-area.contains=" + (LAT + 0.0012) + "%7C"
                        + LON + "," + LAT + "%7C" + LON))
                .as("any of several points is enough")
                .containsExactly(id);
    }

    @DisplayName("Names are found by their beginning, by a part, exactly; in both languages, whatever accents")
    @Test
    void names() {
        records.add(entry("n1").named("Écoute Élan", "Luisterlijn"));
        assertThat(FhirClient.ids("Organization?name=ecoute%20el")).hasSize(1);
        assertThat(FhirClient.ids("Organization?name=elan")).isEmpty();
        assertThat(FhirClient.ids("Organization?name:contains=ELAN")).isNotEmpty();
        assertThat(FhirClient.ids("Organization?name:exact=ecoute%20elan")).isEmpty();
        assertThat(FhirClient.ids("Organization?name=nobody,luisterlijn")).hasSize(1);
        assertThat(FhirClient.ids("HealthcareService?organization.name:exact=Luisterlijn"))
                .hasSize(1);
        assertThat(FhirClient.ids("HealthcareService?organization:Organization.name:contains=lan&name=ecoute"))
                .hasSize(1);
    }

    @DisplayName("Tokens are found by code, by system and code; references by id, relative or absolute")
    @Test
    void tokensAndReferences() {
        records.add(entry("t1").named("Jeton", null).categories("C67").at(LAT, LON));
        JsonNode service = findService("Jeton");
        String id = "_id=" + service.path("id").asText();
        String system = service.at("/type/0/coding/0/system").asText();
        for (String one : List.of(
                "service-type=C67",
                "type=C67",
                "service-type=" + system + "%7CC67",
                "service-type=" + system + "%7C",
                "active=true",
                "identifier=t1",
                "organization=" + service.at("/providedBy/reference").asText(),
                "organization=" + service.at("/providedBy/reference").asText().replace("Organization/", ""),
                "location.status=active",
                "location=" + service.at("/location/0/reference").asText())) {
            assertThat(FhirClient.ids("HealthcareService?" + id + "&" + one))
                    .as(one)
                    .hasSize(1);
        }
        for (String none : List.of(
                "service-type=C66",
                "service-type=%7CC67",
                "active=false",
                "organization=Location/x",
                "location.status=inactive",
                "coverage-area=commune-21011")) {
            assertThat(FhirClient.ids("HealthcareService?" + id + "&" + none))
                    .as(none)
                    .isEmpty();
        }
        assertThat(FhirClient.ids("Organization?ihe-mcsd-hierarchy-type=x")).isEmpty();
        assertThat(FhirClient.ids("Location?partof=Location/region-04000&type=commune"))
                .hasSize(19);
        assertThat(FhirClient.ids("Organization?partof.name=R%C3%A9gion&type=commune"))
                .hasSize(19);
    }

    @DisplayName("Near is told by distance, nearest first, page by page")
    @Test
    void near() {
        records.add(
                entry("far").at(LAT + 0.002, LON),
                entry("nearest").at(LAT, LON),
                entry("farther").at(LAT + 0.004, LON));
        String near = "Location?near=" + LAT + "%7C" + LON + "%7C0.3%7Ckm&_count=1&name=far,nearest,farther";
        JsonNode first = FhirClient.get(near);
        assertThat(first.path("total").asInt()).isEqualTo(2);
        assertThat(first.at("/entry/0/resource/name").asText()).isEqualTo("nearest");
        assertThat(first.at("/entry/0/search/extension/0/valueDistance/value").asInt())
                .isZero();
        assertThat(FhirClient.all(near).values())
                .extracting(location -> location.path("name").asText())
                .containsExactly("nearest", "far");
        assertThat(FhirClient.get("Location?name=far,nearest,farther&near=" + LAT + "%7C" + LON + "%7C500%7Cm")
                        .path("total")
                        .asInt())
                .isEqualTo(3);
    }

    @DisplayName("Pages lose nothing and repeat nothing; a count of nothing tells how many there are")
    @Test
    void pages() {
        int total =
                FhirClient.get("HealthcareService?_summary=count").path("total").asInt();
        assertThat(FhirClient.get("HealthcareService?_count=0").path("total").asInt())
                .isEqualTo(total);
        assertThat(FhirClient.get("HealthcareService?_summary=count").has("entry"))
                .isFalse();
        List<String> ids = FhirClient.ids("HealthcareService?_count=70");
        assertThat(ids).hasSize(total).doesNotHaveDuplicates().isSorted();
        assertThat(FhirClient.get("HealthcareService?_count=100000").path("entry"))
                .as("the server bounds a page")
                .hasSizeLessThanOrEqualTo(200);
    }

    @DisplayName("What is included is there once, marked as such")
    @Test
    void includes() {
        records.add(entry("i1").named("Inclus", null).at(LAT, LON).area(ServiceArea.of(KOEKELBERG)));
        JsonNode bundle = FhirClient.get("HealthcareService?name:exact=Inclus&_include=HealthcareService:organization"
                + "&_include=HealthcareService:location&_include=HealthcareService:coverage-area"
                + "&_include:iterate=Location:organization&_include:iterate=Location:partof");
        assertThat(bundle.path("total").asInt()).isEqualTo(1);
        Set<String> included = new HashSet<>();
        bundle.path("entry").forEach(each -> {
            if (each.at("/search/mode").asText().equals("include")) {
                assertThat(included.add(FhirClient.reference(each.path("resource"))))
                        .isTrue();
            }
        });
        assertThat(included)
                .contains(
                        "Location/commune-21011",
                        "Organization/commune-21011",
                        "Location/region-04000",
                        "Organization/region-04000")
                .hasSize(6);
        String organization = findService("Inclus").at("/providedBy/reference").asText();
        JsonNode reverse = FhirClient.get("Organization?_id=" + organization.replace("Organization/", "")
                + "&_revinclude=HealthcareService:organization&_revinclude=Location:organization");
        assertThat(reverse.path("entry")).hasSize(3);
    }

    @DisplayName("A form asks as an address does")
    @Test
    void form() {
        JsonNode found = FhirClient.read(given().contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("contains", LAT + "|" + LON)
                .formParam("type", "commune")
                .post("/fhir/Location/_search")
                .then()
                .statusCode(200)
                .extract()
                .asString());
        assertThat(found.at("/entry/0/resource/id").asText()).isEqualTo("commune-21011");
    }

    @DisplayName("Dates compare as FHIR says")
    @Test
    void lastUpdated() {
        Instant before = Instant.now().minusSeconds(1);
        records.add(entry("d1").named("Daté", null));
        String id = "HealthcareService?_id=" + findService("Daté").path("id").asText() + "&_lastUpdated=";
        assertThat(FhirClient.ids(id + "ge" + before)).hasSize(1);
        assertThat(FhirClient.ids(id + "lt" + before)).isEmpty();
        assertThat(FhirClient.ids(id + "gt2020&_lastUpdated=sa2020-01-01&_lastUpdated=lt2100-01"))
                .hasSize(1);
        assertThat(FhirClient.ids(id + "eb2020")).isEmpty();
        assertThat(outcomeCode(ask(id + "about2020"), 400)).isEqualTo("invalid");
    }

    @DisplayName("What is not understood is refused by name, or ignored and told if the client lets it be")
    @Test
    void refused() {
        assertThat(outcomeCode(ask("Organization?nom=x"), 400)).isEqualTo("not-supported");
        assertThat(ask("Organization?nom=x").asString()).contains("http.nom", "identifier");
        for (String path : List.of(
                "Organization?name:below=x",
                "Organization?name=",
                "Organization?active=maybe",
                "HealthcareService?name.name=x",
                "Location?near=50.8",
                "Location?near=50.8%7C4.3%7C1%7Cleagues",
                "Location?near=50.8%7C4.3%7C-1",
                "Location?near=50.8%7C4.3%7C1000",
                "Location?contains=4.3%7C500",
                "Location?contains=NaN%7C1",
                "HealthcareService?_include=*",
                "HealthcareService?_include=HealthcareService:name",
                "HealthcareService?_count=many",
                "HealthcareService?_summary=text",
                "_history?_since=yesterday",
                "Organization/region-04000?_format=json&_format=xml")) {
            assertThat(outcomeCode(ask(path), 400)).as(path).isEqualTo("invalid");
        }
    }

    @DisplayName("A lenient client is told what was ignored")
    @Test
    void lenient() {
        JsonNode bundle = FhirClient.read(given().header("Prefer", "handling=lenient")
                .get("/fhir/Organization?nom=x&_count=1")
                .then()
                .statusCode(200)
                .extract()
                .asString());
        assertThat(bundle.at("/entry/1/search/mode").asText()).isEqualTo("outcome");
        assertThat(bundle.at("/entry/1/resource/issue/0/details/text").asText()).contains("nom");
        assertThat(bundle.at("/link/0/url").asText()).doesNotContain("nom=");
    }

    @DisplayName("A point outside of the Region is covered by nothing that is known, and the answer says so")
    @Test
    void outside() {
        JsonNode bundle = FhirClient.get("HealthcareService?coverage-area.contains=51.2%7C4.4");
        assertThat(bundle.path("total").asInt()).isZero();
        assertThat(bundle.at("/entry/0/search/mode").asText()).isEqualTo("outcome");
    }

    @DisplayName("Errors of all kinds are OperationOutcomes, in the format asked")
    @Test
    void errors() throws Exception {
        assertThat(outcomeCode(ask("Practitioner"), 404)).isEqualTo("not-found");
        assertThat(outcomeCode(ask("Organization/nobody"), 404)).isEqualTo("not-found");
        assertThat(outcomeCode(ask("a/b/c/d/e"), 404)).isEqualTo("not-found");
        assertThat(outcomeCode(given().post("/fhir/Organization"), 405)).isEqualTo("not-supported");
        assertThat(outcomeCode(given().delete("/fhir/Organization/region-04000"), 405))
                .isEqualTo("not-supported");
        assertThat(outcomeCode(given().accept("text/html").get("/fhir/metadata"), 406))
                .isEqualTo("not-supported");
        assertThat(outcomeCode(ask("metadata?_format=turtle"), 406)).isEqualTo("not-supported");
        String xml = given().accept("application/fhir+xml")
                .get("/fhir/Organization?nom=x")
                .then()
                .statusCode(400)
                .extract()
                .asString();
        assertThat(value(xml, "/*[local-name()='OperationOutcome']//*[local-name()='expression']/@value"))
                .isEqualTo("http.nom");
    }

    @DisplayName("No XML is read, whatever it would unfold to")
    @Test
    void noXml() {
        String bomb = "<!DOCTYPE a [<!ENTITY b \"bbbb\"><!ENTITY c \"&b;&b;&b;\">]><Organization>&c;</Organization>";
        for (String path : List.of("Organization", "Organization/_search")) {
            int status = given().contentType("application/fhir+xml")
                    .body(bomb.getBytes(StandardCharsets.UTF_8))
                    .post("/fhir/" + path)
                    .statusCode();
            assertThat(status).as(path).isIn(405, 415);
        }
    }

    @DisplayName("XML says what JSON says")
    @Test
    void xml() throws Exception {
        records.add(entry("x1").named("Eau & <pain>", "Water").at("Rue d'Or", "1", "1081", LAT, LON));
        JsonNode service = FhirClient.get("HealthcareService?name=eau").at("/entry/0/resource");
        String xml = ask("HealthcareService/" + service.path("id").asText() + "?_format=xml&_pretty=true")
                .asString();
        assertThat(xml).contains("xmlns=\"http://hl7.org/fhir\"");
        assertThat(value(xml, "/*/*[local-name()='name']/@value")).isEqualTo("Eau & <pain>");
        assertThat(value(xml, "/*/*[local-name()='name']/*/*[@url='content']/*/@value"))
                .isEqualTo("Water");
        assertThat(value(xml, "//*[local-name()='versionId']/@value"))
                .isEqualTo(service.at("/meta/versionId").asText());
        assertThat(given().accept("application/fhir+xml;q=0.9, application/fhir+json;q=0.5")
                        .get("/fhir/metadata")
                        .contentType())
                .startsWith("application/fhir+xml");
    }

    private static String value(String xml, String path) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        Document document = factory.newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
        return XPathFactory.newInstance().newXPath().evaluate(path, document);
    }

    @DisplayName("Who holds a version is told that it is still so; another version is not kept")
    @Test
    void versions() {
        Response read = ask("Location/commune-21011");
        String tag = read.header("ETag");
        String version = FhirClient.read(read.asString()).at("/meta/versionId").asText();
        assertThat(tag).isEqualTo("W/\"" + version + "\"");
        given().header("If-None-Match", tag)
                .get("/fhir/Location/commune-21011")
                .then()
                .statusCode(304);
        assertThat(ask("Location/commune-21011/_history/" + version).statusCode())
                .isEqualTo(200);
        assertThat(outcomeCode(ask("Location/commune-21011/_history/1"), 404)).isEqualTo("not-found");
        assertThat(given().head("/fhir/Location/commune-21011").header("ETag")).isEqualTo(tag);
        String search = ask("Location?type=commune").header("ETag");
        given().header("If-None-Match", search)
                .get("/fhir/Location?type=commune")
                .then()
                .statusCode(304);
    }

    @DisplayName("A history tells what came, what closed, and what was taken out")
    @Test
    void history() {
        Instant since = Instant.now();
        records.add(entry("h1").named("Histoire", null).at(LAT, LON).area(ServiceArea.of(KOEKELBERG)));
        String id = findService("Histoire").path("id").asText();
        assertThat(methods("_history?_since=" + since, id)).containsExactly("PUT");
        records.close("h1", LocalDate.of(2026, 11, 1));
        JsonNode closed = FhirClient.get("HealthcareService/" + id);
        assertThat(closed.path("active").asBoolean()).isFalse();
        assertThat(closed.has("coverageArea")).as("it serves nobody").isFalse();
        assertThat(methods("HealthcareService/_history?_since=" + since, id)).containsExactly("PUT");
        assertThat(FhirClient.get("Organization?name:exact=Histoire")
                        .at("/entry/0/resource/active")
                        .asBoolean())
                .isFalse();
        records.removeAll();
        assertThat(methods("HealthcareService/_history?_since=" + since, id)).containsExactly("DELETE");
        assertThat(methods("HealthcareService/" + id + "/_history", id)).containsExactly("DELETE");
        assertThat(outcomeCode(ask("HealthcareService/" + id), 410)).isEqualTo("deleted");
        assertThat(FhirClient.get("HealthcareService/_history?_since=2100-01-01T00:00:00Z")
                        .path("total")
                        .asInt())
                .isZero();
    }

    private static List<String> methods(String path, String id) {
        JsonNode bundle = FhirClient.get(path + (path.contains("?") ? "&" : "?") + "_count=200");
        List<String> methods = new ArrayList<>();
        bundle.path("entry").forEach(each -> {
            if (each.path("fullUrl").asText().endsWith("/HealthcareService/" + id)) {
                methods.add(each.at("/request/method").asText());
            }
        });
        return methods;
    }

    @DisplayName("A walk through the history meets each resource once, the latest first")
    @Test
    void walk() {
        int total = FhirClient.get("_history?_count=0").path("total").asInt();
        int present = 0;
        for (String type : List.of("Organization", "Location", "HealthcareService")) {
            present += FhirClient.get(type + "?_summary=count").path("total").asInt();
        }
        assertThat(total).isGreaterThanOrEqualTo(present);
        assertThat(FhirClient.all("_history?_count=200")).hasSize(present);
    }

    @DisplayName("The statement names what there is, and each parameter that it names is understood")
    @Test
    void statement() {
        JsonNode statement = FhirClient.get("metadata");
        assertThat(statement.path("fhirVersion").asText()).isEqualTo("4.0.1");
        JsonNode server = statement.at("/rest/0");
        assertThat(server.path("resource").findValuesAsText("type"))
                .contains("Organization", "Location", "HealthcareService");
        server.path("resource").forEach(resource -> {
            String type = resource.path("type").asText();
            resource.path("searchParam").forEach(parameter -> {
                String value =
                        switch (parameter.path("name").asText()) {
                            case "_lastUpdated" -> "gt2020";
                            case "active" -> "true";
                            case "near" -> "50.8%7C4.3%7C1%7Ckm";
                            case "contains" -> "50.8%7C4.3";
                            default -> "x";
                        };
                assertThat(ask(type + "?_count=1&" + parameter.path("name").asText() + "=" + value)
                                .statusCode())
                        .as(parameter.toString())
                        .isEqualTo(200);
            });
            resource.path("searchInclude").forEach(include -> assertThat(
                            ask(type + "?_count=1&_include=" + include.asText()).statusCode())
                    .isEqualTo(200));
        });
    }

    @DisplayName("Scripts of other sites may read it")
    @Test
    void crossOrigin() {
        Response read = given().header("Origin", "https://other.example").get("/fhir/metadata");
        assertThat(read.header("Access-Control-Allow-Origin")).isEqualTo("*");
        given().header("Origin", "https://other.example")
                .header("Access-Control-Request-Method", "GET")
                .options("/fhir/Organization")
                .then()
                .statusCode(204);
    }
}
