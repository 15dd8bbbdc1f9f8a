package brussels.repere.rest.observatory.trial;

import brussels.repere.rest.parameters.ParameterValues;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One change.
 *
 * @param kind {@code close}, {@code cover} (another area) or {@code add}
 * @param service which closes or has another area: its id, or that of it at one of its locations
 * @param territory what it covers: territories, LEVEL:CODE
 * @param polygon what it covers besides: a Polygon or MultiPolygon of GeoJSON, longitude and latitude (WGS84), of at most 2,000 points
 * @param name of a service that is added
 * @param category of a service that is added
 * @param audience for whom that is; without, nobody knows
 * @param lat where people come to it, in degrees
 * @param capacity of how many people at the same time; without, nobody knows
 */
@Schema(name = "TrialChange")
public record ChangeQuery(
        @Schema(enumeration = {"close", "cover", "add"}) String kind,
        UUID service,
        ParameterValues territory,
        @Schema(ref = "DrawnGeometry") JsonNode polygon,
        @Size(max = 200) String name,
        ParameterValues category,
        ParameterValues audience,
        ParameterValues language,
        ParameterValues mode,
        Double lat,
        Double lon,
        @Min(1) @Max(99_999) Integer capacity) {

    public ChangeQuery {
        polygon = polygon == null || polygon.isNull() ? null : polygon;
    }
}
