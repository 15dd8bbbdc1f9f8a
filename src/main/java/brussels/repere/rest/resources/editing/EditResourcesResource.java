package brussels.repere.rest.resources.editing;

import brussels.repere.directory.resources.ProfessionalResource;
import brussels.repere.directory.resources.ResourceContent;
import brussels.repere.directory.resources.ResourceRows;
import brussels.repere.directory.resources.ResourceStatus;
import brussels.repere.directory.resources.ResourceStore;
import brussels.repere.rest.accounts.SignedInOnly;
import brussels.repere.rest.editing.VersionHeader;
import brussels.repere.rest.editing.fields.FieldNames;
import brussels.repere.rest.problem.ParameterErrors;
import brussels.repere.rest.problem.Problem;
import brussels.repere.rest.resources.editing.EditResourceAnswer.EditResourcesAnswer;
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

/** Lets keepers read, write, publish and withdraw resources. */
@SignedInOnly
@Path("/api/v1/edit/resources")
@Produces(MediaType.APPLICATION_JSON)
class EditResourcesResource {

    private static final String ID = "Of the resource";
    private static final String VERSION = "The version that the change began with";

    private final ResourceAccess access;
    private final ResourceRows resources;
    private final ResourceStore store;
    private final ResourceReader reader;
    private final EditResourceViews views;

    EditResourcesResource(
            ResourceAccess access,
            ResourceRows resources,
            ResourceStore store,
            ResourceReader reader,
            EditResourceViews views) {
        this.access = access;
        this.resources = resources;
        this.store = store;
        this.reader = reader;
        this.views = views;
    }

    @GET
    @Operation(operationId = "listResourcesToEdit", summary = "Resources of every status")
    public EditResourcesAnswer list(@RestQuery Lang lang) {
        access.require();
        return new EditResourcesAnswer(
                resources.listAll().stream().map(views::view).toList());
    }

    @POST
    @Operation(operationId = "addResource", summary = "A new resource, as a draft")
    @APIResponse(
            responseCode = "201",
            description = "The draft",
            content = @Content(schema = @Schema(implementation = EditResourceAnswer.class)))
    @APIResponse(
            responseCode = "409",
            description = "There are as many as there may be; nothing is stored",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public RestResponse<EditResourceAnswer> add(
            @RestQuery Lang lang,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            schema = @Schema(implementation = ResourceForm.class)))
                    @Valid
                    @NotNull
                    ResourceForm body) {
        access.require();
        ResourceContent content = read(body, null);
        access.requireFor(content.territory(), null);
        return answer(Response.Status.CREATED, store(() -> store.add(content, access.account()), "add"));
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getResourceToEdit", summary = "A resource as it was written")
    public RestResponse<EditResourceAnswer> get(@RestPath @Parameter(description = ID) UUID id, @RestQuery Lang lang) {
        return answer(Response.Status.OK, access.getToRead(id));
    }

    @PUT
    @Path("{id}")
    @Operation(operationId = "changeResource", summary = "Replace all of a resource; who does it keeps it from now on")
    @APIResponse(
            responseCode = "200",
            description = "Stored",
            content = @Content(schema = @Schema(implementation = EditResourceAnswer.class)))
    @APIResponse(
            responseCode = "412",
            description = "Somebody else changed it since; nothing is stored",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public RestResponse<EditResourceAnswer> change(
            @RestPath @Parameter(description = ID) UUID id,
            @RestHeader(HttpHeaders.IF_MATCH) @Parameter(description = VERSION) String ifMatch,
            @RestQuery Lang lang,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            schema = @Schema(implementation = ResourceForm.class)))
                    @Valid
                    @NotNull
                    ResourceForm body) {
        ProfessionalResource before = access.getToChange(id);
        long version = VersionHeader.read(ifMatch);
        ResourceContent content = read(body, before.content());
        access.requireFor(content.territory(), id.toString());
        return answer(Response.Status.OK, store(() -> store.change(id, version, content, access.account()), "change"));
    }

    @POST
    @Path("{id}/steps")
    @Operation(
            operationId = "stepResource",
            summary = "Publish or withdraw a resource, or delete a draft; a deleted one is answered as it was")
    @APIResponse(
            responseCode = "200",
            description = "Done",
            content = @Content(schema = @Schema(implementation = EditResourceAnswer.class)))
    @APIResponse(
            responseCode = "409",
            description = "It is in that state already, or was published and cannot be deleted",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public RestResponse<EditResourceAnswer> step(
            @RestPath @Parameter(description = ID) UUID id,
            @RestHeader(HttpHeaders.IF_MATCH) @Parameter(description = VERSION) String ifMatch,
            @RestQuery Lang lang,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            schema = @Schema(implementation = ResourceStepRequest.class)))
                    @Valid
                    @NotNull
                    ResourceStepRequest body) {
        ProfessionalResource before = access.getToChange(id);
        long version = VersionHeader.read(ifMatch);
        return answer(
                Response.Status.OK,
                store(
                        () -> switch (body.step()) {
                            case publish -> store.setStatus(id, version, ResourceStatus.PUBLISHED);
                            case withdraw -> store.setStatus(id, version, ResourceStatus.WITHDRAWN);
                            case delete -> {
                                store.deleteDraft(id, version);
                                yield before;
                            }
                        },
                        body.step().name()));
    }

    private ResourceContent read(ResourceForm form, ResourceContent before) {
        ParameterErrors errors = new ParameterErrors();
        ResourceContent content = reader.read(form, before, FieldNames.of(), errors);
        errors.throwIfAny();
        return content;
    }

    private ProfessionalResource store(Supplier<ProfessionalResource> change, String done) {
        return QuarkusTransaction.requiringNew().call(() -> {
            ProfessionalResource stored = change.get();
            access.note(stored.id(), done);
            return stored;
        });
    }

    private RestResponse<EditResourceAnswer> answer(Response.Status status, ProfessionalResource resource) {
        EditResourceAnswer answer = views.view(resource);
        return VersionHeader.answer(status, answer, answer.version());
    }
}
