package brussels.repere.rest.developers;

import brussels.repere.rest.limits.ClientRateLimit;
import brussels.repere.rest.site.PublicAddress;
import brussels.repere.rest.widget.WidgetScript;
import brussels.repere.rest.widget.WidgetVersions;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.ResponseHeader;
import org.jboss.resteasy.reactive.RestQuery;

/**
 * The page for developers: six recipes for programs and sites, and what they may rely on. Available in English too.
 */
@Path("/developers")
@Produces(MediaType.TEXT_HTML)
class DevelopersPage {

    private final WidgetVersions widget;
    private final ClientRateLimit limit;
    private final PublicAddress address;
    private final Map<DevelopersPageLanguage, PageTranslations> translations =
            new EnumMap<>(DevelopersPageLanguage.class);

    DevelopersPage(WidgetVersions widget, ClientRateLimit limit, PublicAddress address) {
        this.widget = widget;
        this.limit = limit;
        this.address = address;
        for (DevelopersPageLanguage language : DevelopersPageLanguage.values()) {
            translations.put(language, new PageTranslations(language));
        }
    }

    @CheckedTemplate
    static final class Templates {

        private Templates() {}

        /**
         * @param origin of this server, as a program calls it
         * @param limit requests a minute; 0 for no limit
         */
        static native TemplateInstance developers(
                PageTranslations words, DevelopersPageLanguage lang, String origin, int limit, List<Recipe> recipes);
    }

    @GET
    @Operation(hidden = true)
    @ResponseHeader(name = "Vary", value = "Accept-Language")
    @ResponseHeader(name = "Cache-Control", value = "no-cache")
    public TemplateInstance get(@RestQuery String lang, @Context HttpHeaders headers) {
        DevelopersPageLanguage language = DevelopersPageLanguage.choose(lang, headers.getAcceptableLanguages());
        String origin = address.origin();
        return Templates.developers(
                translations.get(language),
                language,
                origin,
                limit.perMinute(),
                listRecipes(translations.get(language), language, origin));
    }

    private List<Recipe> listRecipes(PageTranslations words, DevelopersPageLanguage language, String origin) {
        WidgetScript script = widget.current();
        // The data exist in French and Dutch only.
        String lang = language == DevelopersPageLanguage.nl ? "nl" : "fr";
        Map<String, String> values = Map.of(
                "origin", origin,
                "script", script.path(),
                "integrity", script.integrity(),
                "lang", lang,
                "link", words.say("widget.link"));
        return List.of(
                Recipe.of("command", words, values, "ask.sh", "ask-with-body.sh"),
                Recipe.of("plan", words, values, "plan.sh")
                        .withLink(
                                (lang.equals("nl") ? "/doorverwijzen" : "/orienter")
                                        + "#need=C346&need=C42&need=C62&address=rue+royale+217+1210&age=84&mode=at-home&plan=balanced",
                                words.say("plan.link")),
                Recipe.of("spreadsheet", words, values, "where.sh", "who.py")
                        .withLink("/api/v1/template.csv?lang=" + lang, words.say("template")),
                Recipe.of("map", words, values, "map.html"),
                Recipe.of("layers", words, values, "layers.txt", "features.sh")
                        .withLink("/ogc?f=html&lang=" + lang, words.say("layers.link")),
                Recipe.of("health", words, values, "covers.sh", "updates.sh")
                        .withLink("/fhir/metadata?_pretty=true", words.say("health.link")),
                Recipe.of("website", words, values, "widget.html")
                        .withLink("/widget?lang=" + lang, words.say("widget.more")),
                Recipe.of("program", words, values, "description.sh", "program.js"));
    }
}
