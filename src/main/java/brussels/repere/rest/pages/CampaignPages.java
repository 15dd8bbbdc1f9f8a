package brussels.repere.rest.pages;

import brussels.repere.text.Lang;
import brussels.repere.text.LocalizedTranslations;
import brussels.repere.text.TranslationTable;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/**
 * The screens of campaigns ({@code /campagnes}, {@code /bevragingen}), and where a mail leads whoever wants no other one
 * ({@code /ne-plus-recevoir}, {@code /niet-meer-ontvangen}). The pages are the same for everybody; what they show stands in the fragment.
 */
@Path("/")
@Produces(MediaType.TEXT_HTML)
class CampaignPages {

    private static final TranslationTable WORDS = TranslationTable.of("pages");
    private static final LanguagePaths CAMPAIGNS = LanguagePaths.of("/campagnes", "/bevragingen");
    private static final LanguagePaths REFUSAL = LanguagePaths.of("/ne-plus-recevoir", "/niet-meer-ontvangen");

    @CheckedTemplate
    static final class Templates {

        private Templates() {}

        /** @param refusal whether it is the page of a mail */
        static native TemplateInstance campaign(LocalizedTranslations words, Lang lang, String title, boolean refusal);
    }

    @GET
    @Path("campagnes")
    @Operation(hidden = true)
    public RestResponse<TemplateInstance> campaignsFrench(@RestQuery String lang) {
        return page(CAMPAIGNS, Lang.fr, lang, "campaigns", false);
    }

    @GET
    @Path("bevragingen")
    @Operation(hidden = true)
    public RestResponse<TemplateInstance> campaignsDutch(@RestQuery String lang) {
        return page(CAMPAIGNS, Lang.nl, lang, "campaigns", false);
    }

    @GET
    @Path("ne-plus-recevoir")
    @Operation(hidden = true)
    public RestResponse<TemplateInstance> refusalFrench(@RestQuery String lang) {
        return page(REFUSAL, Lang.fr, lang, "mail-refusal", true);
    }

    @GET
    @Path("niet-meer-ontvangen")
    @Operation(hidden = true)
    public RestResponse<TemplateInstance> refusalDutch(@RestQuery String lang) {
        return page(REFUSAL, Lang.nl, lang, "mail-refusal", true);
    }

    private static RestResponse<TemplateInstance> page(
            LanguagePaths paths, Lang lang, String asked, String title, boolean refusal) {
        LocalizedTranslations words = new LocalizedTranslations(WORDS, lang);
        return paths.answer(lang, asked, () -> Templates.campaign(words, lang, words.say(title), refusal));
    }
}
