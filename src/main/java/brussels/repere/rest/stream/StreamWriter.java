package brussels.repere.rest.stream;

import java.io.IOException;
import java.io.OutputStream;
import java.util.OptionalLong;

/** An answer that is created while it is sent, with what it holds open for that. For one thread. */
@FunctionalInterface
public interface StreamWriter extends AutoCloseable {

    /** Writes the whole answer, and does not close the stream. Called at most once. */
    void write(OutputStream out) throws IOException;

    /** Returns the length of the answer in bytes, where it is known before it is written. */
    default OptionalLong findLength() {
        return OptionalLong.empty();
    }

    /** Releases what the writer holds. Called once when the request is over, also where nothing was ever written. */
    @Override
    default void close() {}
}
