package brussels.repere.rest.problem;

import brussels.repere.text.Lang;
import brussels.repere.text.LocalizedTranslations;
import brussels.repere.text.TranslationTable;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/** Writes a problem as a page: what happened, what one can do, and where to go on. Safe for use by several threads. */
public final class ProblemDocument {

    public static final String MEDIA_TYPE = "text/html;charset=UTF-8";

    private static final TranslationTable WORDS = TranslationTable.of("pages");
    private static final int NOT_FOUND = 404;
    private static final int GONE = 410;
    private static final int TOO_MANY = 429;
    private static final int SERVER_ERROR = 500;

    private ProblemDocument() {}

    @CheckedTemplate
    static final class Templates {

        private Templates() {}

        static native TemplateInstance problem(LocalizedTranslations words, Lang lang, Problem problem, String advice);
    }

    /** Returns the page that explains a type of problem, whoever meets it. */
    public static String write(ProblemType type, Lang lang) {
        return write(ProblemFactory.of(type, type.status(), lang, List.of(), null), lang);
    }

    static String write(Problem problem, Lang lang) {
        LocalizedTranslations words = new LocalizedTranslations(WORDS, lang);
        return Templates.problem(words, lang, problem, words.say("problem.do." + kind(problem.status())))
                .render();
    }

    private static String kind(int status) {
        if (status == NOT_FOUND || status == GONE) {
            return "missing";
        }
        if (status == TOO_MANY) {
            return "wait";
        }
        return status >= SERVER_ERROR ? "later" : "other";
    }
}
