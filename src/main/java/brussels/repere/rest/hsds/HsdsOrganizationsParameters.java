package brussels.repere.rest.hsds;

import brussels.repere.directory.storage.ListingFilter;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** The parameters of {@code /organizations}; filters are cumulative. Named as HSDS names its parameters. */
public record HsdsOrganizationsParameters(
        @RestQuery
                @Size(min = 1, max = 200)
                @Parameter(
                        description =
                                "Words of every day, read as q of /services is; closed services by words that are told of them")
                String search,
        @RestQuery @Parameter(description = "Of this term, or of one below it") UUID taxonomy_term_id,
        @RestQuery @Parameter(description = "Of any term of this taxonomy") UUID taxonomy_id,
        @RestQuery @Parameter(description = "With all that hangs on it") Boolean full,
        @RestQuery @Parameter(description = "With all that hangs on its services") Boolean full_service,
        @RestQuery @Parameter(description = "Ours: whether closed services are listed (default active)")
                ListingFilter.State status,
        @Valid @BeanParam HsdsPageParameters listing) {}
