package brussels.repere.rest.pages;

import brussels.repere.rest.language.RequestLanguage;
import brussels.repere.rest.problem.ProblemDocument;
import brussels.repere.rest.problem.ProblemType;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.ResponseHeader;
import org.jboss.resteasy.reactive.RestPath;

/** The page that explains a type of problem; the {@code type} of a problem is its address. */
@Path("/problems")
class ProblemPage {

    private final RequestLanguage language;

    ProblemPage(RequestLanguage language) {
        this.language = language;
    }

    @GET
    @Path("{type}")
    @Produces(ProblemDocument.MEDIA_TYPE)
    @Operation(hidden = true)
    @ResponseHeader(name = "Vary", value = "Accept-Language")
    public String get(@RestPath String type) {
        return ProblemDocument.write(ProblemType.find(type).orElseThrow(NotFoundException::new), language.get());
    }
}
