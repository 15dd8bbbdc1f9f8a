package brussels.repere.exchange.ogc;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes features as GeoJSON (RFC 7946, OGC 17-069r4 §8.3) from what is written already: a page costs no more than copying it. Coordinates have
 * the axes in the order of their system. Immutable, safe for use by several threads.
 */
public final class FeatureWriter {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final byte[] PROPERTIES = bytes(",\"properties\":");
    private static final byte[] LINKS = bytes(",\"links\":");
    private static final byte[] END_OBJECT = bytes("}");
    private static final byte[] END_LIST = bytes("]}");
    private static final byte COMMA = ',';

    private final FeatureCrs crs;

    public FeatureWriter(FeatureCrs crs) {
        this.crs = crs;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Returns what stands before the geometry. */
    static byte[] writeHead(String id) {
        String written = new String(writeObject(id), StandardCharsets.UTF_8);
        return bytes("{\"type\":\"Feature\",\"id\":" + written + ",\"geometry\":");
    }

    static byte[] writeObject(Object value) {
        try {
            return JSON.writeValueAsBytes(value);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Map<String, Object> readObject(byte[] written) {
        try {
            return JSON.readValue(written, new TypeReference<LinkedHashMap<String, Object>>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Returns what stands before the features of a page.
     *
     * @param attribution what licences ask to be said; null where they ask for nothing
     */
    public static byte[] begin(FeaturePage page, Instant now, List<OgcLink> links, String attribution) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("type", "FeatureCollection");
        members.put("numberMatched", page.matched());
        members.put("numberReturned", page.size());
        members.put("timeStamp", now.truncatedTo(ChronoUnit.SECONDS).toString());
        if (attribution != null) {
            members.put("attribution", attribution);
        }
        members.put("links", links);
        String object = new String(writeObject(members), StandardCharsets.UTF_8);
        return bytes(object.substring(0, object.length() - 1) + ",\"features\":[");
    }

    /** Returns how many bytes a page has, with what stands before its features. */
    public long length(byte[] beginning, FeaturePage page) {
        FeatureTable table = page.table();
        byte[][] geometries = table.geometries().written(crs);
        long length = beginning.length + END_LIST.length + Math.max(0, page.size() - 1);
        for (int number : page.numbers()) {
            length += table.head(number).length + geometries[number].length + PROPERTIES.length;
            length += table.properties(number).length + END_OBJECT.length;
        }
        return length;
    }

    public void write(byte[] beginning, FeaturePage page, OutputStream out) throws IOException {
        byte[][] geometries = page.table().geometries().written(crs);
        out.write(beginning);
        boolean isFirst = true;
        for (int number : page.numbers()) {
            if (!isFirst) {
                out.write(COMMA);
            }
            isFirst = false;
            writeOpen(page.table(), number, geometries, out);
            out.write(END_OBJECT);
        }
        out.write(END_LIST);
    }

    /** Writes one feature with its links. */
    public void write(FeatureTable table, int number, List<OgcLink> links, OutputStream out) throws IOException {
        writeOpen(table, number, table.geometries().written(crs), out);
        out.write(LINKS);
        out.write(writeObject(links));
        out.write(END_OBJECT);
    }

    private static void writeOpen(FeatureTable table, int number, byte[][] geometries, OutputStream out)
            throws IOException {
        out.write(table.head(number));
        out.write(geometries[number]);
        out.write(PROPERTIES);
        out.write(table.properties(number));
    }
}
