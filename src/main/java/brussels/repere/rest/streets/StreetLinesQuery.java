package brussels.repere.rest.streets;

import brussels.repere.rest.parameters.ParameterValues;
import brussels.repere.text.Lang;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** The parameters of the lines of streets. */
public record StreetLinesQuery(
        @RestQuery
                @NotNull
                @Parameter(
                        description =
                                "Streets, by the id that /places gives them, without what stands before the colon",
                        example = "4271-1000-21004")
                ParameterValues street,
        @RestQuery @Parameter(description = "The language of messages", example = "fr") Lang lang) {}
