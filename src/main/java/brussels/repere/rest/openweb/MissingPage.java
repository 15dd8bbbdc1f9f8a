package brussels.repere.rest.openweb;

import brussels.repere.rest.language.RequestLanguage;
import brussels.repere.rest.pages.PageHelpLines;
import brussels.repere.rest.problem.ProblemType;
import brussels.repere.text.Lang;
import brussels.repere.text.LocalizedTranslations;
import brussels.repere.text.TranslationTable;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.RestResponse.Status;

/** The page for an address at which there is nothing: what that means, where to go on, and whom to call. Safe for use by several threads. */
@ApplicationScoped
public class MissingPage {

    private static final TranslationTable WORDS = TranslationTable.of("pages");
    private static final TranslationTable PROBLEMS = TranslationTable.of("problems");

    private final PageHelpLines lines;
    private final RequestLanguage language;

    MissingPage(PageHelpLines lines, RequestLanguage language) {
        this.lines = lines;
        this.language = language;
    }

    @CheckedTemplate
    static final class Templates {

        private Templates() {}

        static native TemplateInstance missing(
                LocalizedTranslations words, Lang lang, PageHead head, List<PageHelpLines.Line> lines);
    }

    /** @param problem what the interface says of the same address */
    public RestResponse<TemplateInstance> answer(ProblemType problem) {
        Lang lang = language.get();
        TemplateInstance page = Templates.missing(
                new LocalizedTranslations(WORDS, lang),
                lang,
                PageHead.notIndexed(lang, PROBLEMS.say(lang, problem.slug() + ".title")),
                lines.list(lang));
        return notKept(Status.NOT_FOUND, page);
    }

    /** Answers a page that is not to be kept by anybody, since what is gone may come again. */
    static RestResponse<TemplateInstance> notKept(Status status, TemplateInstance page) {
        return ResponseBuilder.create(status, page)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .header(HttpHeaders.CACHE_CONTROL, "no-cache")
                .build();
    }
}
