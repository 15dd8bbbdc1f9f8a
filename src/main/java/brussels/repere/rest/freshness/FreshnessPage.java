package brussels.repere.rest.freshness;

import brussels.repere.rest.freshness.FreshnessAnswer.FreshnessGain;
import brussels.repere.rest.freshness.FreshnessAnswer.FreshnessRow;
import brussels.repere.rest.licence.DataLicence;
import brussels.repere.rest.pages.LanguagePaths;
import brussels.repere.rest.revalidation.ConditionalGet;
import brussels.repere.rest.revalidation.ConditionalGet.Basis;
import brussels.repere.search.freshness.CurrentFreshness;
import brussels.repere.search.freshness.FreshnessSurvey;
import brussels.repere.text.Lang;
import brussels.repere.text.LocalizedTranslations;
import brussels.repere.text.TranslationTable;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/**
 * How fresh the facts are: {@code /fraicheur} in French, {@code /actualiteit} in Dutch. The server writes all of it; a script shows who may
 * edit where to begin.
 */
@Path("/")
@Produces(MediaType.TEXT_HTML)
class FreshnessPage {

    private static final TranslationTable WORDS = TranslationTable.of("freshness");
    private static final LanguagePaths PATHS = LanguagePaths.of("/fraicheur", "/actualiteit");

    private final CurrentFreshness freshness;
    private final DataLicence terms;

    FreshnessPage(CurrentFreshness freshness, DataLicence terms) {
        this.freshness = freshness;
        this.terms = terms;
    }

    /** @param column what stands above the names */
    record Table(String id, String title, String note, String column, List<FreshnessBar> bars) {}

    /** @param details what a confirmation would bring, in words */
    record Help(String name, Lang nameLang, String page, String edit, String details) {}

    @CheckedTemplate
    static final class Templates {

        private Templates() {}

        /** @param total null where there is nothing to count */
        static native TemplateInstance freshness(
                LocalizedTranslations words,
                Lang lang,
                List<String> sentences,
                FreshnessBar total,
                List<Table> tables,
                List<Help> helps,
                String basis);
    }

    @GET
    @Path("fraicheur")
    @Operation(hidden = true)
    @ConditionalGet(basis = Basis.DATA_AND_MINUTE, shared = true)
    public RestResponse<TemplateInstance> french(@RestQuery String lang) {
        return page(Lang.fr, lang);
    }

    @GET
    @Path("actualiteit")
    @Operation(hidden = true)
    @ConditionalGet(basis = Basis.DATA_AND_MINUTE, shared = true)
    public RestResponse<TemplateInstance> dutch(@RestQuery String lang) {
        return page(Lang.nl, lang);
    }

    private RestResponse<TemplateInstance> page(Lang lang, String asked) {
        return PATHS.answerKept(lang, asked, () -> write(lang));
    }

    private TemplateInstance write(Lang lang) {
        FreshnessSurvey survey = freshness.get();
        FreshnessAnswer answer = new FreshnessViews(lang).answer(survey, terms.publisher());
        return Templates.freshness(
                new LocalizedTranslations(WORDS, lang),
                lang,
                FreshnessSentences.of(answer, lang),
                answer.services() == 0 ? null : FreshnessBar.of(WORDS.say(lang, "all"), lang, answer.all(), lang),
                List.of(
                        table("bassins", answer.bassins(), lang),
                        table("sectors", answer.sectors(), lang),
                        table("kinds", answer.kinds(), lang)),
                answer.gains().stream().map(gain -> help(gain, lang)).toList(),
                WORDS.say(
                        lang,
                        "basis",
                        DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                                .withLocale(lang.locale())
                                .format(answer.day()),
                        Long.toString(answer.generation()),
                        answer.population().publisher(),
                        Integer.toString(answer.population().year())));
    }

    private static Table table(String id, List<FreshnessRow> rows, Lang lang) {
        return new Table(
                id,
                WORDS.say(lang, id),
                WORDS.say(lang, id + ".note"),
                WORDS.say(lang, id + ".column"),
                rows.stream().map(row -> FreshnessBar.of(row, lang)).toList());
    }

    private static Help help(FreshnessGain gain, Lang lang) {
        return new Help(
                gain.name().text(),
                gain.name().lang(),
                "/organizations/" + gain.organization() + "?lang=" + lang,
                WORDS.say(lang, "edit.path") + "?lang=" + lang + "#/" + gain.service(),
                WORDS.say(
                        lang,
                        gain.services() == 1 ? "gain.one" : "gain",
                        FreshnessBar.number(gain.dueFacts(), lang),
                        FreshnessBar.number(gain.people(), lang),
                        FreshnessBar.number(gain.services(), lang)));
    }
}
