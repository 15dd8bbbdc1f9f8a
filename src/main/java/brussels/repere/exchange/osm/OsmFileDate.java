package brussels.repere.exchange.osm;

import brussels.repere.exchange.input.InputFile;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import crosby.binary.Osmformat.HeaderBlock;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds of which day the state is that a file of OpenStreetMap holds, where it says so before its elements. */
public final class OsmFileDate {

    /** What Overpass writes in XML, and osmium. */
    private static final Pattern XML_DATE = Pattern.compile("(?:osm_base|timestamp)=\"(\\d{4}-\\d{2}-\\d{2})");

    private static final int XML_START_BYTES = 1_000;

    private OsmFileDate() {}

    /** Returns empty where the file does not say it. */
    public static Optional<LocalDate> find(InputFile file) {
        try {
            return switch (OsmFormat.recognise(file)) {
                case OVERPASS_JSON, GEOJSON -> findInJson(file);
                case XML -> findInXml(file);
                case PBF -> findInPbf(file);
            };
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> findInJson(InputFile file) throws IOException {
        try (InputStream in = OsmInput.open(file);
                JsonParser json = new JsonFactory().createParser(in)) {
            json.nextToken();
            while (json.nextToken() != null) {
                String name = json.currentName();
                if (json.currentToken() == JsonToken.START_ARRAY) {
                    return Optional.empty();
                }
                if (json.currentToken() == JsonToken.VALUE_STRING
                        && ("timestamp".equals(name) || "timestamp_osm_base".equals(name))) {
                    return OsmDates.findDay(json.getText());
                }
            }
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> findInXml(InputFile file) throws IOException {
        try (InputStream in = OsmInput.open(file)) {
            String start = new String(in.readNBytes(XML_START_BYTES), StandardCharsets.UTF_8);
            int elements = start.indexOf("<node");
            Matcher date = XML_DATE.matcher(elements < 0 ? start : start.substring(0, elements));
            return date.find() ? OsmDates.findDay(date.group(1)) : Optional.empty();
        }
    }

    private static Optional<LocalDate> findInPbf(InputFile file) {
        HeaderReader header = new HeaderReader();
        OsmPbfReader.parse(file, header);
        return Optional.ofNullable(header.date);
    }

    private static final class HeaderReader extends OsmBlockParser {

        private LocalDate date;

        @Override
        protected void parse(HeaderBlock header) {
            if (header.hasOsmosisReplicationTimestamp()) {
                date = Instant.ofEpochSecond(header.getOsmosisReplicationTimestamp())
                        .atZone(ZoneOffset.UTC)
                        .toLocalDate();
            }
        }

        /** Blocks of elements are passed over unread. */
        @Override
        public boolean skipBlock(crosby.binary.file.FileBlockPosition block) {
            return !block.getType().equals("OSMHeader");
        }
    }
}
