package brussels.repere.rest.hsds;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** The parameters of {@code /taxonomies}. Named as HSDS names its parameters. */
public record HsdsTaxonomiesParameters(
        @RestQuery @Size(min = 1, max = 200) @Parameter(description = "Words, all of which stand in what is told of it")
                String search,
        @Valid @BeanParam HsdsPageParameters listing) {}
