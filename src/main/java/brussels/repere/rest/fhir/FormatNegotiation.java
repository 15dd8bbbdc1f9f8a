package brussels.repere.rest.fhir;

import brussels.repere.exchange.fhir.format.FhirFormat;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Chooses between JSON and XML: by the parameter {@code _format}, else by what the client accepts, and JSON where it takes both alike. */
final class FormatNegotiation {

    private static final String QUALITY = "q";

    private FormatNegotiation() {}

    private record Accepted(String type, double quality) {}

    /**
     * @param format null where the parameter is not given
     * @param accept null where the header is not given
     * @return empty if neither is accepted
     */
    static Optional<FhirFormat> choose(String format, String accept) {
        if (format != null) {
            // A plus that nobody escaped is a blank.
            return FhirFormat.find(withoutParameters(format.replace(' ', '+')));
        }
        if (accept == null || accept.isBlank()) {
            return Optional.of(FhirFormat.JSON);
        }
        return Arrays.stream(accept.split(","))
                .map(FormatNegotiation::read)
                .flatMap(Optional::stream)
                .filter(accepted -> accepted.quality() > 0)
                // Stable: of equals the first.
                .sorted(Comparator.comparingDouble(Accepted::quality).reversed())
                .flatMap(accepted -> find(accepted.type()).stream())
                .findFirst();
    }

    private static Optional<Accepted> read(String part) {
        try {
            MediaType type = MediaType.valueOf(part.strip());
            String quality = type.getParameters().getOrDefault(QUALITY, "1");
            return Optional.of(new Accepted(type.getType() + "/" + type.getSubtype(), Double.parseDouble(quality)));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    private static Optional<FhirFormat> find(String type) {
        return List.of("*/*", "application/*").contains(type) ? Optional.of(FhirFormat.JSON) : FhirFormat.find(type);
    }

    private static String withoutParameters(String type) {
        int semicolon = type.indexOf(';');
        return (semicolon < 0 ? type : type.substring(0, semicolon)).strip();
    }
}
