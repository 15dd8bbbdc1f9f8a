package brussels.repere.rest.stream;

import brussels.repere.rest.limits.SenderKey;
import brussels.repere.rest.problem.ProblemException;
import brussels.repere.rest.problem.ProblemType;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/**
 * Sends answers while they are created, a limited number at the same time. An answer that is interrupted on either side
 * returns its permit, and its connection is closed, so that it never looks complete. Safe for use by several threads.
 */
@ApplicationScoped
public class StreamedResponses {

    /** Each stream occupies a thread for as long as its reader likes, and ordinary requests have priority. */
    public static final int MAX_CONCURRENT_STREAMS = 8;

    /** The part of these that one client may use, so that no client uses all of them. */
    public static final int MAX_STREAMS_PER_CLIENT = 4;

    private static final Logger LOG = Logger.getLogger(StreamedResponses.class);
    private static final int BUFFER_BYTES = 1 << 15;
    private static final int CLOSE_TIMEOUT_SECONDS = 30;

    private final Semaphore permits = new Semaphore(MAX_CONCURRENT_STREAMS);
    private final Map<String, Integer> clients = new ConcurrentHashMap<>();

    /** Writes the whole answer, and does not close the stream. It is called once and releases what it holds. */
    public interface StreamWriter {
        void write(OutputStream out) throws IOException;
    }

    /**
     * @param opener does what must be done before the answer begins, and may refuse; not called for HEAD requests
     * @throws ProblemException if the maximum number of streams is reached
     */
    public Response.ResponseBuilder respond(String type, HttpServerRequest request, Supplier<StreamWriter> opener) {
        if (request.method() == HttpMethod.HEAD) {
            return Response.ok().type(type);
        }
        String client = SenderKey.of(request.remoteAddress());
        acquire(client);
        try {
            StreamWriter writer = opener.get();
            StreamingOutput content = out -> write(writer, out, request, client);
            return Response.ok(content).type(type);
        } catch (RuntimeException refusal) {
            release(client);
            throw refusal;
        }
    }

    private void acquire(String client) {
        if (!permits.tryAcquire()) {
            throw new ProblemException(ProblemType.TEMPORARILY_UNAVAILABLE);
        }
        if (clients.merge(client, 1, Integer::sum) > MAX_STREAMS_PER_CLIENT) {
            release(client);
            throw new ProblemException(ProblemType.TEMPORARILY_UNAVAILABLE);
        }
    }

    private void release(String client) {
        clients.computeIfPresent(client, (key, streams) -> streams == 1 ? null : streams - 1);
        permits.release();
    }

    private void write(StreamWriter writer, OutputStream out, HttpServerRequest request, String client) {
        // Not closed here: that would end an interrupted answer as if it were complete.
        OutputStream buffer = new BufferedOutputStream(out, BUFFER_BYTES);
        try {
            writer.write(buffer);
            buffer.flush();
        } catch (IOException | UncheckedIOException disconnected) {
            cutConnection(request);
        } catch (RuntimeException failure) {
            LOG.warnf("A stream broke off: %s", failure.getClass());
            cutConnection(request);
        } finally {
            release(client);
        }
    }

    /** Waits until the connection is closed, because the framework would otherwise write the end of the answer. */
    private static void cutConnection(HttpServerRequest request) {
        try {
            request.connection()
                    .close()
                    .toCompletionStage()
                    .toCompletableFuture()
                    .get(CLOSE_TIMEOUT_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException disconnected) {
            LOG.debugf("It was cut already: %s", disconnected.getClass());
        } catch (TimeoutException stalled) {
            throw new IllegalStateException("a connection that broke off does not close");
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while a stream broke off");
        }
    }
}
