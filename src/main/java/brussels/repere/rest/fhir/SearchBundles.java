package brussels.repere.rest.fhir;

import brussels.repere.exchange.fhir.directory.DirectorySnapshot;
import brussels.repere.exchange.fhir.directory.FhirDirectory;
import brussels.repere.exchange.fhir.directory.FhirEntry;
import brussels.repere.exchange.fhir.format.FhirNode;
import brussels.repere.exchange.fhir.format.FhirResource;
import brussels.repere.rest.fhir.search.SearchRequest;
import brussels.repere.rest.fhir.search.SearchResult;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Makes the bundle that answers a search: matches, what is included with them, and what is to be said of the search. */
@ApplicationScoped
class SearchBundles {

    private static final String DISTANCE = "http://hl7.org/fhir/StructureDefinition/location-distance";
    private static final String UCUM = "http://unitsofmeasure.org";

    private final FhirDirectory directory;
    private final FhirResponses responses;

    SearchBundles(FhirDirectory directory, FhirResponses responses) {
        this.directory = directory;
        this.responses = responses;
    }

    FhirResource create(DirectorySnapshot snapshot, SearchRequest request, SearchResult result) {
        String self = responses.base()
                + request.type().code()
                + request.used().stream()
                        .map(used -> encode(used.name()) + "=" + encode(used.value()))
                        .collect(Collectors.joining("&", "?", ""));
        List<FhirNode> links = new ArrayList<>(List.of(link("self", self)));
        if (result.more()) {
            String last = result.matches().get(result.matches().size() - 1).id();
            links.add(link("next", self + (request.used().isEmpty() ? "" : "&") + "_after=" + last));
        }
        List<FhirNode> entries = new ArrayList<>();
        directory
                .read(snapshot, result.matches())
                .forEach(found -> entries.add(entry(found, "match", result.metres())));
        List<FhirEntry> included = result.included();
        directory.read(snapshot, included).forEach(found -> entries.add(entry(found, "include", Map.of())));
        describe(request)
                .ifPresent(outcome -> entries.add(
                        new FhirNode().put("resource", outcome).put("search", new FhirNode().put("mode", "outcome"))));
        return bundle("searchset", result.total(), links, entries);
    }

    /** Tells what the client may not expect: that parameters were ignored, or that nobody knows what covers a point elsewhere. */
    private Optional<FhirResource> describe(SearchRequest request) {
        if (!request.ignored().isEmpty()) {
            return Optional.of(OperationOutcomes.of(
                    "warning", "not-supported", responses.say("ignored", String.join(", ", request.ignored()))));
        }
        return request.outside()
                ? Optional.of(OperationOutcomes.of("information", "informational", responses.say("outside")))
                : Optional.empty();
    }

    static FhirResource bundle(String type, int total, List<FhirNode> links, List<FhirNode> entries) {
        FhirResource bundle = new FhirResource("Bundle");
        bundle.put("meta", new FhirNode().put("lastUpdated", FhirResource.formatTime(Instant.now())))
                .put("type", type)
                .put("total", total)
                .put("link", links)
                .put("entry", entries);
        return bundle;
    }

    static FhirNode link(String relation, String url) {
        return new FhirNode().put("relation", relation).put("url", url);
    }

    private FhirNode entry(FhirResource resource, String mode, Map<String, Double> metres) {
        FhirNode search = new FhirNode();
        Double distance = metres.get(resource.id());
        if (distance != null) {
            search.put(
                    "extension",
                    List.of(FhirNode.extension(DISTANCE)
                            .put(
                                    "valueDistance",
                                    new FhirNode()
                                            .put(
                                                    "value",
                                                    BigDecimal.valueOf(distance).setScale(0, RoundingMode.HALF_UP))
                                            .put("unit", "m")
                                            .put("system", UCUM)
                                            .put("code", "m"))));
        }
        return new FhirNode()
                .put("fullUrl", responses.base() + resource.type() + "/" + resource.id())
                .put("resource", resource)
                .put("search", search.put("mode", mode));
    }

    static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
