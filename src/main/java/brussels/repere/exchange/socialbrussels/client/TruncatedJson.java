package brussels.repere.exchange.socialbrussels.client;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Distinguishes a response that was cut off, which is worth another attempt, from one that is no JSON at all. */
public final class TruncatedJson {

    private TruncatedJson() {}

    /** Returns whether the body is valid JSON up to its end. */
    public static boolean isTruncated(JsonProcessingException failure, Path body) throws IOException {
        JsonLocation location = failure.getLocation();
        return failure instanceof JsonEOFException || location != null && location.getByteOffset() >= Files.size(body);
    }
}
