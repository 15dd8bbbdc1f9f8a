package brussels.repere.rest.batch;

import brussels.repere.rest.territory.PlaceReference;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What one line asks for: a point, an address as one text or in parts, or a place by its id. Components that the line
 * does not give are null.
 *
 * @param id an id of the caller, returned unchanged
 * @param lat degrees, WGS84
 * @param lon degrees, WGS84
 */
@Schema(name = "AskedLine")
record BatchLine(
        JsonNode id,
        Double lat,
        Double lon,
        String address,
        String street,
        JsonNode number,
        JsonNode postcode,
        String commune,
        String place) {

    private static final int MAX_ADDRESS_LENGTH = 200;

    PlaceReference placeReference() {
        // A column called "nr" next to whole addresses counts lines, not houses.
        String text = Stream.of(
                        address == null ? street : address,
                        address == null && street != null ? text(number) : null,
                        text(postcode),
                        commune)
                .filter(Objects::nonNull)
                .filter(part -> !part.isBlank())
                .map(String::strip)
                .collect(Collectors.joining(" "));
        return new PlaceReference(lat, lon, text.isEmpty() ? null : text, place);
    }

    /** Numbers arrive as JSON numbers and as texts. */
    private static String text(JsonNode value) {
        return value == null || value.isNull() ? null : value.asText();
    }

    boolean isTooLong() {
        String text = placeReference().address();
        return text != null && text.length() > MAX_ADDRESS_LENGTH;
    }
}
