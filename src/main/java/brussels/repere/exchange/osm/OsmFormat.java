package brussels.repere.exchange.osm;

import brussels.repere.exchange.input.ImportFailure;
import brussels.repere.exchange.input.ImportFinding;
import brussels.repere.exchange.input.InputFile;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** The formats of files of OpenStreetMap. */
enum OsmFormat {
    OVERPASS_JSON(new OverpassJsonReader()),
    GEOJSON(null),
    XML(new OsmXmlReader()),
    PBF(new OsmPbfReader());

    /** The first block of a PBF file says so within its first bytes. */
    private static final String PBF_HEADER = "OSMHeader";

    private static final int SNIFFED_BYTES = 64;

    private final PrimitiveReader reader;

    OsmFormat(PrimitiveReader reader) {
        this.reader = reader;
    }

    /** Returns the reader of the format; null for GeoJSON, whose features are whole. */
    PrimitiveReader reader() {
        return reader;
    }

    /** @throws ImportFailure if it is none of them */
    static OsmFormat recognise(InputFile file) {
        try (InputStream in = OsmInput.open(file)) {
            String start = new String(in.readNBytes(SNIFFED_BYTES), StandardCharsets.UTF_8);
            if (start.contains(PBF_HEADER)) {
                return PBF;
            }
            String text = start.replaceFirst("^\uFEFF", "").stripLeading();
            if (text.startsWith("<")) {
                return XML;
            }
            if (text.startsWith("{")) {
                return recogniseJson(file);
            }
        } catch (IOException e) {
            throw OsmInput.brokenOff(file);
        }
        throw unknown(file);
    }

    /** Overpass states elements, GeoJSON features, and either may state other things before. */
    private static OsmFormat recogniseJson(InputFile file) throws IOException {
        try (InputStream in = OsmInput.open(file);
                JsonParser json = new JsonFactory().createParser(in)) {
            json.nextToken();
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                String field = json.currentName();
                JsonToken value = json.nextToken();
                if (value == JsonToken.START_ARRAY && field.equals("elements")) {
                    return OVERPASS_JSON;
                }
                if (value == JsonToken.START_ARRAY && field.equals("features")) {
                    return GEOJSON;
                }
                json.skipChildren();
            }
        } catch (com.fasterxml.jackson.core.JsonProcessingException malformed) {
            throw OsmInput.malformedJson(file, malformed);
        }
        throw unknown(file);
    }

    private static ImportFailure unknown(InputFile file) {
        return new ImportFailure(ImportFinding.error(file.name(), 0, "osm.format"));
    }
}
