package brussels.repere.rest.hsds;

import brussels.repere.exchange.hsds.tabular.HsdsExport;
import brussels.repere.rest.stream.StreamPool;
import brussels.repere.rest.stream.StreamedResponses;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Serves the whole directory as a data package of HSDS 3.1. */
@Path("/hsds/v3/datapackage.zip")
class HsdsPackageResource {

    private static final String ZIP = "application/zip";

    private final HsdsExport export;
    private final StreamedResponses streams;

    HsdsPackageResource(HsdsExport export, StreamedResponses streams) {
        this.export = export;
        this.streams = streams;
    }

    @GET
    @Produces(ZIP)
    @Operation(summary = "HSDS 3.1: the whole directory as tables, but for those with a confidential address")
    public Response get() {
        return streams.respond(StreamPool.PACKAGES, ZIP, () -> PackageStreamWriter.open(export))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"repere-hsds.zip\"")
                .build();
    }
}
