package brussels.repere.rest.problem;

import java.util.List;
import java.util.Locale;

/**
 * Tells people from programs: who asks for an address of a page, and names HTML first, as browsers do, reads pages. Addresses of the interfaces
 * answer programs whoever asks.
 */
final class PageReaders {

    private static final List<String> PROGRAM_PATHS = List.of("/api/", "/hsds/", "/fhir/", "/q/");
    private static final String HTML = "text/html";

    private PageReaders() {}

    /** @param accept the value of Accept; null where there is none */
    static boolean isOne(String path, String accept) {
        return accept != null
                && PROGRAM_PATHS.stream().noneMatch(path::startsWith)
                && accept.strip().toLowerCase(Locale.ROOT).startsWith(HTML);
    }
}
