package brussels.repere.rest.hsds;

import brussels.repere.directory.storage.ListingFilter;
import brussels.repere.rest.parameters.DateTimeParameter;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** The parameters of {@code /service_at_locations}; filters are cumulative. Named as HSDS names its parameters. */
public record HsdsAtLocationsParameters(
        @RestQuery
                @Size(min = 1, max = 200)
                @Parameter(
                        description =
                                "Words of every day, read as q of /services is; closed services by words that are told of them")
                String search,
        @RestQuery @Parameter(description = "Of this term, or of one below it") UUID taxonomy_term_id,
        @RestQuery @Parameter(description = "Of any term of this taxonomy") UUID taxonomy_id,
        @RestQuery @Parameter(description = "Run by this organisation") UUID organization_id,
        @RestQuery @Parameter(description = "Changed then or later", example = "2026-11-01T00:00:00Z")
                DateTimeParameter modified_after,
        @RestQuery @Parameter(description = "With all that hangs on it") Boolean full,
        @RestQuery
                @Pattern(regexp = "\\d{4}")
                @Parameter(description = "Who serves this postcode, wherever it sits", example = "1030")
                String postcode,
        @RestQuery
                @Min(1)
                @Max(50_000)
                @Parameter(
                        description =
                                "With a postcode or a point: located at most so many metres from the middle of the one, or from the other",
                        example = "1500")
                Integer proximity,
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
