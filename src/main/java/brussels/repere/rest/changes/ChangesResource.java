package brussels.repere.rest.changes;

import brussels.repere.directory.changes.ChangeLog;
import brussels.repere.rest.language.RequestLanguage;
import brussels.repere.rest.licence.DataLicence;
import brussels.repere.rest.problem.ParameterError;
import brussels.repere.rest.problem.ParameterErrors;
import brussels.repere.rest.revalidation.ConditionalGet;
import brussels.repere.rest.revalidation.ConditionalGet.Basis;
import brussels.repere.text.Lang;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestQuery;

/** Answers what changed since the client last asked. */
@Path("/api/v1/changes")
class ChangesResource {

    private static final int DEFAULT_LIMIT = 100;

    private final ChangeLog changes;
    private final ChangeViewMapper views;
    private final DataLicence terms;
    private final RequestLanguage language;

    ChangesResource(ChangeLog changes, ChangeViewMapper views, DataLicence terms, RequestLanguage language) {
        this.changes = changes;
        this.views = views;
        this.terms = terms;
        this.language = language;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @ConditionalGet(basis = Basis.CONTENT, shared = true)
    @Operation(
            operationId = "listChanges",
            summary = "What was added, changed and closed, in this order, to keep a copy of the directory",
            description =
                    "Without since all that there is, as added. The cursor of an answer says where to go on: nothing is"
                            + " lost and nothing told twice in a walk, whatever comes meanwhile. A time may tell again what came"
                            + " shortly before it.")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ChangesAnswer.class)))
    public Response get(
            @RestQuery @Parameter(description = "From where on") ChangesSince since,
            @RestQuery @Min(1) @Max(500) @Parameter(description = "Changes in one answer (default 100)") Integer limit,
            @RestQuery Lang lang) {
        ChangeLog.State state = changes.state();
        ChangeCursor from = resolveStart(since, state);
        ChangeCursor walk =
                from.isAtEnd() ? new ChangeCursor(state.epoch(), from.after(), from.after(), state.last()) : from;
        int size = Objects.requireNonNullElse(limit, DEFAULT_LIMIT);
        List<ChangeLog.Change> found = changes.list(walk.from(), walk.after(), walk.to(), size + 1);
        boolean more = found.size() > size;
        List<ChangeLog.Change> page = more ? found.subList(0, size) : found;
        ChangeCursor next = more
                ? new ChangeCursor(walk.epoch(), walk.from(), page.get(size - 1).number(), walk.to())
                : ChangeCursor.at(walk.epoch(), walk.to());
        ChangeViewMapper.MappedChanges mapped = views.map(page);
        Lang answerLang = language.get();
        ChangesAnswer answer = new ChangesAnswer(
                mapped.generation(),
                terms.publisher(),
                new ChangesAnswer.Licence(
                        terms.licence(answerLang), terms.licenceUrl().orElse(null)),
                mapped.changes(),
                next.encode(),
                more);
        return terms.addLicenceLink(Response.ok(answer)).build();
    }

    private ChangeCursor resolveStart(ChangesSince since, ChangeLog.State state) {
        ParameterErrors errors = new ParameterErrors();
        if (since == null) {
            return ChangeCursor.at(state.epoch(), 0);
        }
        ChangeCursor cursor = since.cursor();
        if (cursor == null && since.time().isAfter(Instant.now())) {
            errors.addNotAllowed("since", "moment.future");
        }
        if (cursor != null && (!cursor.epoch().equals(state.epoch()) || cursor.to() > state.last())) {
            errors.add("since", ParameterError.Code.UNKNOWN_VALUE, "changes.cursor");
        }
        errors.throwIfAny();
        return cursor == null ? ChangeCursor.at(state.epoch(), changes.numberBefore(since.time())) : cursor;
    }
}
