package brussels.repere.exchange.fhir;

import brussels.repere.directory.ListedService;
import brussels.repere.directory.Provenance;
import brussels.repere.directory.sources.SourceNotice;
import brussels.repere.exchange.fhir.FhirVocabulary.Token;
import brussels.repere.exchange.fhir.format.FhirNode;
import brussels.repere.text.BundledTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The identifiers of records: that of this directory, and those of their sources. A source that lists by numbers of enterprise (CBE) or of the
 * health insurance (NIHDI) has the system of Belgium for them ({@code fhir/identifier-systems.csv}). Of a record with a confidential address
 * only that of this directory is told.
 */
public final class RecordIdentifiers {

    private static final String UUID_SYSTEM = "urn:ietf:rfc:3986";
    private static final String UUID_PREFIX = "urn:uuid:";
    private static final String SOURCE_SYSTEM = "source";

    private static final Map<String, String> SYSTEMS = BundledTable.read("fhir/identifier-systems.csv").stream()
            .collect(Collectors.toMap(row -> row.get("source"), row -> row.get("system")));

    private RecordIdentifiers() {}

    /** Lists those of a service, also of the records that are joined to it. */
    public static List<Token> list(UUID own, ListedService service, FhirVocabulary vocabulary) {
        List<Token> identifiers = new ArrayList<>(List.of(ofUuid(own)));
        Stream<Provenance> joined = service.location().isConfidential()
                ? Stream.of()
                : service.status().joined().stream().map(ListedService.JoinedSource::provenance);
        Stream.concat(Stream.of(service.provenance()), joined)
                .filter(provenance -> provenance.sourceId() != null)
                .map(provenance -> new Token(systemOf(provenance.source(), vocabulary), provenance.sourceId()))
                .forEach(identifiers::add);
        return identifiers.stream().distinct().toList();
    }

    public static Token ofUuid(UUID id) {
        return new Token(UUID_SYSTEM, UUID_PREFIX + id);
    }

    private static String systemOf(String source, FhirVocabulary vocabulary) {
        String known = SYSTEMS.get(source);
        return known == null ? vocabulary.system(SOURCE_SYSTEM) + "#" + slug(source) : known;
    }

    /** Returns a source as a part of an address. */
    private static String slug(String source) {
        return source.strip().replaceAll("[^A-Za-z0-9]+", "-");
    }

    static List<FhirNode> map(List<Token> identifiers) {
        return identifiers.stream()
                .map(token -> new FhirNode().put("system", token.system()).put("value", token.code()))
                .toList();
    }

    /** Maps the sources to tags, each with what its licence wants to be said. */
    static List<FhirNode> mapSources(Stream<ListedService> services, FhirVocabulary vocabulary) {
        return services.flatMap(service -> service.sources().stream())
                .distinct()
                .sorted()
                .map(source -> new FhirNode()
                        .put("system", vocabulary.system(SOURCE_SYSTEM))
                        .put("code", slug(source))
                        .put(
                                "display",
                                SourceNotice.find(source)
                                        .map(SourceNotice::text)
                                        .orElse(source)))
                .toList();
    }
}
