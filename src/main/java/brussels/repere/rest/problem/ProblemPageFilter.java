package brussels.repere.rest.problem;

import brussels.repere.rest.language.RequestLanguage;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Answers people with a page where programs get a problem as JSON. */
final class ProblemPageFilter {

    private final RequestLanguage language;

    ProblemPageFilter(RequestLanguage language) {
        this.language = language;
    }

    @ServerResponseFilter
    void write(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getEntity() instanceof Problem problem
                && PageReaders.isOne(request.getUriInfo().getPath(), request.getHeaderString(HttpHeaders.ACCEPT))) {
            response.setEntity(
                    ProblemDocument.write(problem, language.get()),
                    null,
                    MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"));
            response.getHeaders().putSingle(HttpHeaders.VARY, HttpHeaders.ACCEPT + ", " + HttpHeaders.ACCEPT_LANGUAGE);
        }
    }
}
