package brussels.repere.exchange.osm;

import brussels.repere.exchange.input.ImportFailure;
import brussels.repere.exchange.input.InputFile;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * Reads elements of OpenStreetMap from any of its common formats: JSON of Overpass, GeoJSON, XML and PBF, JSON and XML also compressed
 * with gzip. The format is recognised by what the file holds. A file may be far larger than the memory: what is not wanted is passed over,
 * and of what is wanted only ways and relations without a stated middle are held until their nodes are found.
 */
public final class OsmFile {

    /** The extract of Belgium has some 700 MB, as XML ten times that. */
    public static final long MAX_BYTES = 16L << 30;

    private OsmFile() {}

    /**
     * Passes on the wanted elements: nodes and what has a stated middle in the order of the file, then the others.
     *
     * @param isWanted by the tags of an element
     * @return how many wanted elements were passed over, because the file does not have their nodes
     * @throws ImportFailure if the file is of no known format, or cannot be read to its end
     */
    public static int read(InputFile file, Predicate<Map<String, String>> isWanted, Consumer<OsmElement> handler) {
        OsmFormat format = OsmFormat.recognise(file);
        if (format == OsmFormat.GEOJSON) {
            return OsmGeoJsonReader.read(file, isWanted, handler);
        }
        return new ElementAssembler(file, format.reader(), isWanted).assemble(handler);
    }
}
