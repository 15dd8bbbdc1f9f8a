package brussels.repere.rest.pages;

import brussels.repere.text.Lang;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.core.HttpHeaders;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.RestResponse.Status;

/** The paths of a page whose language stands in its path. */
public record LanguagePaths(Map<Lang, String> paths) {

    public static LanguagePaths of(String french, String dutch) {
        return new LanguagePaths(Map.of(Lang.fr, french, Lang.nl, dutch));
    }

    /**
     * Returns the path of the other language, if that is the one asked for.
     *
     * @param asked as it was asked for; null where it was not, and a language that is none changes nothing
     */
    Optional<URI> findOther(Lang lang, String asked) {
        return Optional.ofNullable(asked)
                .flatMap(Lang::find)
                .filter(other -> other != lang)
                .map(paths::get)
                .map(URI::create);
    }

    /** Answers a page that may be kept as long as its filter says; who asks for the other language is led to its page. */
    public RestResponse<TemplateInstance> answerKept(Lang lang, String asked, Supplier<TemplateInstance> page) {
        return findOther(lang, asked)
                .map(RestResponse::<TemplateInstance>seeOther)
                .orElseGet(() -> RestResponse.ok(page.get()));
    }

    /** Answers a page that is asked for again each time; who asks for the other language is led to its page. */
    RestResponse<TemplateInstance> answer(Lang lang, String asked, Supplier<TemplateInstance> page) {
        Optional<URI> other = findOther(lang, asked);
        if (other.isPresent()) {
            return RestResponse.seeOther(URI.create(other.get() + "?lang=" + asked));
        }
        return ResponseBuilder.create(Status.OK, page.get())
                .header(HttpHeaders.CACHE_CONTROL, "no-cache")
                .build();
    }
}
