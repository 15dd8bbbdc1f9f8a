package brussels.repere.exchange.ogc;

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
        return items(collection) + "/" + feature;
    }

    /** Returns a link to the answer itself and one to its other form. */
    public static List<OgcLink> selfAndOther(String address, String query, String type, boolean isHtml) {
        List<OgcLink> links = new ArrayList<>();
        links.add(new OgcLink(address + withFormat(query, isHtml), "self", isHtml ? HTML : type, null));
        links.add(new OgcLink(address + withFormat(query, !isHtml), "alternate", isHtml ? type : HTML, null));
        return links;
    }

    /** @param query without the format, with the question mark before it; empty if there is none */
    private static String withFormat(String query, boolean html) {
        return query + (query.isEmpty() ? "?" : "&") + "f=" + (html ? "html" : "json");
    }
}
