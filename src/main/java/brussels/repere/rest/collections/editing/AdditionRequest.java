package brussels.repere.rest.collections.editing;

import brussels.repere.rest.parameters.JsonBody;
import brussels.repere.rest.services.request.ServicesQuery;
import jakarta.validation.Valid;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is added to a section: what a search finds, or services of a list. */
@Schema(description = "Services to add at the end of a section: what a search finds, or a list of ids")
record AdditionRequest(
        @Schema(description = "The position of the section, from 0", example = "0") Integer section,
        @Valid @Schema(implementation = ServicesQuery.class, description = "As the body of /services/search")
                JsonBody<ServicesQuery> search,
        @Schema(description = "Instead: ids of hits, in their order") List<String> services) {}
