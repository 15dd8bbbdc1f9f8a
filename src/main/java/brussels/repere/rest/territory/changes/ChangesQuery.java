package brussels.repere.rest.territory.changes;

import brussels.repere.rest.parameters.DateParameter;
import brussels.repere.rest.territory.LevelName;
import brussels.repere.text.Lang;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** The parameters of {@code /territories/changes}. */
public record ChangesQuery(
        @RestQuery @Parameter(description = "The level whose territories are compared") LevelName level,
        @RestQuery @Parameter(description = "A day on which the earlier delimitation holds", example = "2026-11-01")
                DateParameter from,
        @RestQuery
                @Parameter(
                        description = "A day on which the later one holds (default: the current one)",
                        example = "2026-12-01")
                DateParameter to,
        @RestQuery @Parameter(description = "The language of messages", example = "fr") Lang lang) {}
