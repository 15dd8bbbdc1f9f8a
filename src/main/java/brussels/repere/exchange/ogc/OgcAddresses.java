package brussels.repere.exchange.ogc;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The addresses of the interface, and the links between them. Immutable.
 *
 * @param root in full, without a slash at its end: {@code https://repere.example/ogc}
 */
public record OgcAddresses(String root) {

    public static final String JSON = "application/json";
    public static final String GEOJSON = "application/geo+json";
    public static final String HTML = "text/html";
    public static final String OPENAPI = "application/vnd.oai.openapi+json;version=3.0";

    public String conformance() {
        return root + "/conformance";
    }

    public String api() {
        return root + "/api";
    }

    public String collections() {
        return root + "/collections";
    }

    public String collection(String id) {
        return collections() + "/" + id;
    }

    public String items(String collection) {
        return collection(collection) + "/items";
    }

    public String item(String collection, String feature) {
        return items(collection) + "/" + encode(feature);
    }

    /** Encodes a part of a path, or a value of a query. */
    public static String encode(String part) {
        return URLEncoder.encode(part, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /**
     * Returns a link to the answer itself and one to its page for people.
     *
     * @param query without the format, with the question mark before it; empty if there is none
     */
    public static List<OgcLink> selfAndPage(String address, String query, String type) {
        String format = query + (query.isEmpty() ? "?" : "&") + "f=";
        List<OgcLink> links = new ArrayList<>();
        links.add(new OgcLink(address + format + "json", "self", type, null));
        links.add(new OgcLink(address + format + "html", "alternate", HTML, null));
        return links;
    }
}
