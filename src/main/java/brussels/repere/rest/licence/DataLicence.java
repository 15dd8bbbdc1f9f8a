package brussels.repere.rest.licence;

import brussels.repere.text.Lang;
import brussels.repere.text.TranslationTable;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Who publishes these data and on which terms, as the operator says it ({@code repere.publisher}, {@code repere.licence.name},
 * {@code repere.licence.url}). Where nobody says it, no licence is claimed. Immutable, safe for use by several threads.
 */
// A licence that leads nowhere is told when the service starts, not to its readers.
@Startup
@ApplicationScoped
public class DataLicence {

    private static final TranslationTable WORDS = TranslationTable.of("export");

    private final String publisher;
    private final Optional<String> name;
    private final Optional<String> url;

    DataLicence(
            @ConfigProperty(name = "repere.publisher", defaultValue = "Repère") String publisher,
            @ConfigProperty(name = "repere.licence.name") Optional<String> name,
            @ConfigProperty(name = "repere.licence.url") Optional<String> url) {
        this.publisher = publisher;
        this.name = name;
        this.url = url;
        url.ifPresent(DataLicence::requireHttpUrl);
    }

    private static void requireHttpUrl(String url) {
        if (!url.matches("https?://[^\\s<>\"]+")) {
            throw new IllegalArgumentException("repere.licence.url is no address that begins with https://: " + url);
        }
        URI.create(url);
    }

    /** In the words of the operator, or that there is none. */
    public String licence(Lang lang) {
        return name.or(() -> url).orElseGet(() -> WORDS.say(lang, "licence.none"));
    }

    /** Where it can be read. */
    public Optional<String> licenceUrl() {
        return url;
    }

    public String publisher() {
        return publisher;
    }

    /** Says where the licence can be read, if that is known. */
    public Response.ResponseBuilder addLicenceLink(Response.ResponseBuilder answer) {
        return url.map(address -> answer.header("Link", "<" + address + ">; rel=\"license\""))
                .orElse(answer);
    }
}
