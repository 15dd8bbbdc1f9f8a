package brussels.repere.rest.widget;

import brussels.repere.rest.language.RequestLanguage;
import brussels.repere.text.Lang;
import brussels.repere.text.LocalizedTranslations;
import brussels.repere.text.TranslationTable;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.RestResponse.Status;

/**
 * The widget as a page, for sites that allow no script of ours. Its parameters are the attributes of the element, and
 * the accent colour. An unknown parameter is named on the page, so that the person who sets it up sees it.
 */
@Path("/embed")
@Produces(MediaType.TEXT_HTML)
class EmbedPage {

    private static final TranslationTable WORDS = TranslationTable.of("pages");
    private static final String ACCENT = "accent";
    private static final List<String> ATTRIBUTES =
            List.of("lang", "place", "territory", "sector", "category", "collection", "radius", "max", "heading-level");
    private static final Pattern COLOUR = Pattern.compile("#[0-9a-fA-F]{6}");

    private final RequestLanguage language;

    EmbedPage(RequestLanguage language) {
        this.language = language;
    }

    @CheckedTemplate
    static final class Templates {

        private Templates() {}

        /** @param wrong the names of invalid parameters; if there are any, nothing else is shown */
        static native TemplateInstance embed(
                LocalizedTranslations words,
                Lang lang,
                Map<String, String> attributes,
                String accent,
                List<String> wrong);
    }

    @GET
    @Operation(hidden = true)
    public RestResponse<TemplateInstance> get(@Context UriInfo uri) {
        Map<String, String> attributes = new TreeMap<>();
        List<String> invalid = new ArrayList<>();
        uri.getQueryParameters().forEach((name, values) -> {
            boolean valid = ATTRIBUTES.contains(name)
                    || name.equals(ACCENT) && COLOUR.matcher(values.get(0)).matches();
            if (valid && values.size() == 1) {
                attributes.put(name, values.get(0));
            } else {
                invalid.add(name);
            }
        });
        String accent = attributes.remove(ACCENT);
        attributes.remove("lang");
        Lang lang = language.get();
        return ResponseBuilder.create(
                        invalid.isEmpty() ? Status.OK : Status.BAD_REQUEST,
                        Templates.embed(new LocalizedTranslations(WORDS, lang), lang, attributes, accent, invalid))
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .header(HttpHeaders.CACHE_CONTROL, "no-cache")
                .build();
    }
}
