package brussels.repere.rest.territory;

import brussels.repere.text.Lang;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** What {@code /locate} may be asked. Degrees, WGS84. */
public record LocateQuery(
        @RestQuery
                @NotNull
                @DecimalMin("-90")
                @DecimalMax("90")
                @Parameter(description = "Latitude, degrees WGS84", example = "50.851756")
                Double lat,
        @RestQuery
                @NotNull
                @DecimalMin("-180")
                @DecimalMax("180")
                @Parameter(description = "Longitude, degrees WGS84", example = "4.401445")
                Double lon,
        @RestQuery @Parameter(description = "The language of messages", example = "fr") Lang lang) {}
