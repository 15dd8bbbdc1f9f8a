package brussels.repere.rest.collections.editing;

import brussels.repere.directory.collections.CollectionContent;
import brussels.repere.directory.collections.CollectionSection;
import brussels.repere.directory.collections.CollectionStore;
import brussels.repere.directory.collections.ServiceCollection;
import brussels.repere.rest.accounts.SignedInOnly;
import brussels.repere.rest.editing.VersionHeader;
import brussels.repere.rest.language.RequestLanguage;
import brussels.repere.rest.problem.ParameterErrors;
import brussels.repere.text.Lang;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** Fills collections: from a search, from a list of ids, and from a table. */
@SignedInOnly
@Path("/api/v1/edit/collections/{id}")
@Produces(MediaType.APPLICATION_JSON)
class CollectionContentsResource {

    private static final String CSV = "text/csv";

    private final CollectionAccess access;
    private final CollectionStore store;
    private final AdditionReader additions;
    private final CollectionRequestReader requests;
    private final EditCollectionViews views;
    private final RequestLanguage language;

    CollectionContentsResource(
            CollectionAccess access,
            CollectionStore store,
            AdditionReader additions,
            CollectionRequestReader requests,
            EditCollectionViews views,
            RequestLanguage language) {
        this.access = access;
        this.store = store;
        this.additions = additions;
        this.requests = requests;
        this.views = views;
        this.language = language;
    }

    @POST
    @Path("additions")
    @Operation(
            operationId = "addToCollection",
            summary = "Add to a section what a search finds, or services by their ids",
            description = "In their order, at the end; what stands there already is left as it is. All or nothing.")
    public RestResponse<EditCollectionAnswer> add(
            @RestPath @Parameter(description = EditCollectionsResource.ID) UUID id,
            @RestHeader(HttpHeaders.IF_MATCH) @Parameter(description = EditCollectionsResource.VERSION) String ifMatch,
            @RestQuery Lang lang,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            schema = @Schema(implementation = AdditionRequest.class)))
                    @Valid
                    @NotNull
                    AdditionRequest body) {
        ServiceCollection before = access.getToChange(id);
        long version = VersionHeader.read(ifMatch);
        return store(id, version, additions.add(before.content(), body), false, "add-items");
    }

    @POST
    @Path("table")
    @Consumes(CSV)
    @Operation(
            operationId = "fillCollection",
            summary = "Replace the sections of a collection by those of a table",
            description =
                    "Columns: section_fr, section_nl, section_about_fr, section_about_nl, kind (service, organization,"
                            + " helpline, link), id, or source and source_id, url, title_fr, title_nl, note_fr, note_nl. Rows without a"
                            + " title of a section go on with the one above; a row without a kind is a section that stays empty. All or"
                            + " nothing: what is wrong is named by line and column.")
    public RestResponse<EditCollectionAnswer> fill(
            @RestPath @Parameter(description = EditCollectionsResource.ID) UUID id,
            @RestHeader(HttpHeaders.IF_MATCH) @Parameter(description = EditCollectionsResource.VERSION) String ifMatch,
            @RestQuery Lang lang,
            @RequestBody(content = @Content(mediaType = CSV, schema = @Schema(type = SchemaType.STRING))) @NotNull
                    byte[] body) {
        ServiceCollection before = access.getToChange(id);
        long version = VersionHeader.read(ifMatch);
        CollectionTable table = CollectionTable.read(body, language.get());
        ParameterErrors errors = new ParameterErrors();
        List<CollectionSection> sections =
                requests.readSections(table.sections(), table::names, table::names, before.content(), errors);
        errors.throwIfAny();
        return store(id, version, before.content().withSections(sections), true, "fill");
    }

    private RestResponse<EditCollectionAnswer> store(
            UUID id, long version, CollectionContent content, boolean revised, String done) {
        ServiceCollection stored = QuarkusTransaction.requiringNew().call(() -> {
            ServiceCollection changed = store.change(id, version, content, access.account(), revised);
            access.note(id, done);
            return changed;
        });
        EditCollectionAnswer answer = views.view(stored);
        return VersionHeader.answer(Response.Status.OK, answer, answer.version());
    }
}
