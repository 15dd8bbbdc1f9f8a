package brussels.repere.rest.places;

import brussels.repere.text.Lang;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** The parameters of {@code /places}. */
public record PlacesQuery(
        @RestQuery
                @NotNull
                @Size(max = 200)
                @Parameter(
                        description =
                                "The beginning of an address, street, landmark, postcode, commune, quartier or bassin, in French or Dutch",
                        example = "rue hau")
                String q,
        @RestQuery @Min(1) @Max(50) @Parameter(description = "At most so many places (default 10)") Integer limit,
        @RestQuery @Parameter(description = "The language of messages", example = "fr") Lang lang) {}
