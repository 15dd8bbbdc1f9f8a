package brussels.repere.rest.directory;

import brussels.repere.rest.revalidation.ConditionalGet;
import brussels.repere.rest.revalidation.ConditionalGet.Basis;
import brussels.repere.text.Lang;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Answers which services an organisation runs. */
@Path("/api/v1/organizations")
class OrganizationsResource {

    private final RecordLookup records;

    OrganizationsResource(RecordLookup records) {
        this.records = records;
    }

    @GET
    @ConditionalGet(basis = Basis.DATA_AND_MINUTE, shared = true)
    @Path("{id}")
    @Operation(operationId = "getOrganization", summary = "An organisation and its services")
    public RecordLookup.OneOrganization get(
            @RestPath @Parameter(description = "Of the organisation") UUID id, @RestQuery Lang lang) {
        return records.getOrganization(id);
    }
}
