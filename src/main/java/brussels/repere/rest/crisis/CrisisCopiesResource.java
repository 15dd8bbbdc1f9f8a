package brussels.repere.rest.crisis;

import brussels.repere.directory.crisis.DeviceCopies;
import brussels.repere.rest.site.OwnOriginOnly;
import brussels.repere.text.Lang;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Tells devices whose session has ended whether they may go on to keep their copy of the roster, and nothing else. */
@Path("/api/v1/crisis-copies")
class CrisisCopiesResource {

    private final DeviceCopies devices;

    CrisisCopiesResource(DeviceCopies devices) {
        this.devices = devices;
    }

    @POST
    @OwnOriginOnly
    @Operation(
            operationId = "checkCrisisCopy",
            summary = "Whether a device may go on to keep its copy of the roster for a crisis",
            description =
                    "Without a session: it is asked when that has ended. Whoever does not know the token learns nothing.")
    public RestResponse<CopyAnswer> check(
            @RestQuery Lang lang,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            schema = @Schema(implementation = CopyRequest.class)))
                    @Valid
                    @NotNull
                    CopyRequest body) {
        return ResponseBuilder.ok(new CopyAnswer(devices.isValid(body.token())))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
