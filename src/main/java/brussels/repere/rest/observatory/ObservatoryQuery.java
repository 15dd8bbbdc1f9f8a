package brussels.repere.rest.observatory;

import brussels.repere.rest.parameters.ParameterValues;
import brussels.repere.rest.services.request.FilterSet;
import brussels.repere.rest.territory.LevelName;
import brussels.repere.text.Lang;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** The parameters of {@code /observatory}: a level, and filters of {@code /services}, which mean here what they mean there. */
record ObservatoryQuery(
        @RestQuery @Parameter(description = "Of the territories that are counted (default quartier)") LevelName level,
        @RestQuery @Parameter(description = "Categories, with all below them: C67, L104") ParameterValues category,
        @RestQuery @Parameter(description = "Sectors of activity: S107") ParameterValues sector,
        @RestQuery
                @Parameter(
                        description =
                                "Of whom who would come is one, as in /services: leaves out who is known to be for others")
                ParameterValues audience,
        @RestQuery
                @DecimalMin("0")
                @DecimalMax("120")
                @Parameter(
                        description =
                                "Of who would come, in years, as in /services: leaves out who is known to be for others",
                        example = "84")
                Double age,
        @RestQuery @Parameter(description = "BCP 47; ar is every Arabic, via-interpreter those who call one in")
                ParameterValues language,
        @RestQuery @Parameter(description = "on-site, at-home, by-phone, online, residential, street-work")
                ParameterValues mode,
        @RestQuery @Parameter(description = "The language of sentences and messages", example = "fr") Lang lang) {

    FilterSet filters() {
        return new FilterSet(category, sector, audience, language, mode, age);
    }
}
