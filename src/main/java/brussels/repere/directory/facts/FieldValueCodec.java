package brussels.repere.directory.facts;

import brussels.repere.directory.AreaExclusivity;
import brussels.repere.directory.BeyondZone;
import brussels.repere.directory.DirectoryEntry;
import brussels.repere.directory.EntryField;
import brussels.repere.directory.ServiceArea;
import brussels.repere.geography.Level;
import brussels.repere.geography.TerritoryKey;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKBReader;

/**
 * Writes the value of a field as JSON, and reads it again: what a field was before, and what a source says instead, is kept in this form. It
 * is written out here, apart from the names that classes have today, because the database keeps it. A location may be confidential.
 */
public final class FieldValueCodec {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String NOTHING = "null";

    private FieldValueCodec() {}

    /** Returns {@code null} as text where the entry says nothing. */
    public static String encode(EntryField field, DirectoryEntry entry) {
        JsonNode value =
                switch (field) {
                    case AREA -> area(entry.area());
                    case LOCATION -> LocationValueCodec.encode(entry.location());
                    case ELIGIBILITY -> AccessValueCodec.encode(entry.access().eligibility());
                    case AVAILABILITY -> AccessValueCodec.encode(entry.access().availability());
                    case CAPACITY -> AccessValueCodec.encode(entry.access().capacity());
                    default -> TextValueCodec.encode(field, entry);
                };
        return value == null ? NOTHING : value.toString();
    }

    /** Returns an entry with the value of one field, and everything else as in another entry. */
    public static DirectoryEntry decode(EntryField field, String json, DirectoryEntry base) {
        JsonNode value = parse(json);
        DirectoryEntry holder =
                switch (field) {
                    case AREA -> new EntryParts(base).withArea(readArea(value));
                    case LOCATION -> new EntryParts(base).withLocation(LocationValueCodec.decode(value));
                    case ELIGIBILITY -> new EntryParts(base).withEligibility(AccessValueCodec.decodeEligibility(value));
                    case AVAILABILITY ->
                        new EntryParts(base).withAvailability(AccessValueCodec.decodeAvailability(value));
                    case CAPACITY -> new EntryParts(base).withCapacity(AccessValueCodec.decodeCapacity(value));
                    default -> TextValueCodec.decode(field, value, base);
                };
        return base.withFieldsFrom(Set.of(field), holder);
    }

    private static JsonNode parse(String json) {
        try {
            JsonNode value = JSON.readTree(json);
            return value.isNull() ? null : value;
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a stored value cannot be read", e);
        }
    }

    private static JsonNode area(ServiceArea area) {
        if (area == null) {
            return null;
        }
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        area.members().forEach(node.putArray("members")::add);
        if (area.polygon() != null) {
            node.put("polygon", Base64.getEncoder().encodeToString(area.polygonBytes()));
        }
        return node.put("exclusive", area.exclusive().name()).put("incomplete", area.incomplete());
    }

    private static ServiceArea readArea(JsonNode value) {
        if (value == null) {
            return null;
        }
        List<TerritoryKey> territories = new ArrayList<>();
        List<BeyondZone> beyond = new ArrayList<>();
        for (JsonNode member : value.get("members")) {
            String level = member.asText().substring(0, member.asText().indexOf(':'));
            String code = member.asText().substring(level.length() + 1);
            if (level.equals(BeyondZone.LEVEL)) {
                beyond.add(BeyondZone.find(code).orElseThrow());
            } else {
                territories.add(new TerritoryKey(Level.find(level).orElseThrow(), code));
            }
        }
        return new ServiceArea(
                territories,
                beyond,
                readPolygon(value.get("polygon")),
                AreaExclusivity.valueOf(value.get("exclusive").asText()),
                value.get("incomplete").asBoolean());
    }

    private static Geometry readPolygon(JsonNode value) {
        try {
            return value == null
                    ? null
                    : new WKBReader().read(Base64.getDecoder().decode(value.asText()));
        } catch (ParseException e) {
            throw new IllegalStateException("a stored polygon cannot be read", e);
        }
    }
}
