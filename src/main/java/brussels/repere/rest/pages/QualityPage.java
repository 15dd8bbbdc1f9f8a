package brussels.repere.rest.pages;

import brussels.repere.directory.quality.QualityGap;
import brussels.repere.directory.quality.QualitySurvey;
import brussels.repere.directory.quality.SourceQuality;
import brussels.repere.directory.sources.SourceNotice;
import brussels.repere.rest.revalidation.ConditionalGet;
import brussels.repere.rest.revalidation.ConditionalGet.Basis;
import brussels.repere.text.Lang;
import brussels.repere.text.LocalizedTranslations;
import brussels.repere.text.TranslationTable;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/**
 * How good the data of each source are: {@code /qualite} in French, {@code /kwaliteit} in Dutch, with lists to work through. The server
 * writes all of it.
 */
@Path("/")
@Produces(MediaType.TEXT_HTML)
class QualityPage {

    private static final TranslationTable WORDS = TranslationTable.of("pages");
    private static final LanguagePaths PATHS = LanguagePaths.of("/qualite", "/kwaliteit");

    private final QualitySurvey survey;

    QualityPage(QualitySurvey survey) {
        this.survey = survey;
    }

    /** @param notice what the licence of the source asks to be said; null where it asks for nothing */
    record Source(String name, int records, SourceNotice notice, List<Gap> gaps) {}

    /**
     * @param percent of the records that do not lack it
     * @param href the address of the list of those that do
     */
    record Gap(String name, int lacking, int percent, String href) {}

    @CheckedTemplate
    static final class Templates {

        private Templates() {}

        static native TemplateInstance quality(LocalizedTranslations words, Lang lang, List<Source> sources);
    }

    @GET
    @Path("qualite")
    @Operation(hidden = true)
    @ConditionalGet(basis = Basis.DATA, shared = true)
    public RestResponse<TemplateInstance> french(@RestQuery String lang) {
        return page(Lang.fr, lang);
    }

    @GET
    @Path("kwaliteit")
    @Operation(hidden = true)
    @ConditionalGet(basis = Basis.DATA, shared = true)
    public RestResponse<TemplateInstance> dutch(@RestQuery String lang) {
        return page(Lang.nl, lang);
    }

    private RestResponse<TemplateInstance> page(Lang lang, String asked) {
        return PATHS.answerKept(lang, asked, () -> write(lang));
    }

    private TemplateInstance write(Lang lang) {
        return Templates.quality(
                new LocalizedTranslations(WORDS, lang),
                lang,
                survey.count().stream().map(quality -> source(quality, lang)).toList());
    }

    private static Source source(SourceQuality quality, Lang lang) {
        return new Source(
                quality.source(),
                quality.records(),
                SourceNotice.find(quality.source()).orElse(null),
                Stream.of(QualityGap.values())
                        .map(gap -> new Gap(
                                WORDS.say(lang, "quality." + gap.code()),
                                quality.lacking(gap),
                                quality.percentWithout(gap),
                                "/qualite.csv?lacking=" + gap.code() + "&source="
                                        + URLEncoder.encode(quality.source(), StandardCharsets.UTF_8) + "&lang="
                                        + lang))
                        .toList());
    }
}
