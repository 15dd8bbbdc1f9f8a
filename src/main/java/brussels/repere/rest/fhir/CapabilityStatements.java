package brussels.repere.rest.fhir;

import brussels.repere.exchange.fhir.FhirMapper;
import brussels.repere.exchange.fhir.FhirType;
import brussels.repere.exchange.fhir.format.FhirFormat;
import brussels.repere.exchange.fhir.format.FhirNode;
import brussels.repere.exchange.fhir.format.FhirResource;
import brussels.repere.rest.fhir.search.SearchInclusion;
import brussels.repere.rest.fhir.search.SearchParameter;
import brussels.repere.rest.fhir.search.SearchParameters;
import brussels.repere.rest.licence.DataLicence;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Makes the CapabilityStatement from the tables by which searches are read, so that it says what is so. */
@ApplicationScoped
class CapabilityStatements {

    private final FhirResponses responses;
    private final DataLicence licence;
    private final String version;
    private final String build;

    CapabilityStatements(
            FhirResponses responses,
            DataLicence licence,
            @ConfigProperty(name = "quarkus.application.version") String version,
            @ConfigProperty(name = "repere.build") String build) {
        this.responses = responses;
        this.licence = licence;
        this.version = version;
        this.build = build;
    }

    FhirResource create() {
        FhirResource statement = new FhirResource("CapabilityStatement");
        statement
                .put("url", responses.base() + "metadata")
                .put("version", version)
                .put("name", "Repere")
                .put("title", responses.say("statement.title"))
                .put("status", "active")
                .put("date", build)
                .put("publisher", licence.publisher())
                .put("description", responses.say("statement.description"))
                .put("kind", "instance")
                .put("software", new FhirNode().put("name", "Repère").put("version", version))
                .put(
                        "implementation",
                        new FhirNode()
                                .put("description", responses.say("statement.title"))
                                .put("url", responses.base().replaceFirst("/$", "")))
                .put("fhirVersion", "4.0.1")
                .put(
                        "format",
                        Arrays.stream(FhirFormat.values())
                                .map(FhirFormat::mediaType)
                                .toList())
                .put("rest", List.of(server()));
        return statement;
    }

    private FhirNode server() {
        return new FhirNode()
                .put("mode", "server")
                .put("documentation", responses.say("statement.server"))
                .put("security", new FhirNode().put("cors", true))
                .put(
                        "resource",
                        Arrays.stream(FhirType.values()).map(this::resource).toList())
                .put("interaction", interactions("history-system"));
    }

    private FhirNode resource(FhirType type) {
        return new FhirNode()
                .put("type", type.code())
                .put("supportedProfile", FhirMapper.listProfiles(type))
                .put("interaction", interactions("read", "vread", "history-instance", "history-type", "search-type"))
                // A version that is no longer the present one is not kept.
                .put("versioning", "versioned")
                .put("readHistory", false)
                .put("conditionalRead", "not-match")
                .put("searchInclude", SearchInclusion.list(type))
                .put("searchRevInclude", SearchInclusion.listReverse(type))
                .put(
                        "searchParam",
                        SearchParameters.list(type).stream()
                                .map(CapabilityStatements::parameter)
                                .toList());
    }

    private static FhirNode parameter(SearchParameter parameter) {
        return new FhirNode()
                .put("name", parameter.name())
                .put("definition", parameter.definition())
                .put("type", parameter.kind().code());
    }

    private static List<FhirNode> interactions(String... codes) {
        return Stream.of(codes).map(code -> new FhirNode().put("code", code)).toList();
    }
}
