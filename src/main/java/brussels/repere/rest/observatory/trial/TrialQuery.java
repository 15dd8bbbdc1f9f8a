package brussels.repere.rest.observatory.trial;

import brussels.repere.rest.parameters.ParameterValues;
import brussels.repere.text.Lang;
import jakarta.validation.Valid;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The body of {@code /observatory/trial}: changes that are tried together, and what is counted.
 *
 * @param changes 1 to 20, at most one of a service
 * @param level of the territories that are counted (default quartier)
 * @param category needs, each counted by itself, with all below it; without, those of the services that change
 * @param audience as in {@code /observatory}
 */
public record TrialQuery(
        List<@Valid ChangeQuery> changes,
        @Schema(examples = "commune") String level,
        ParameterValues category,
        ParameterValues audience,
        ParameterValues language,
        ParameterValues mode,
        Lang lang) {}
