package brussels.repere.rest.hsds;

import brussels.repere.exchange.hsds.tabular.HsdsExport;
import brussels.repere.rest.problem.ProblemException;
import brussels.repere.rest.problem.ProblemType;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.util.concurrent.Semaphore;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Serves the whole directory as a data package of HSDS 3.1. */
@Path("/hsds/v3/datapackage.zip")
class HsdsPackageResource {

    private static final String ZIP = "application/zip";

    /** Each download reads the whole directory and occupies a thread until its client has received it. */
    private static final int MAX_CONCURRENT_DOWNLOADS = 4;

    private final Semaphore permits = new Semaphore(MAX_CONCURRENT_DOWNLOADS);
    private final HsdsExport export;

    HsdsPackageResource(HsdsExport export) {
        this.export = export;
    }

    @GET
    @Produces(ZIP)
    @Operation(summary = "HSDS 3.1: the whole directory as tables, but for those with a confidential address")
    public Response get(@Context HttpServerRequest request) throws IOException {
        if (request.method() == HttpMethod.HEAD) {
            return Response.ok().type(ZIP).build();
        }
        if (!permits.tryAcquire()) {
            throw new ProblemException(ProblemType.TEMPORARILY_UNAVAILABLE);
        }
        try {
            java.nio.file.Path file = writeTemporaryFile();
            StreamingOutput content = out -> send(file, out, request);
            return Response.ok(content, ZIP)
                    .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"repere-hsds.zip\"")
                    .header(HttpHeaders.CONTENT_LENGTH, Files.size(file))
                    .build();
        } catch (IOException | RuntimeException failure) {
            permits.release();
            throw failure;
        }
    }

    private java.nio.file.Path writeTemporaryFile() throws IOException {
        java.nio.file.Path file = Files.createTempFile("repere-hsds", ".zip");
        try (OutputStream out = Files.newOutputStream(file)) {
            export.write(out);
            return file;
        } catch (IOException | RuntimeException failure) {
            Files.deleteIfExists(file);
            throw failure;
        }
    }

    private void send(java.nio.file.Path file, OutputStream out, HttpServerRequest request) throws IOException {
        try {
            Files.copy(file, out);
        } catch (IOException disconnected) {
            request.connection().close();
        } finally {
            permits.release();
            Files.deleteIfExists(file);
        }
    }
}
