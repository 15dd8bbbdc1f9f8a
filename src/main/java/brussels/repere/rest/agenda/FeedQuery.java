package brussels.repere.rest.agenda;

import brussels.repere.rest.parameters.ParameterValues;
import brussels.repere.text.Lang;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** By what a feed is narrowed. Nothing is required. */
public record FeedQuery(
        @RestQuery
                @Parameter(
                        description =
                                "For whom: territories, LEVEL:CODE; what is for the whole Region is for each of them",
                        example = "bassin:N")
                ParameterValues territory,
        @RestQuery @Parameter(description = "Kinds, as /events/kinds names them") ParameterValues kind,
        @RestQuery @Parameter(description = "public, professionals") ParameterValues audience,
        @RestQuery @Parameter(description = "In which it is held, BCP 47; those of which nobody said it stay")
                ParameterValues language,
        @RestQuery @Parameter(description = "Categories that it is about, with all below them: C67")
                ParameterValues category,
        @RestQuery @Parameter(description = "The language of the feed", example = "fr") Lang lang) {

    EventsQuery asQuery() {
        return new EventsQuery(
                null, null, null, null, territory, null, null, kind, audience, language, category, null, null, null,
                lang);
    }
}
