package brussels.repere.rest.directory;

import brussels.repere.text.Lang;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Who runs services? */
@Path("/api/v1/organizations")
public class OrganizationsResource {

    private final RecordsById records;

    OrganizationsResource(RecordsById records) {
        this.records = records;
    }

    @GET
    @Path("{id}")
    @Operation(summary = "An organisation and its services")
    public RecordsById.OneOrganization get(@RestPath UUID id, @RestQuery Lang lang) {
        return records.organization(id);
    }
}
