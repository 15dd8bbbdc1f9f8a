package brussels.repere.rest.sheets.editing;

import brussels.repere.directory.sheets.SheetStateException;
import brussels.repere.rest.language.RequestLanguage;
import brussels.repere.rest.problem.ProblemFactory;
import brussels.repere.rest.problem.ProblemType;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** What a change of a sheet that cannot be made now answers. */
final class SheetExceptionMapper {

    private final RequestLanguage language;

    SheetExceptionMapper(RequestLanguage language) {
        this.language = language;
    }

    @ServerExceptionMapper
    Response state(SheetStateException failure) {
        ProblemType type =
                switch (failure.reason()) {
                    case UNKNOWN -> ProblemType.UNKNOWN_MONTHLY_SHEET;
                    case THERE_IS_ONE -> ProblemType.MONTHLY_SHEET_EXISTS;
                    case CHANGED_MEANWHILE -> ProblemType.MONTHLY_SHEET_CHANGED;
                    case NOT_NOW -> ProblemType.MONTHLY_SHEET_NOT_NOW;
                    case NOT_READY -> ProblemType.MONTHLY_SHEET_NOT_READY;
                    case WAS_PUBLISHED -> ProblemType.MONTHLY_SHEET_WAS_PUBLISHED;
                };
        return ProblemFactory.response(type, language.get());
    }
}
