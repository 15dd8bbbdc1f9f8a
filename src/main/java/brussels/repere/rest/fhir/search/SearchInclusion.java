package brussels.repere.rest.fhir.search;

import brussels.repere.exchange.fhir.FhirType;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is told with what is found: resources to which a parameter of a type refers ({@code _include}), or which refer by it to what was found
 * ({@code _revinclude}). Immutable.
 *
 * @param source the type that refers
 * @param parameter by which it refers
 * @param target the type that is referred to
 * @param reverse whether who refers is told
 * @param iterate whether it counts for what was included too
 */
public record SearchInclusion(FhirType source, String parameter, FhirType target, boolean reverse, boolean iterate) {

    /** Returns all that there are, as a CapabilityStatement names them: {@code HealthcareService:location}. */
    public static List<String> list(FhirType source) {
        return SearchParameters.list(source).stream()
                .filter(parameter -> parameter.target() != null)
                .map(parameter -> source.code() + ":" + parameter.name())
                .toList();
    }

    public static List<String> listReverse(FhirType target) {
        return Arrays.stream(FhirType.values())
                .flatMap(source -> SearchParameters.list(source).stream()
                        .filter(parameter -> parameter.target() == target)
                        .map(parameter -> source.code() + ":" + parameter.name()))
                .toList();
    }

    /**
     * Reads {@code Type:parameter} or {@code Type:parameter:Type}.
     *
     * @throws InvalidSearch for what is none
     */
    static SearchInclusion read(String value, boolean reverse, boolean iterate) {
        String[] parts = value.split(":", -1);
        Optional<FhirType> source = FhirType.find(parts[0]);
        Optional<SearchParameter> parameter = parts.length < 2 || parts.length > 3
                ? Optional.empty()
                : source.flatMap(type -> SearchParameters.find(type, parts[1]))
                        .filter(found -> found.target() != null)
                        .filter(found ->
                                parts.length == 2 || found.target().code().equals(parts[2]));
        return parameter
                .map(found -> new SearchInclusion(source.get(), found.name(), found.target(), reverse, iterate))
                .orElseThrow(() -> InvalidSearch.malformed(String.join(
                        ", ",
                        Stream.of(FhirType.values())
                                .flatMap(type -> list(type).stream())
                                .toList())));
    }
}
