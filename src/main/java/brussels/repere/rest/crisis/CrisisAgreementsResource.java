package brussels.repere.rest.crisis;

import brussels.repere.directory.crisis.CrisisAgreement;
import brussels.repere.directory.crisis.CrisisAgreementStore;
import brussels.repere.rest.accounts.SignedInOnly;
import brussels.repere.rest.crisis.CrisisRosterAnswer.AgreementView;
import brussels.repere.rest.editing.VersionHeader;
import brussels.repere.rest.problem.Problem;
import brussels.repere.rest.problem.ProblemException;
import brussels.repere.rest.problem.ProblemType;
import brussels.repere.text.Lang;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** Lets those who keep the roster write what was agreed beforehand. */
@SignedInOnly
@Path("/api/v1/edit/crisis/agreements")
@Produces(MediaType.APPLICATION_JSON)
class CrisisAgreementsResource {

    private static final String ID = "Of the agreement";

    private final CrisisAccess access;
    private final CrisisAgreementStore store;
    private final PlanReader reader;
    private final CrisisViews views;

    CrisisAgreementsResource(CrisisAccess access, CrisisAgreementStore store, PlanReader reader, CrisisViews views) {
        this.access = access;
        this.store = store;
        this.reader = reader;
        this.views = views;
    }

    @POST
    @Operation(operationId = "addCrisisAgreement", summary = "An agreement of the roster for a crisis")
    @APIResponse(
            responseCode = "201",
            description = "Stored",
            content = @Content(schema = @Schema(implementation = AgreementView.class)))
    @APIResponse(
            responseCode = "409",
            description = "The bassin holds as many as it may; nothing is stored",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public RestResponse<AgreementView> add(
            @RestQuery Lang lang,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            schema = @Schema(implementation = AgreementRequest.class)))
                    @Valid
                    @NotNull
                    AgreementRequest body) {
        access.requireKeep();
        CrisisAgreement read = reader.read(body);
        access.requireKeep(read.bassin(), null);
        return answer(Response.Status.CREATED, store(() -> store.add(read), "agreements", "add"));
    }

    @PUT
    @Path("{id}")
    @Operation(operationId = "changeCrisisAgreement", summary = "Replace all of an agreement")
    @APIResponse(
            responseCode = "200",
            description = "Stored",
            content = @Content(schema = @Schema(implementation = AgreementView.class)))
    @APIResponse(
            responseCode = "412",
            description = "Somebody else changed it since; nothing is stored",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public RestResponse<AgreementView> change(
            @RestPath @Parameter(description = ID) UUID id,
            @RestHeader(HttpHeaders.IF_MATCH) @Parameter(description = CrisisRosterResource.VERSION) String ifMatch,
            @RestQuery Lang lang,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            schema = @Schema(implementation = AgreementRequest.class)))
                    @Valid
                    @NotNull
                    AgreementRequest body) {
        getToChange(id);
        long version = VersionHeader.read(ifMatch);
        CrisisAgreement read = reader.read(body);
        access.requireKeep(read.bassin(), id);
        return answer(Response.Status.OK, store(() -> store.change(id, version, read), "agreements", "change"));
    }

    @DELETE
    @Path("{id}")
    @Operation(operationId = "deleteCrisisAgreement", summary = "Delete an agreement; it is answered as it was")
    @APIResponse(
            responseCode = "200",
            description = "Deleted",
            content = @Content(schema = @Schema(implementation = AgreementView.class)))
    @APIResponse(
            responseCode = "412",
            description = "Somebody else changed it since; nothing is deleted",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public RestResponse<AgreementView> delete(
            @RestPath @Parameter(description = ID) UUID id,
            @RestHeader(HttpHeaders.IF_MATCH) @Parameter(description = CrisisRosterResource.VERSION) String ifMatch,
            @RestQuery Lang lang) {
        CrisisAgreement before = getToChange(id);
        long version = VersionHeader.read(ifMatch);
        return answer(
                Response.Status.OK,
                store(
                        () -> {
                            store.delete(id, version);
                            return before;
                        },
                        "agreements",
                        "delete"));
    }

    /** What they may not read is told as what is not there. */
    private CrisisAgreement getToChange(UUID id) {
        access.requireKeep();
        CrisisAgreement found = store.find(id)
                .filter(stored -> access.mayRead(stored.bassin()))
                .orElseThrow(() -> new ProblemException(ProblemType.UNKNOWN_CRISIS_ENTRY));
        access.requireKeep(found.bassin(), id);
        return found;
    }

    private CrisisAgreement store(Supplier<CrisisAgreement> change, String... done) {
        return QuarkusTransaction.requiringNew().call(() -> {
            CrisisAgreement stored = change.get();
            access.note(stored.id(), done);
            return stored;
        });
    }

    private RestResponse<AgreementView> answer(Response.Status status, CrisisAgreement stored) {
        AgreementView view = views.view(stored);
        return VersionHeader.answer(status, view, view.version());
    }
}
