package brussels.repere.rest.editing;

import brussels.repere.accounts.audit.AuditEvent;
import brussels.repere.accounts.audit.AuditLog;
import brussels.repere.accounts.audit.AuditOutcome;
import brussels.repere.directory.editing.EditRefusedException;
import brussels.repere.directory.editing.RecordStateException;
import brussels.repere.rest.accounts.CurrentActor;
import brussels.repere.rest.editing.answer.EditProblem;
import brussels.repere.rest.language.RequestLanguage;
import brussels.repere.rest.problem.Problem;
import brussels.repere.rest.problem.ProblemException;
import brussels.repere.rest.problem.ProblemFactory;
import brussels.repere.rest.problem.ProblemType;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** What an edit that is refused or not understood answers; who asked for what they may not do stands in the audit log. */
final class EditExceptionMappers {

    private final RequestLanguage language;
    private final CurrentActor actor;
    private final AuditLog audit;

    EditExceptionMappers(RequestLanguage language, CurrentActor actor, AuditLog audit) {
        this.language = language;
        this.actor = actor;
        this.audit = audit;
    }

    @ServerExceptionMapper
    Response problem(EditProblemException failure) {
        Problem words = ProblemFactory.of(new ProblemException(failure.type()), language.get());
        return response(new EditProblem(
                words.type(),
                words.title(),
                words.status(),
                words.detail(),
                failure.findings(),
                failure.conflicts(),
                failure.version()));
    }

    @ServerExceptionMapper
    Response refused(EditRefusedException failure, UriInfo request) {
        String target = request.getPathParameters().getFirst("id");
        actor.find()
                .ifPresent(who -> audit.note(
                        AuditEvent.now(who.accountId(), failure.action().code(), AuditOutcome.REFUSED, target)));
        return plain(ProblemType.FORBIDDEN);
    }

    @ServerExceptionMapper
    Response state(RecordStateException failure) {
        return plain(
                switch (failure.reason()) {
                    case UNKNOWN -> ProblemType.UNKNOWN_RECORD;
                    case CLOSED -> ProblemType.RECORD_CLOSED;
                    case OPEN -> ProblemType.RECORD_OPEN;
                    case NOT_UNDOABLE -> ProblemType.NOT_UNDOABLE;
                    case DECIDED -> ProblemType.PROPOSAL_DECIDED;
                    case STALE -> ProblemType.PROPOSAL_STALE;
                    case TOO_MANY_PROPOSALS -> ProblemType.TOO_MANY_PROPOSALS;
                    case OBJECTED -> ProblemType.SOMEBODY_OBJECTED;
                });
    }

    private Response plain(ProblemType type) {
        Problem words = ProblemFactory.of(new ProblemException(type), language.get());
        return response(words);
    }

    private Response response(Object body) {
        int status = body instanceof EditProblem problem ? problem.status() : ((Problem) body).status();
        return Response.status(status)
                .type(Problem.MEDIA_TYPE)
                .header(HttpHeaders.CONTENT_LANGUAGE, language.get())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .entity(body)
                .build();
    }
}
