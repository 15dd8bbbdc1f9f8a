package brussels.repere.rest.licence;

import brussels.repere.text.Lang;
import brussels.repere.text.TranslationTable;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The publisher and the licence of the data, as the operator configures them ({@code repere.publisher}, {@code
 * repere.licence.name}, {@code repere.licence.url}). Where nothing is configured, no licence is claimed. Immutable,
 * safe for use by several threads.
 */
// Created at the start, so that an invalid address of a licence is reported to the operator and not to readers.
@Startup
@ApplicationScoped
@Named("licence")
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

    /** The name of the licence in the words of the operator, or a sentence that says that there is none. */
    public String licence(Lang lang) {
        return name.or(() -> url).orElseGet(() -> WORDS.say(lang, "licence.none"));
    }

    /** The address at which the licence can be read. */
    public Optional<String> licenceUrl() {
        return url;
    }

    public String publisher() {
        return publisher;
    }

    /** Adds a link to the licence, if its address is known. */
    public Response.ResponseBuilder addLicenceLink(Response.ResponseBuilder answer) {
        return url.map(address -> answer.header("Link", "<" + address + ">; rel=\"license\""))
                .orElse(answer);
    }
}
