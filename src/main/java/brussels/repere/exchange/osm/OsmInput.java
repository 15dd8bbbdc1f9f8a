package brussels.repere.exchange.osm;

import brussels.repere.exchange.input.ImportFailure;
import brussels.repere.exchange.input.ImportFinding;
import brussels.repere.exchange.input.InputFile;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;

/** Opens files of OpenStreetMap, also compressed ones, and says what is wrong with them. */
final class OsmInput {

    private static final int GZIP_FIRST_BYTE = 0x1f;
    private static final int GZIP_SECOND_BYTE = 0x8b;
    private static final int BUFFER_BYTES = 1 << 16;

    private OsmInput() {}

    /** Opens a file; one that is compressed with gzip is unpacked while it is read. */
    static InputStream open(InputFile file) throws IOException {
        BufferedInputStream in = new BufferedInputStream(file.open(), BUFFER_BYTES);
        in.mark(2);
        boolean gzip = in.read() == GZIP_FIRST_BYTE && in.read() == GZIP_SECOND_BYTE;
        in.reset();
        return gzip ? new BufferedInputStream(new GZIPInputStream(in), BUFFER_BYTES) : in;
    }

    static ImportFailure brokenOff(InputFile file) {
        return new ImportFailure(ImportFinding.error(file.name(), 0, "file.broken-off"));
    }

    static ImportFailure malformedJson(InputFile file, JsonProcessingException malformed) {
        int line = malformed.getLocation() == null ? 0 : malformed.getLocation().getLineNr();
        return new ImportFailure(ImportFinding.error(file.name(), Math.max(line, 0), "osm.malformed"));
    }
}
