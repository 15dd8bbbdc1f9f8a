package brussels.repere.rest.reports.inbox;

import brussels.repere.directory.reports.inbox.ReportStateException;
import brussels.repere.directory.reports.inbox.UnknownReportException;
import brussels.repere.rest.language.RequestLanguage;
import brussels.repere.rest.problem.ProblemFactory;
import brussels.repere.rest.problem.ProblemType;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** What an answer to a report that is not there, or not open, is answered. */
final class InboxExceptionMappers {

    private final RequestLanguage language;

    InboxExceptionMappers(RequestLanguage language) {
        this.language = language;
    }

    @ServerExceptionMapper
    Response unknown(UnknownReportException failure) {
        return response(ProblemType.UNKNOWN_REPORT);
    }

    @ServerExceptionMapper
    Response state(ReportStateException failure) {
        return response(
                switch (failure.reason()) {
                    case SETTLED -> ProblemType.REPORT_SETTLED;
                    case NOT_UNDOABLE -> ProblemType.ANSWER_FINAL;
                });
    }

    private Response response(ProblemType type) {
        return ProblemFactory.response(type, language.get());
    }
}
