package brussels.repere.rest.collections.editing;

import brussels.repere.directory.collections.CollectionContent;
import brussels.repere.directory.collections.CollectionRows;
import brussels.repere.directory.collections.CollectionStatus;
import brussels.repere.directory.collections.CollectionStore;
import brussels.repere.directory.collections.ServiceCollection;
import brussels.repere.rest.accounts.SignedInOnly;
import brussels.repere.rest.editing.VersionHeader;
import brussels.repere.rest.problem.Problem;
import brussels.repere.text.Lang;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
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

/** Lets keepers read, write, publish and withdraw collections. */
@SignedInOnly
@Path("/api/v1/edit/collections")
@Produces(MediaType.APPLICATION_JSON)
class EditCollectionsResource {

    static final String ID = "Of the collection";
    static final String VERSION = "The version that the change began with";

    private final CollectionAccess access;
    private final CollectionRows collections;
    private final CollectionStore store;
    private final CollectionRequestReader requests;
    private final EditCollectionViews views;

    EditCollectionsResource(
            CollectionAccess access,
            CollectionRows collections,
            CollectionStore store,
            CollectionRequestReader requests,
            EditCollectionViews views) {
        this.access = access;
        this.collections = collections;
        this.store = store;
        this.requests = requests;
        this.views = views;
    }

    @GET
    @Operation(
            operationId = "listCollectionsToEdit",
            summary = "Collections of every status, and how many of their items are to be looked at")
    public EditCollectionsAnswer list(@RestQuery Lang lang) {
        access.require();
        return new EditCollectionsAnswer(
                collections.list().stream().map(views::viewBriefly).toList());
    }

    @POST
    @Operation(operationId = "addCollection", summary = "A new collection, as a draft")
    @APIResponse(
            responseCode = "201",
            description = "The draft",
            content = @Content(schema = @Schema(implementation = EditCollectionAnswer.class)))
    @APIResponse(
            responseCode = "409",
            description = "Another collection has its name in addresses; nothing is stored",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public RestResponse<EditCollectionAnswer> add(
            @RestQuery Lang lang,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            schema = @Schema(implementation = CollectionRequest.class)))
                    @Valid
                    @NotNull
                    CollectionRequest body) {
        access.require();
        CollectionContent content = requests.read(body, null);
        access.requireFor(content.territory(), null);
        return answer(Response.Status.CREATED, store(() -> store.add(content, access.account()), "add"));
    }

    @GET
    @Path("{id}")
    @Operation(
            operationId = "getCollectionToEdit",
            summary = "A collection in both languages, and what became of each item since the last revision")
    public RestResponse<EditCollectionAnswer> get(
            @RestPath @Parameter(description = ID) UUID id, @RestQuery Lang lang) {
        return answer(Response.Status.OK, access.getToRead(id));
    }

    @PUT
    @Path("{id}")
    @Operation(
            operationId = "changeCollection",
            summary = "Replace all of a collection; who has revised it keeps it from now on")
    @APIResponse(
            responseCode = "200",
            description = "Stored",
            content = @Content(schema = @Schema(implementation = EditCollectionAnswer.class)))
    @APIResponse(
            responseCode = "412",
            description = "Somebody else changed it since; nothing is stored",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public RestResponse<EditCollectionAnswer> change(
            @RestPath @Parameter(description = ID) UUID id,
            @RestHeader(HttpHeaders.IF_MATCH) @Parameter(description = VERSION) String ifMatch,
            @RestQuery Lang lang,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            schema = @Schema(implementation = CollectionRequest.class)))
                    @Valid
                    @NotNull
                    CollectionRequest body) {
        ServiceCollection before = access.getToChange(id);
        long version = VersionHeader.read(ifMatch);
        CollectionContent content = requests.read(body, before.content());
        access.requireFor(content.territory(), id.toString());
        return answer(
                Response.Status.OK,
                store(
                        () -> store.change(
                                id, version, content, access.account(), !Boolean.FALSE.equals(body.revised())),
                        "change"));
    }

    @POST
    @Path("{id}/steps")
    @Operation(
            operationId = "stepCollection",
            summary = "Publish or withdraw a collection, or delete a draft; a deleted one is answered as it was")
    @APIResponse(
            responseCode = "200",
            description = "Done",
            content = @Content(schema = @Schema(implementation = EditCollectionAnswer.class)))
    @APIResponse(
            responseCode = "409",
            description = "It is in that state already, has no section, or was published and cannot be deleted",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public RestResponse<EditCollectionAnswer> step(
            @RestPath @Parameter(description = ID) UUID id,
            @RestHeader(HttpHeaders.IF_MATCH) @Parameter(description = VERSION) String ifMatch,
            @RestQuery Lang lang,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            schema = @Schema(implementation = StepRequest.class)))
                    @Valid
                    @NotNull
                    StepRequest body) {
        ServiceCollection before = access.getToChange(id);
        long version = VersionHeader.read(ifMatch);
        return answer(
                Response.Status.OK,
                store(
                        () -> switch (body.step()) {
                            case publish -> store.setStatus(id, version, CollectionStatus.PUBLISHED);
                            case withdraw -> store.setStatus(id, version, CollectionStatus.WITHDRAWN);
                            case delete -> {
                                store.deleteDraft(id, version);
                                yield before;
                            }
                        },
                        body.step().name()));
    }

    private ServiceCollection store(Supplier<ServiceCollection> change, String done) {
        return QuarkusTransaction.requiringNew().call(() -> {
            ServiceCollection stored = change.get();
            access.note(stored.id(), done);
            return stored;
        });
    }

    private RestResponse<EditCollectionAnswer> answer(Response.Status status, ServiceCollection collection) {
        EditCollectionAnswer answer = views.view(collection);
        return VersionHeader.answer(status, answer, answer.version());
    }
}
