package brussels.repere.rest.pages;

import brussels.repere.rest.language.RequestLanguage;
import brussels.repere.rest.problem.ProblemType;
import brussels.repere.text.Lang;
import brussels.repere.text.LocalizedTranslations;
import brussels.repere.text.TranslationTable;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.ResponseHeader;
import org.jboss.resteasy.reactive.RestPath;

/** The page that explains a type of problem; the {@code type} of a problem is its address. */
@Path("/problems")
class ProblemPage {

    private static final TranslationTable PAGES = TranslationTable.of("pages");
    private static final TranslationTable PROBLEMS = TranslationTable.of("problems");

    private final RequestLanguage language;

    ProblemPage(RequestLanguage language) {
        this.language = language;
    }

    @CheckedTemplate
    static final class Templates {

        private Templates() {}

        static native TemplateInstance problem(
                LocalizedTranslations words, Lang lang, String title, String detail, int status, String uri);
    }

    @GET
    @Path("{type}")
    @Produces(MediaType.TEXT_HTML)
    @Operation(hidden = true)
    @ResponseHeader(name = "Vary", value = "Accept-Language")
    public TemplateInstance get(@RestPath String type) {
        ProblemType problem = ProblemType.find(type).orElseThrow(NotFoundException::new);
        Lang lang = language.get();
        return Templates.problem(
                new LocalizedTranslations(PAGES, lang),
                lang,
                PROBLEMS.say(lang, problem.slug() + ".title"),
                PROBLEMS.say(lang, problem.slug() + ".detail"),
                problem.status(),
                problem.uri());
    }
}
