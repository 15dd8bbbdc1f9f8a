package brussels.repere.rest.crisis;

import brussels.repere.directory.crisis.EntryContent;
import brussels.repere.directory.crisis.RosterEntry;
import brussels.repere.directory.crisis.RosterEntryStore;
import brussels.repere.generation.BrusselsClock;
import brussels.repere.rest.accounts.SignedInOnly;
import brussels.repere.rest.crisis.CrisisRosterAnswer.EntryView;
import brussels.repere.rest.editing.VersionHeader;
import brussels.repere.rest.editing.fields.FieldNames;
import brussels.repere.rest.problem.ParameterErrors;
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

/** Lets those who keep the roster write who can be mobilised, and confirm it. */
@SignedInOnly
@Path("/api/v1/edit/crisis/entries")
@Produces(MediaType.APPLICATION_JSON)
class CrisisEntriesResource {

    private static final String ID = "Of the entry";

    private final CrisisAccess access;
    private final RosterEntryStore store;
    private final EntryReader reader;
    private final CrisisViews views;
    private final BrusselsClock clock;

    CrisisEntriesResource(
            CrisisAccess access, RosterEntryStore store, EntryReader reader, CrisisViews views, BrusselsClock clock) {
        this.access = access;
        this.store = store;
        this.reader = reader;
        this.views = views;
        this.clock = clock;
    }

    @POST
    @Operation(operationId = "addCrisisEntry", summary = "An entry of the roster for a crisis")
    @APIResponse(
            responseCode = "201",
            description = "Stored",
            content = @Content(schema = @Schema(implementation = EntryView.class)))
    @APIResponse(
            responseCode = "409",
            description = "The bassin holds as many as it may; nothing is stored",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public RestResponse<EntryView> add(
            @RestQuery Lang lang,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            schema = @Schema(implementation = EntryRequest.class)))
                    @Valid
                    @NotNull
                    EntryRequest body) {
        access.requireKeep();
        EntryContent read = read(body, null);
        access.requireKeep(read.bassin(), null);
        return answer(Response.Status.CREATED, store(() -> store.add(read, access.account()), "entries", "add"));
    }

    @PUT
    @Path("{id}")
    @Operation(operationId = "changeCrisisEntry", summary = "Replace all of an entry")
    @APIResponse(
            responseCode = "200",
            description = "Stored",
            content = @Content(schema = @Schema(implementation = EntryView.class)))
    @APIResponse(
            responseCode = "412",
            description = "Somebody else changed it since; nothing is stored",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public RestResponse<EntryView> change(
            @RestPath @Parameter(description = ID) UUID id,
            @RestHeader(HttpHeaders.IF_MATCH) @Parameter(description = CrisisRosterResource.VERSION) String ifMatch,
            @RestQuery Lang lang,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            schema = @Schema(implementation = EntryRequest.class)))
                    @Valid
                    @NotNull
                    EntryRequest body) {
        RosterEntry before = getToChange(id);
        long version = VersionHeader.read(ifMatch);
        EntryContent read = read(body, before.content());
        access.requireKeep(read.bassin(), id);
        return answer(
                Response.Status.OK,
                store(() -> store.change(id, version, read, access.account()), "entries", "change"));
    }

    @POST
    @Path("{id}/confirmation")
    @Operation(operationId = "confirmCrisisEntry", summary = "Say that all of an entry is still true today")
    @APIResponse(
            responseCode = "200",
            description = "Stored",
            content = @Content(schema = @Schema(implementation = EntryView.class)))
    @APIResponse(
            responseCode = "412",
            description = "Somebody else changed it since; nothing is stored",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public RestResponse<EntryView> confirm(
            @RestPath @Parameter(description = ID) UUID id,
            @RestHeader(HttpHeaders.IF_MATCH) @Parameter(description = CrisisRosterResource.VERSION) String ifMatch,
            @RestQuery Lang lang) {
        getToChange(id);
        long version = VersionHeader.read(ifMatch);
        return answer(
                Response.Status.OK,
                store(() -> store.confirm(id, version, clock.today(), access.account()), "entries", "confirm"));
    }

    @DELETE
    @Path("{id}")
    @Operation(operationId = "deleteCrisisEntry", summary = "Delete an entry; it is answered as it was")
    @APIResponse(
            responseCode = "200",
            description = "Deleted",
            content = @Content(schema = @Schema(implementation = EntryView.class)))
    @APIResponse(
            responseCode = "412",
            description = "Somebody else changed it since; nothing is deleted",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public RestResponse<EntryView> delete(
            @RestPath @Parameter(description = ID) UUID id,
            @RestHeader(HttpHeaders.IF_MATCH) @Parameter(description = CrisisRosterResource.VERSION) String ifMatch,
            @RestQuery Lang lang) {
        RosterEntry before = getToChange(id);
        long version = VersionHeader.read(ifMatch);
        return answer(
                Response.Status.OK,
                store(
                        () -> {
                            store.delete(id, version);
                            return before;
                        },
                        "entries",
                        "delete"));
    }

    private EntryContent read(EntryRequest body, EntryContent before) {
        ParameterErrors errors = new ParameterErrors();
        EntryContent read = reader.read(body, before, FieldNames.of(), errors);
        errors.throwIfAny();
        return read;
    }

    /** What they may not read is told as what is not there. */
    private RosterEntry getToChange(UUID id) {
        access.requireKeep();
        RosterEntry found = store.find(id)
                .filter(stored -> access.mayRead(stored.content().bassin()))
                .orElseThrow(() -> new ProblemException(ProblemType.UNKNOWN_CRISIS_ENTRY));
        access.requireKeep(found.content().bassin(), id);
        return found;
    }

    private RosterEntry store(Supplier<RosterEntry> change, String... done) {
        return QuarkusTransaction.requiringNew().call(() -> {
            RosterEntry stored = change.get();
            access.note(stored.id(), done);
            return stored;
        });
    }

    private RestResponse<EntryView> answer(Response.Status status, RosterEntry stored) {
        EntryView view = views.view(stored);
        return VersionHeader.answer(status, view, view.version());
    }
}
