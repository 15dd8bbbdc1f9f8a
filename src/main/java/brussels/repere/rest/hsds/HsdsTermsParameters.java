package brussels.repere.rest.hsds;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** The parameters of {@code /taxonomy_terms}; filters are cumulative. Named as HSDS names its parameters. */
public record HsdsTermsParameters(
        @RestQuery @Size(min = 1, max = 200) @Parameter(description = "Words, all of which stand in what is told of it")
                String search,
        @RestQuery @Parameter(description = "Terms of this taxonomy") UUID taxonomy_id,
        @RestQuery @Parameter(description = "Terms that hang below no other") Boolean top_only,
        @RestQuery @Parameter(description = "Terms that hang right below this one") UUID parent_id,
        @Valid @BeanParam HsdsPageParameters listing) {}
