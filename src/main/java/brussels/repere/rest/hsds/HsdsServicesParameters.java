package brussels.repere.rest.hsds;

import brussels.repere.directory.storage.ListingFilter;
import brussels.repere.rest.parameters.DateTimeParameter;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** The parameters of {@code /services}; filters are cumulative. Named as HSDS names its parameters. */
public record HsdsServicesParameters(
        @RestQuery
                @Size(min = 1, max = 200)
                @Parameter(
                        description =
                                "Words of every day, read as q of /services is; closed services by words that are told of them")
                String search,
        @RestQuery @Parameter(description = "Of this term, or of one below it") UUID taxonomy_term_id,
        @RestQuery @Parameter(description = "Of any term of this taxonomy") UUID taxonomy_id,
        @RestQuery @Parameter(description = "Run by this organisation") UUID organization_id,
        @RestQuery
                @Size(max = 60)
                @Parameter(description = "Ours: in this collection, by its name in addresses, as /collections gives it")
                String collection,
        @RestQuery @Parameter(description = "Changed then or later", example = "2026-11-01T00:00:00Z")
                DateTimeParameter modified_after,
        @RestQuery @Parameter(description = "Ids and dates of change alone; all on one page unless per_page is given")
                Boolean minimal,
        @RestQuery @Parameter(description = "With all that hangs on it") Boolean full,
        @RestQuery @Parameter(description = "Ours: whether closed services are listed (default active)")
                ListingFilter.State status,
        @RestQuery
                @DecimalMin("-90")
                @DecimalMax("90")
                @Parameter(description = "Ours, with lon: who serves this point; degrees WGS84")
                Double lat,
        @RestQuery @DecimalMin("-180") @DecimalMax("180") @Parameter(description = "Ours, with lat") Double lon,
        @Valid @BeanParam HsdsPageParameters listing)
        implements HsdsServiceFilters {}
