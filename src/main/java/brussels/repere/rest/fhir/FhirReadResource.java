package brussels.repere.rest.fhir;

import brussels.repere.directory.changes.ChangeLog;
import brussels.repere.exchange.fhir.FhirType;
import brussels.repere.exchange.fhir.directory.DirectorySnapshot;
import brussels.repere.exchange.fhir.directory.FhirDirectory;
import brussels.repere.exchange.fhir.format.FhirFormat;
import brussels.repere.exchange.fhir.format.FhirResource;
import brussels.repere.rest.problem.ProblemException;
import brussels.repere.rest.problem.ProblemType;
import brussels.repere.rest.site.PublicAddress;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;

/**
 * Reads one resource as it is now. Only the present version is kept: another one is not found, and of what was taken out of the directory it
 * is said that it is gone.
 */
@Path("/fhir")
class FhirReadResource {

    private static final int GONE = 410;
    private static final int NOT_FOUND = 404;
    private static final String CACHE_CONTROL = "no-cache";

    private final FhirDirectory directory;
    private final ChangeLog changes;
    private final FhirResponses responses;
    private final PublicAddress address;

    FhirReadResource(FhirDirectory directory, ChangeLog changes, FhirResponses responses, PublicAddress address) {
        this.directory = directory;
        this.changes = changes;
        this.responses = responses;
        this.address = address;
    }

    @GET
    @Path("{type}/{id}")
    @Operation(hidden = true)
    public Response read(
            @RestPath String type, @RestPath String id, @Context UriInfo uri, @Context HttpServerRequest http) {
        return read(type, id, null, uri, http);
    }

    @GET
    @Path("{type}/{id}/_history/{version}")
    @Operation(hidden = true)
    public Response readVersion(
            @RestPath String type,
            @RestPath String id,
            @RestPath String version,
            @Context UriInfo uri,
            @Context HttpServerRequest http) {
        return read(type, id, version, uri, http);
    }

    private Response read(String typeName, String id, String version, UriInfo uri, HttpServerRequest http) {
        FhirFormat format = responses.negotiate(http, uri.getQueryParameters().getFirst(PlainParameters.FORMAT));
        PlainParameters.check(uri.getQueryParameters(), Set.of(), PlainParameters.isLenient(http.getHeader("Prefer")));
        FhirType type = FhirType.find(typeName).orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND));
        Optional<FhirResource> found = find(type, id);
        if (found.isEmpty()) {
            return isGone(type, id)
                    ? responses.fail(GONE, "deleted", "gone", format)
                    : responses.fail(NOT_FOUND, "not-found", "unknown.id", format);
        }
        FhirResource resource = found.get();
        if (version != null && !version.equals(resource.version())) {
            return responses.fail(NOT_FOUND, "not-found", "unknown.version", format);
        }
        EntityTag tag = new EntityTag(resource.version(), true);
        Response.ResponseBuilder answer = isHeld(http.getHeader(HttpHeaders.IF_NONE_MATCH), resource.version())
                ? Response.notModified()
                : responses.write(resource, format, PlainParameters.isPretty(uri.getQueryParameters()));
        return answer.tag(tag)
                .lastModified(Date.from(Instant.parse(resource.lastUpdated())))
                .header(HttpHeaders.CACHE_CONTROL, CACHE_CONTROL)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT + ", " + HttpHeaders.ACCEPT_ENCODING)
                .build();
    }

    private Optional<FhirResource> find(FhirType type, String id) {
        DirectorySnapshot snapshot = directory.get(address.root().toString());
        return snapshot.find(type, id).flatMap(entry -> directory.read(snapshot, List.of(entry)).stream()
                .findFirst());
    }

    /** Of services alone the log of changes knows. */
    private boolean isGone(FhirType type, String id) {
        return type == FhirType.HEALTHCARE_SERVICE
                && readUuid(id).flatMap(changes::findGone).isPresent();
    }

    static Optional<UUID> readUuid(String id) {
        try {
            return Optional.of(UUID.fromString(id))
                    .filter(uuid -> uuid.toString().equals(id));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    /** By weak comparison (RFC 9110). */
    private static boolean isHeld(String header, String version) {
        return header != null
                && Arrays.stream(header.split(","))
                        .map(tag -> tag.strip().replaceFirst("^W/", "").replace("\"", ""))
                        .anyMatch(tag -> tag.equals(version) || tag.equals("*"));
    }
}
