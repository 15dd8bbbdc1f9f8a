package brussels.repere.rest.pages;

import brussels.repere.geography.delimitation.CurrentTerritoryMap;
import brussels.repere.rest.language.RequestLanguage;
import brussels.repere.text.Lang;
import brussels.repere.text.LocalizedTranslations;
import brussels.repere.text.TranslationTable;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.ResponseHeader;
import org.jboss.resteasy.reactive.RestQuery;

/**
 * The start page of the application, which works by script. It contains the help lines and, for readers without script,
 * example links.
 */
@Path("/")
class StartPage {

    private static final TranslationTable WORDS = TranslationTable.of("pages");
    private static final List<Link> EXAMPLE_LINKS = List.of(
            new Link("/api/v1/services?lat=50.851756&lon=4.401445&category=C67", "start.cpas"),
            new Link("/api/v1/services?lat=50.827819&lon=4.334723&category=C67", "start.border"),
            new Link("/api/v1/services?territory=quartier:11,quartier:12,quartier:13&language=ar", "start.cureghem"),
            new Link("/api/v1/services?territory=bassin:N&language=nl&mode=at-home", "start.home"),
            new Link("/api/v1/services?territory=commune:21007&category=C337", "start.refuge"));
    private static final List<Link> REFERENCE_LINKS = List.of(
            new Link("/api/v1/helplines", "start.helplines"),
            new Link("/api/v1/taxonomy", "start.taxonomy"),
            new Link("/api/v1/locate?lat=50.851756&lon=4.401445", "start.locate"),
            new Link("/api/v1/territories/quartier/30", "start.quartier"),
            new Link("/api/v1/territories?level=bassin", "start.bassins"),
            new Link("/api/v1/territories/bassin.geojson?simplify=10", "start.shapes"),
            new Link("/api/v1", "start.api"),
            new Link("/q/openapi", "start.openapi"),
            new Link("/q/health", "start.health"),
            new Link("/q/metrics", "start.metrics"));

    private final CurrentTerritoryMap maps;
    private final PageHelpLines lines;
    private final RequestLanguage language;
    private final String version;

    StartPage(
            CurrentTerritoryMap maps,
            PageHelpLines lines,
            RequestLanguage language,
            @ConfigProperty(name = "quarkus.application.version") String version) {
        this.maps = maps;
        this.lines = lines;
        this.language = language;
        this.version = version;
    }

    record Link(String href, String words) {}

    @CheckedTemplate
    static final class Templates {

        private Templates() {}

        static native TemplateInstance start(
                LocalizedTranslations words,
                Lang lang,
                String version,
                long generation,
                List<Link> questions,
                List<Link> more,
                List<PageHelpLines.Line> lines);
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    @Operation(hidden = true)
    @ResponseHeader(name = "Vary", value = "Accept-Language")
    @ResponseHeader(name = "Cache-Control", value = "no-cache")
    public TemplateInstance get(@RestQuery String lang) {
        Lang pageLang = language.get();
        return Templates.start(
                new LocalizedTranslations(WORDS, pageLang),
                pageLang,
                version,
                maps.get().generation(),
                withLanguage(pageLang, EXAMPLE_LINKS),
                withLanguage(pageLang, REFERENCE_LINKS),
                lines.list(pageLang));
    }

    /** Keeps the language of the reader in the links to the interface. */
    private static List<Link> withLanguage(Lang lang, List<Link> links) {
        return links.stream()
                .map(link -> link.href().startsWith("/api/v1/")
                        ? new Link(link.href() + (link.href().contains("?") ? "&" : "?") + "lang=" + lang, link.words())
                        : link)
                .toList();
    }
}
