package brussels.repere.rest.privacy;

import brussels.repere.accounts.permission.Action;
import brussels.repere.directory.editing.EditorRights;
import brussels.repere.directory.privacy.NoNaturalPersonException;
import brussels.repere.directory.privacy.PersonalDataDesk;
import brussels.repere.directory.privacy.RecordDossier;
import brussels.repere.directory.privacy.RecordErasure;
import brussels.repere.generation.GenerationPoller;
import brussels.repere.rest.accounts.AccessCheck;
import brussels.repere.rest.accounts.CurrentActor;
import brussels.repere.rest.accounts.SignedInOnly;
import brussels.repere.rest.problem.ProblemException;
import brussels.repere.rest.problem.ProblemType;
import brussels.repere.text.Lang;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** What is stored of a record that concerns a natural person, for who handles personal data. */
@SignedInOnly
@Path("/api/v1/personal-data/records/{id}")
class RecordDataResource {

    private final AccessCheck access;
    private final CurrentActor actor;
    private final EditorRights rights;
    private final PersonalDataDesk desk;
    private final RecordErasure erasure;
    private final GenerationPoller generations;

    RecordDataResource(
            AccessCheck access,
            CurrentActor actor,
            EditorRights rights,
            PersonalDataDesk desk,
            RecordErasure erasure,
            GenerationPoller generations) {
        this.access = access;
        this.actor = actor;
        this.rights = rights;
        this.desk = desk;
        this.erasure = erasure;
        this.generations = generations;
    }

    @GET
    @Operation(
            operationId = "exportRecordData",
            summary = "All that is stored of a record, with its history, source by source",
            description =
                    "A confidential address is withheld from who may not see confidential addresses, and the answer says so.")
    public List<RecordDossier> export(
            @RestPath @Parameter(description = "Of the service") UUID id, @RestQuery Lang lang) {
        access.require(Action.HANDLE_PERSONAL_DATA);
        List<RecordDossier> dossiers = desk.exportRecord(
                id, rights.maySeeConfidential(actor.get()), actor.get().accountId());
        if (dossiers.isEmpty()) {
            throw new ProblemException(ProblemType.UNKNOWN_RECORD);
        }
        return dossiers;
    }

    @POST
    @Path("erasure")
    @Operation(
            operationId = "eraseRecordData",
            summary = "Erase a record for good because its person objects to being listed",
            description =
                    "Its history, corrections, proposals and reports go with it, and what other sources say of it. No import and no"
                            + " editor adds it again until the objection is withdrawn.")
    public ErasureAnswer erase(
            @RestPath @Parameter(description = "Of the service") UUID id,
            @RestQuery Lang lang,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            schema = @Schema(implementation = ErasureRequest.class)))
                    @Valid
                    @NotNull
                    ErasureRequest body) {
        access.require(Action.HANDLE_PERSONAL_DATA);
        try {
            RecordErasure.Erased erased = erasure.erase(
                            id, Boolean.TRUE.equals(body.named()), actor.get().accountId())
                    .orElseThrow(() -> new ProblemException(ProblemType.UNKNOWN_RECORD));
            generations.poll();
            return new ErasureAnswer(erased.records(), erased.sharing());
        } catch (NoNaturalPersonException organization) {
            throw new ProblemException(ProblemType.NO_NATURAL_PERSON);
        }
    }
}
