package brussels.repere.exchange.fhir.format;

import static org.assertj.core.api.Assertions.assertThat;

import brussels.repere.text.Bilingual;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class FhirNotationTest {

    private static FhirResource location(String nameNl) {
        FhirResource resource = FhirResource.of(
                "Location", "a-1", Instant.parse("2026-11-30T08:00:00Z"), List.of("https://p.example"), List.of());
        resource.putBilingual("name", new Bilingual("Hôpital \"<A>\"", nameNl))
                .put("alias", List.of("x", FhirNode.translated(new Bilingual("y", "z"))))
                .put("position", new FhirNode().put("longitude", new BigDecimal("4.350000")))
                .put("managingOrganization", null)
                .put("description", "  \u0000\u000b ")
                .put("telecom", List.of());
        return resource.withVersion();
    }

    @DisplayName("JSON puts extensions of primitives beside them, and nothing that is not known")
    @Test
    void json() {
        assertThat(FhirFormat.JSON.write(location("Ziekenhuis"), false))
                .startsWith("{\"resourceType\":\"Location\",\"id\":\"a-1\",\"meta\":{\"versionId\":\"")
                .contains("\"lastUpdated\":\"2026-11-30T08:00:00.000Z\"")
                .contains("\"name\":\"Hôpital \\\"<A>\\\"\",\"_name\":{\"extension\":[{\"url\":"
                        + "\"http://hl7.org/fhir/StructureDefinition/translation\"")
                .contains("\"alias\":[\"x\",\"y\"],\"_alias\":[null,{\"extension\":")
                .endsWith("\"position\":{\"longitude\":4.350000}}");
    }

    @DisplayName("XML puts values into attributes, and addresses of extensions too")
    @Test
    void xml() {
        assertThat(FhirFormat.XML.write(location("Ziekenhuis"), false))
                .contains("<Location xmlns=\"http://hl7.org/fhir\"><id value=\"a-1\"/>")
                .contains("<name value=\"Hôpital &quot;&lt;A>&quot;\"><extension url=")
                .contains("<extension url=\"content\"><valueString value=\"Ziekenhuis\"/></extension>")
                .contains("<alias value=\"x\"/><alias value=\"y\"><extension")
                .endsWith("<position><longitude value=\"4.350000\"/></position></Location>");
    }

    @DisplayName("A version is the same for the same contents, and another for others")
    @Test
    void versions() {
        assertThat(location("Ziekenhuis").version())
                .isEqualTo(location("Ziekenhuis").version())
                .isNotEqualTo(location("Gasthuis").version());
    }
}
