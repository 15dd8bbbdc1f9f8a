package brussels.repere.rest.ogc;

import brussels.repere.rest.ogc.OgcPage.Cell;
import brussels.repere.rest.ogc.OgcPage.Row;
import brussels.repere.rest.ogc.OgcPage.Section;
import brussels.repere.rest.problem.Problem;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Optional;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Tells people who ask for pages what is wrong on a page, and programs as a problem (RFC 9457). */
final class HtmlProblemFilter {

    private static final MediaType PAGE = MediaType.valueOf(MediaType.TEXT_HTML + ";charset=UTF-8");

    private final OgcAnswers answers;

    HtmlProblemFilter(OgcAnswers answers) {
        this.answers = answers;
    }

    /** Before the page of problems of all other addresses. */
    @ServerResponseFilter(priority = Priorities.USER + 1)
    public void showProblem(ContainerRequestContext request, ContainerResponseContext response) {
        String path = request.getUriInfo().getPath();
        if (response.getEntity() instanceof Problem problem
                && (path.equals(OgcAnswers.ROOT) || path.startsWith(OgcAnswers.ROOT + "/"))) {
            response.getHeaders().add(HttpHeaders.VARY, HttpHeaders.ACCEPT);
            if (asksForPage(request)) {
                response.setEntity(answers.render(page(problem)), new Annotation[0], PAGE);
            }
        }
    }

    private static boolean asksForPage(ContainerRequestContext request) {
        String form = request.getUriInfo().getQueryParameters().getFirst(OgcParameters.FORM);
        if (form != null) {
            return form.equals("html");
        }
        return AnswerForm.choose(
                        Optional.empty(),
                        request.getAcceptableMediaTypes(),
                        Problem.MEDIA_TYPE,
                        MediaType.APPLICATION_JSON)
                .filter(AnswerForm::html)
                .isPresent();
    }

    private OgcPage page(Problem problem) {
        List<Row> errors = problem.errors().stream()
                .map(error -> new Row(error.parameter(), Cell.text(error.detail())))
                .toList();
        return new OgcPage(
                problem.title(),
                problem.detail(),
                answers.way(),
                List.of(new Section(Integer.toString(problem.status()), errors)),
                null);
    }
}
