package brussels.repere.directory.facts;

import brussels.repere.directory.PointPrecision;
import brussels.repere.directory.Site;
import brussels.repere.directory.StatedLocation;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Writes and reads a location, which may be confidential. */
final class LocationValueCodec {

    private LocationValueCodec() {}

    static JsonNode encode(StatedLocation location) {
        Site site = location.site();
        if (site == null) {
            return null;
        }
        ObjectNode node = JsonNodeFactory.instance.objectNode().put("confidential", location.confidential());
        TextValueCodec.put(node, "street", site.street());
        TextValueCodec.put(node, "city", site.city());
        node.put("number", site.number()).put("postcode", site.postcode());
        if (site.point() != null) {
            node.put("lat", site.point().lat()).put("lon", site.point().lon());
        }
        return site.precision() == null
                ? node
                : node.put("precision", site.precision().code());
    }

    static StatedLocation decode(JsonNode value) {
        if (value == null) {
            return StatedLocation.NONE;
        }
        Site.Point point = value.hasNonNull("lat")
                ? new Site.Point(value.get("lat").asDouble(), value.get("lon").asDouble())
                : null;
        return new StatedLocation(
                new Site(
                        TextValueCodec.bilingual(value.get("street")),
                        TextValueCodec.text(value.get("number")),
                        TextValueCodec.text(value.get("postcode")),
                        TextValueCodec.bilingual(value.get("city")),
                        point,
                        PointPrecision.find(TextValueCodec.text(value.get("precision")))
                                .orElse(null)),
                value.get("confidential").asBoolean());
    }
}
