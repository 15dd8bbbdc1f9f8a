package brussels.repere.rest.fhir;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import brussels.repere.search.catalogue.RecordReader;
import brussels.repere.testing.ApplicationTest;
import brussels.repere.testing.FhirClient;
import brussels.repere.testing.FhirValidator;
import brussels.repere.testing.RegisterOf2017;
import brussels.repere.testing.RegisterProfile;
import brussels.repere.testing.Sample;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * Resources of 200 services over 1,782 real records, with their organizations, locations and jurisdictions, are valid FHIR R4 and conform to the
 * profiles of IHE mCSD that they name; all of them with -Pthorough.
 */
@ApplicationTest
@TestProfile(RegisterProfile.class)
class FhirConformanceIT {

    private static final int SERVICES = 200;

    /** The first page of them, or all: those that the services cover are among the resources anyway. */
    private static final String JURISDICTIONS =
            "Location?_count=60&type=urn:ihe:iti:mcsd:2019:jurisdiction&_include=Location:organization";

    private static final int PAGE = 50;

    /** How the ids begin of what is made wrong. */
    private static final String WRONG = "wrong-";

    /** One of so many is validated as XML too. */
    private static final int XML_SHARE = 20;

    private static final String WITH_ALL =
            "&_include=HealthcareService:organization&_include=HealthcareService:location"
                    + "&_include=HealthcareService:coverage-area&_include:iterate=Location:organization"
                    + "&_include:iterate=Location:partof&_include:iterate=Organization:partof";

    @Inject
    RegisterOf2017 register;

    @Inject
    RecordReader records;

    private FhirValidator validator;

    @BeforeEach
    void load() {
        validator = FhirValidator.start();
        register.load();
    }

    @AfterEach
    void end() {
        validator.close();
    }

    private static Map<String, JsonNode> read(List<String> services) {
        Map<String, JsonNode> resources = new LinkedHashMap<>();
        for (int from = 0; from < services.size(); from += PAGE) {
            List<String> some = services.subList(from, Math.min(services.size(), from + PAGE));
            resources.putAll(
                    FhirClient.all("HealthcareService?_count=" + PAGE + "&_id=" + String.join(",", some) + WITH_ALL));
        }
        return resources;
    }

    @DisplayName("Every resource is valid, in JSON and in XML; what is wrong is found")
    @Test
    void valid() {
        List<String> services = Sample.of(
                "services of the register in FHIR",
                records.readAll()
                        .services()
                        .map(service -> service.id().toString())
                        .toList(),
                SERVICES);
        Map<String, JsonNode> resources = read(services);
        resources.putAll(
                Sample.isThorough()
                        ? FhirClient.all(JURISDICTIONS)
                        : FhirClient.resources(FhirClient.get(JURISDICTIONS)));
        assertMcsd401(resources);

        List<String> documents = new ArrayList<>();
        resources.values().forEach(resource -> documents.add(resource.toString()));
        int jsonDocuments = documents.size();
        List<String> references = List.copyOf(resources.keySet());
        for (int i = 0; i < references.size(); i += XML_SHARE) {
            documents.add(
                    given().get("/fhir/" + references.get(i) + "?_format=xml").asString());
        }
        for (String path : List.of(
                "metadata",
                "HealthcareService?_count=3" + WITH_ALL,
                "Location?near=50.85|4.35|1|km&_count=3",
                "_history?_count=5",
                "Organization?unknown=1",
                "HealthcareService/nobody")) {
            documents.add(given().get("/fhir/" + path).asString());
            documents.add(given().header("Accept", "application/fhir+xml")
                    .get("/fhir/" + path)
                    .asString());
        }

        documents.addAll(listWrong());
        FhirValidator.Verdict verdict = validator.validate(documents);
        List<String> errors = withoutWrong(verdict.errors());
        List<String> warnings = withoutWrong(verdict.warnings());
        System.out.printf(
                "FHIR R4, IHE mCSD: %d services, %d resources, %d documents; %d errors, %d warnings%n",
                services.size(), jsonDocuments, verdict.read(), errors.size(), warnings.size());
        assertThat(errors).isEmpty();
        assertWrongFound(verdict);
        assertThat(warnings).noneMatch(FhirConformanceIT::isOfUnknownLanguage);
        assertThat(verdict.read()).isEqualTo(documents.size()).isGreaterThan(3 * SERVICES);
    }

    /** The validator only warns of a tag that is no language. */
    private static boolean isOfUnknownLanguage(String warning) {
        return warning.contains("urn:ietf:bcp:47");
    }

    private static ObjectNode readService() {
        return (ObjectNode) FhirClient.get("HealthcareService?_count=1&active=true")
                .path("entry")
                .path(0)
                .path("resource");
    }

    /** What mCSD 4.0.1 says otherwise than the profiles of 2021: no {@code implicitRules}, no {@code modifierExtension}. */
    private static void assertMcsd401(Map<String, JsonNode> resources) {
        assertThat(resources.values()).allSatisfy(resource -> {
            assertThat(resource.has("implicitRules")).isFalse();
            assertThat(resource.has("modifierExtension")).isFalse();
            assertThat(resource.path("meta").path("profile")).isNotEmpty();
            assertThat(resource.path("id").asText()).matches("[A-Za-z0-9\\-.]{1,64}");
            if (resource.path("resourceType").asText().equals("Location")) {
                assertThat(resource.path("physicalType").path("coding")).hasSize(1);
                String organization =
                        resource.path("managingOrganization").path("reference").asText();
                assertThat(resources).containsKey(organization);
            }
        });
    }

    /** A service without name, one in no language that there is, and a commune without organization. */
    private static List<String> listWrong() {
        ObjectNode unnamed = readService();
        unnamed.put("id", WRONG + 1).remove("name");
        ObjectNode speaking = readService().put("id", WRONG + 2);
        speaking.putArray("communication")
                .addObject()
                .putArray("coding")
                .addObject()
                .put("system", "urn:ietf:bcp:47")
                .put("code", "no-such-language");
        ObjectNode commune = (ObjectNode) FhirClient.get("Location/commune-21001");
        commune.put("id", WRONG + 3).remove("managingOrganization");
        return Stream.of(unnamed, speaking, commune).map(ObjectNode::toString).toList();
    }

    private static void assertWrongFound(FhirValidator.Verdict verdict) {
        assertThat(verdict.errors())
                .anyMatch(error -> error.contains(WRONG + 1) && error.contains("HealthcareService.name"))
                .anyMatch(error -> error.contains(WRONG + 3) && error.contains("Location.managingOrganization"));
        assertThat(verdict.warnings()).anyMatch(warning -> warning.contains(WRONG + 2) && isOfUnknownLanguage(warning));
    }

    private static List<String> withoutWrong(List<String> lines) {
        return lines.stream().filter(line -> !line.contains(WRONG)).toList();
    }
}
