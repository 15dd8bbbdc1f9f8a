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
 * Lets answers go out while they are made, some at once. One that breaks off, whoever breaks it, gives its place back, and its
 * connection is cut, so that it never looks whole. Safe for use by several threads.
 */
@ApplicationScoped
public class StreamedResponses {

    /** Each keeps a thread for as long as its reader likes; pages go before. */
    public static final int MAX_CONCURRENT_STREAMS = 8;

    /** Of these for one client, so that none keeps all of them. */
    public static final int MAX_STREAMS_PER_CLIENT = 4;

    private static final Logger LOG = Logger.getLogger(StreamedResponses.class);
    private static final int BUFFER_BYTES = 1 << 15;
    private static final int CLOSE_TIMEOUT_SECONDS = 30;

    private final Semaphore permits = new Semaphore(MAX_CONCURRENT_STREAMS);
    private final Map<String, Integer> clients = new ConcurrentHashMap<>();

    /** Writes all of an answer, and leaves what it writes to open. It is called once, and lets go of what it holds. */
    public interface StreamWriter {
        void write(OutputStream out) throws IOException;
    }

    /**
     * @param opening does what must be done before the answer begins, and may refuse; not asked by who wants the head alone
     * @throws ProblemException if as many as may go at once are under way
     */
    public Response.ResponseBuilder respond(String type, HttpServerRequest request, Supplier<StreamWriter> opening) {
        if (request.method() == HttpMethod.HEAD) {
            return Response.ok().type(type);
        }
        String client = SenderKey.of(request.remoteAddress());
        acquire(client);
        try {
            StreamWriter writing = opening.get();
            StreamingOutput content = out -> write(writing, out, request, client);
            return Response.ok(content).type(type);
        } catch (RuntimeException refused) {
            release(client);
            throw refused;
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
        clients.computeIfPresent(client, (same, streams) -> streams == 1 ? null : streams - 1);
        permits.release();
    }

    private void write(StreamWriter writing, OutputStream out, HttpServerRequest request, String client) {
        // Not closed here: that would end an answer that broke off as if it were whole.
        OutputStream buffer = new BufferedOutputStream(out, BUFFER_BYTES);
        try {
            writing.write(buffer);
            buffer.flush();
        } catch (IOException | UncheckedIOException gone) {
            cutConnection(request);
        } catch (RuntimeException broken) {
            LOG.warnf("A stream broke off: %s", broken.getClass());
            cutConnection(request);
        } finally {
            release(client);
        }
    }

    /** Waits until it is: what goes on here next would write the end of the answer. */
    private static void cutConnection(HttpServerRequest request) {
        try {
            request.connection()
                    .close()
                    .toCompletionStage()
                    .toCompletableFuture()
                    .get(CLOSE_TIMEOUT_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException gone) {
            LOG.debugf("It was cut already: %s", gone.getClass());
        } catch (TimeoutException stalled) {
            throw new IllegalStateException("a connection that broke off does not close");
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while a stream broke off");
        }
    }
}
