package brussels.repere.rest.crisis;

import brussels.repere.directory.crisis.CrisisExercise;
import brussels.repere.directory.crisis.CrisisExerciseStore;
import brussels.repere.rest.accounts.SignedInOnly;
import brussels.repere.rest.crisis.CrisisRosterAnswer.ExerciseView;
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

/** Lets those who keep the roster write what was exercised, and what was learnt. */
@SignedInOnly
@Path("/api/v1/edit/crisis/exercises")
@Produces(MediaType.APPLICATION_JSON)
class CrisisExercisesResource {

    private static final String ID = "Of the exercise";

    private final CrisisAccess access;
    private final CrisisExerciseStore store;
    private final PlanReader reader;
    private final CrisisViews views;

    CrisisExercisesResource(CrisisAccess access, CrisisExerciseStore store, PlanReader reader, CrisisViews views) {
        this.access = access;
        this.store = store;
        this.reader = reader;
        this.views = views;
    }

    @POST
    @Operation(operationId = "addCrisisExercise", summary = "An exercise of the roster for a crisis")
    @APIResponse(
            responseCode = "201",
            description = "Stored",
            content = @Content(schema = @Schema(implementation = ExerciseView.class)))
    @APIResponse(
            responseCode = "409",
            description = "The bassin holds as many as it may; nothing is stored",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public RestResponse<ExerciseView> add(
            @RestQuery Lang lang,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            schema = @Schema(implementation = ExerciseRequest.class)))
                    @Valid
                    @NotNull
                    ExerciseRequest body) {
        access.requireKeep();
        CrisisExercise read = reader.read(body);
        access.requireKeep(read.bassin(), null);
        return answer(Response.Status.CREATED, store(() -> store.add(read), "exercises", "add"));
    }

    @PUT
    @Path("{id}")
    @Operation(operationId = "changeCrisisExercise", summary = "Replace all of an exercise")
    @APIResponse(
            responseCode = "200",
            description = "Stored",
            content = @Content(schema = @Schema(implementation = ExerciseView.class)))
    @APIResponse(
            responseCode = "412",
            description = "Somebody else changed it since; nothing is stored",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public RestResponse<ExerciseView> change(
            @RestPath @Parameter(description = ID) UUID id,
            @RestHeader(HttpHeaders.IF_MATCH) @Parameter(description = CrisisRosterResource.VERSION) String ifMatch,
            @RestQuery Lang lang,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            schema = @Schema(implementation = ExerciseRequest.class)))
                    @Valid
                    @NotNull
                    ExerciseRequest body) {
        getToChange(id);
        long version = VersionHeader.read(ifMatch);
        CrisisExercise read = reader.read(body);
        access.requireKeep(read.bassin(), id);
        return answer(Response.Status.OK, store(() -> store.change(id, version, read), "exercises", "change"));
    }

    @DELETE
    @Path("{id}")
    @Operation(operationId = "deleteCrisisExercise", summary = "Delete an exercise; it is answered as it was")
    @APIResponse(
            responseCode = "200",
            description = "Deleted",
            content = @Content(schema = @Schema(implementation = ExerciseView.class)))
    @APIResponse(
            responseCode = "412",
            description = "Somebody else changed it since; nothing is deleted",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public RestResponse<ExerciseView> delete(
            @RestPath @Parameter(description = ID) UUID id,
            @RestHeader(HttpHeaders.IF_MATCH) @Parameter(description = CrisisRosterResource.VERSION) String ifMatch,
            @RestQuery Lang lang) {
        CrisisExercise before = getToChange(id);
        long version = VersionHeader.read(ifMatch);
        return answer(
                Response.Status.OK,
                store(
                        () -> {
                            store.delete(id, version);
                            return before;
                        },
                        "exercises",
                        "delete"));
    }

    /** What they may not read is told as what is not there. */
    private CrisisExercise getToChange(UUID id) {
        access.requireKeep();
        CrisisExercise found = store.find(id)
                .filter(stored -> access.mayRead(stored.bassin()))
                .orElseThrow(() -> new ProblemException(ProblemType.UNKNOWN_CRISIS_ENTRY));
        access.requireKeep(found.bassin(), id);
        return found;
    }

    private CrisisExercise store(Supplier<CrisisExercise> change, String... done) {
        return QuarkusTransaction.requiringNew().call(() -> {
            CrisisExercise stored = change.get();
            access.note(stored.id(), done);
            return stored;
        });
    }

    private RestResponse<ExerciseView> answer(Response.Status status, CrisisExercise stored) {
        ExerciseView view = views.view(stored);
        return VersionHeader.answer(status, view, view.version());
    }
}
