package brussels.repere.exchange.ogc;

import brussels.repere.text.Lang;
import brussels.repere.text.TranslationTable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.locationtech.jts.geom.Envelope;

/**
 * What the interface says of itself and of its collections, as JSON objects (OGC 17-069r4 §7.2 to 7.14, 18-058r1 §6.2). Immutable.
 *
 * @param licence the address of the licence of the data; empty where none is configured
 */
public record CapabilityDocuments(OgcAddresses addresses, Lang lang, Optional<String> licence) {

    /** The classes of requirements that the interface meets. */
    public static final List<String> CONFORMS_TO = List.of(
            "http://www.opengis.net/spec/ogcapi-features-1/1.0/conf/core",
            "http://www.opengis.net/spec/ogcapi-features-1/1.0/conf/oas30",
            "http://www.opengis.net/spec/ogcapi-features-1/1.0/conf/geojson",
            "http://www.opengis.net/spec/ogcapi-features-1/1.0/conf/html",
            "http://www.opengis.net/spec/ogcapi-features-2/1.0/conf/crs");

    private static final TranslationTable WORDS = TranslationTable.of("ogc");
    private static final String GREGORIAN = "http://www.opengis.net/def/uom/ISO-8601/0/Gregorian";
    private static final int DEGREE_DECIMALS = 6;

    public Map<String, Object> landing() {
        List<OgcLink> links = OgcAddresses.selfAndPage(addresses.root(), "", OgcAddresses.JSON);
        links.add(link(addresses.api(), "service-desc", OgcAddresses.OPENAPI, "api"));
        links.add(link(addresses.api() + "?f=html", "service-doc", OgcAddresses.HTML, "api"));
        links.add(link(addresses.conformance(), "conformance", OgcAddresses.JSON, "conformance"));
        links.add(link(addresses.collections(), "data", OgcAddresses.JSON, "collections"));
        addLicence(links);
        Map<String, Object> landing = new LinkedHashMap<>();
        landing.put("title", say("title"));
        landing.put("description", say("intro"));
        landing.put("links", links);
        return landing;
    }

    private OgcLink link(String href, String rel, String type, String key) {
        return new OgcLink(href, rel, type, say(key));
    }

    private String say(String key) {
        return WORDS.say(lang, key);
    }

    private void addLicence(List<OgcLink> links) {
        licence.ifPresent(address -> links.add(new OgcLink(address, "license", OgcAddresses.HTML, null)));
    }

    public static Map<String, Object> conformance() {
        return Map.of("conformsTo", CONFORMS_TO);
    }

    public Map<String, Object> collections(List<OgcCollection> collections) {
        List<OgcLink> links = OgcAddresses.selfAndPage(addresses.collections(), "", OgcAddresses.JSON);
        addLicence(links);
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("links", links);
        document.put("collections", collections.stream().map(this::collection).toList());
        return document;
    }

    public Map<String, Object> collection(OgcCollection collection) {
        CollectionDescription description = collection.description();
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("id", description.id());
        document.put("title", description.title().in(lang));
        document.put("description", description.description().in(lang));
        if (description.attribution() != null) {
            document.put("attribution", description.attribution());
        }
        document.put("links", links(collection));
        Map<String, Object> extent = extent(collection.table());
        if (!extent.isEmpty()) {
            document.put("extent", extent);
        }
        document.put("itemType", "feature");
        document.put("crs", FeatureCrs.uris());
        document.put("storageCrs", FeatureCrs.CRS84.uri());
        return document;
    }

    private List<OgcLink> links(OgcCollection collection) {
        List<OgcLink> links = OgcAddresses.selfAndPage(addresses.collection(collection.id()), "", OgcAddresses.JSON);
        String items = addresses.items(collection.id());
        String title = collection.description().title().in(lang);
        links.add(new OgcLink(items, "items", OgcAddresses.GEOJSON, title));
        links.add(new OgcLink(items + "?f=html", "items", OgcAddresses.HTML, title));
        addLicence(links);
        return links;
    }

    /** A time without an end is not told: programs that read the interval want both. */
    private static Map<String, Object> extent(FeatureTable table) {
        Map<String, Object> extent = new LinkedHashMap<>();
        table.findExtent().ifPresent(box -> {
            Map<String, Object> spatial = new LinkedHashMap<>();
            spatial.put("bbox", List.of(corners(box)));
            spatial.put("crs", FeatureCrs.CRS84.uri());
            extent.put("spatial", spatial);
        });
        table.findTime().ifPresent(time -> {
            Map<String, Object> temporal = new LinkedHashMap<>();
            temporal.put(
                    "interval",
                    List.of(List.of(time.from().toString(), time.until().toString())));
            temporal.put("trs", GREGORIAN);
            extent.put("temporal", temporal);
        });
        return extent;
    }

    /** Rounded outwards, so that every geometry lies within. */
    public static List<BigDecimal> corners(Envelope box) {
        List<BigDecimal> corners = new ArrayList<>();
        corners.add(round(box.getMinX(), RoundingMode.FLOOR));
        corners.add(round(box.getMinY(), RoundingMode.FLOOR));
        corners.add(round(box.getMaxX(), RoundingMode.CEILING));
        corners.add(round(box.getMaxY(), RoundingMode.CEILING));
        return corners;
    }

    private static BigDecimal round(double degrees, RoundingMode mode) {
        return BigDecimal.valueOf(degrees).setScale(DEGREE_DECIMALS, mode);
    }
}
