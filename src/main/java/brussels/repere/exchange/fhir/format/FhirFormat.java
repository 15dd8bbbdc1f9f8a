package brussels.repere.exchange.fhir.format;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The two notations of FHIR, with their media types and the other names that clients call them by. */
public enum FhirFormat {
    JSON(
            "application/fhir+json",
            List.of("application/fhir+json", "application/json", "application/json+fhir", "text/json", "json")) {
        @Override
        public String write(FhirResource resource, boolean pretty) {
            return JsonNotation.write(resource, pretty);
        }
    },
    XML(
            "application/fhir+xml",
            List.of("application/fhir+xml", "application/xml", "application/xml+fhir", "text/xml", "xml")) {
        @Override
        public String write(FhirResource resource, boolean pretty) {
            return XmlNotation.write(resource, pretty);
        }
    };

    private final String mediaType;
    private final List<String> names;

    FhirFormat(String mediaType, List<String> names) {
        this.mediaType = mediaType;
        this.names = names;
    }

    public String mediaType() {
        return mediaType;
    }

    /** Finds a format by a media type without parameters, or by its short name. */
    public static Optional<FhirFormat> find(String name) {
        return Arrays.stream(values())
                .filter(format -> format.names.contains(name))
                .findFirst();
    }

    /** Writes a resource. */
    public abstract String write(FhirResource resource, boolean pretty);
}
