package brussels.repere.exchange.osm;

import brussels.repere.exchange.input.ImportFailure;
import brussels.repere.exchange.input.InputFile;
import java.util.function.Consumer;

/** Reads a file of one format from its beginning to its end, as often as it is asked. Holds one element at a time in memory. */
interface PrimitiveReader {

    /** @throws ImportFailure if the file cannot be read to its end */
    void read(InputFile file, Consumer<OsmPrimitive> handler);
}
