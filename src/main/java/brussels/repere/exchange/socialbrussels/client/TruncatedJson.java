package brussels.repere.exchange.socialbrussels.client;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Tells an answer that ends too early, which is worth another attempt, from one that is no JSON at all. */
public final class TruncatedJson {

    private TruncatedJson() {}

    /** Whether it was good until its end. */
    public static boolean isTruncated(JsonProcessingException failure, Path body) throws IOException {
        JsonLocation at = failure.getLocation();
        return failure instanceof JsonEOFException || at != null && at.getByteOffset() >= Files.size(body);
    }
}
