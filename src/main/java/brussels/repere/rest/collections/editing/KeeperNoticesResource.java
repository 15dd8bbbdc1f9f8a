package brussels.repere.rest.collections.editing;

import brussels.repere.directory.collections.KeeperNotices;
import brussels.repere.rest.accounts.SignedInOnly;
import brussels.repere.text.Lang;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.jboss.resteasy.reactive.RestQuery;

/** Lets keepers say whether they want to be told by mail what closed or changed in their collections. */
@SignedInOnly
@Path("/api/v1/edit/collection-mails")
@Produces(MediaType.APPLICATION_JSON)
class KeeperNoticesResource {

    private final CollectionAccess access;
    private final KeeperNotices notices;

    KeeperNoticesResource(CollectionAccess access, KeeperNotices notices) {
        this.access = access;
        this.notices = notices;
    }

    /** @param wanted whether a mail comes, once a week at most */
    @Schema(name = "CollectionMails")
    record CollectionMails(@NotNull Boolean wanted) {}

    @GET
    @Operation(
            operationId = "getCollectionMails",
            summary = "Whether you are told by mail what closed or changed in the collections that you keep")
    public CollectionMails get(@RestQuery Lang lang) {
        access.require();
        return new CollectionMails(notices.isWanted(access.account()));
    }

    @PUT
    @Operation(operationId = "setCollectionMails", summary = "Want these mails, or none")
    public CollectionMails set(
            @RestQuery Lang lang,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            schema = @Schema(implementation = CollectionMails.class)))
                    @Valid
                    @NotNull
                    CollectionMails body) {
        access.require();
        notices.setWanted(access.account(), body.wanted());
        return body;
    }
}
