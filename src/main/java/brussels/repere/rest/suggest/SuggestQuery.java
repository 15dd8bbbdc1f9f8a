package brussels.repere.rest.suggest;

import brussels.repere.text.Lang;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** The parameters of {@code /suggest}. */
public record SuggestQuery(
        @RestQuery
                @NotNull
                @Size(max = 2000)
                @Parameter(
                        description =
                                "The beginning of a need, of the name of an organisation or of a place, in French or Dutch",
                        example = "santé m")
                String q,
        @RestQuery @Min(1) @Max(20) @Parameter(description = "At most so many of each group (default 5)") Integer limit,
        @RestQuery @Parameter(description = "The language of names and messages", example = "fr") Lang lang) {}
