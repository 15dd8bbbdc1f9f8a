package brussels.repere.rest.stream;

import brussels.repere.rest.limits.Sender;
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
public class Streams {

    /** Each keeps a thread for as long as its reader likes; pages go before. */
    public static final int AT_ONCE = 8;

    /** Of these for one client, so that none keeps all of them. */
    public static final int OF_ONE_CLIENT = 4;

    private static final Logger LOG = Logger.getLogger(Streams.class);
    private static final int BUFFER = 1 << 15;
    private static final int PATIENCE_SECONDS = 30;

    private final Semaphore free = new Semaphore(AT_ONCE);
    private final Map<String, Integer> clients = new ConcurrentHashMap<>();

    /** Writes all of an answer, and leaves what it writes to open. It is called once, and lets go of what it holds. */
    public interface Writing {
        void write(OutputStream out) throws IOException;
    }

    /**
     * @param opening does what must be done before the answer begins, and may refuse; not asked by who wants the head alone
     * @throws ProblemException if as many as may go at once are under way
     */
    public Response.ResponseBuilder answer(String type, HttpServerRequest request, Supplier<Writing> opening) {
        if (request.method() == HttpMethod.HEAD) {
            return Response.ok().type(type);
        }
        String client = Sender.of(request.remoteAddress());
        enter(client);
        try {
            Writing writing = opening.get();
            StreamingOutput content = out -> write(writing, out, request, client);
            return Response.ok(content).type(type);
        } catch (RuntimeException refused) {
            leave(client);
            throw refused;
        }
    }

    private void enter(String client) {
        if (!free.tryAcquire()) {
            throw new ProblemException(ProblemType.TEMPORARILY_UNAVAILABLE);
        }
        if (clients.merge(client, 1, Integer::sum) > OF_ONE_CLIENT) {
            leave(client);
            throw new ProblemException(ProblemType.TEMPORARILY_UNAVAILABLE);
        }
    }

    private void leave(String client) {
        clients.computeIfPresent(client, (same, streams) -> streams == 1 ? null : streams - 1);
        free.release();
    }

    private void write(Writing writing, OutputStream out, HttpServerRequest request, String client) {
        // Not closed here: that would end an answer that broke off as if it were whole.
        OutputStream buffer = new BufferedOutputStream(out, BUFFER);
        try {
            writing.write(buffer);
            buffer.flush();
        } catch (IOException | UncheckedIOException gone) {
            cut(request);
        } catch (RuntimeException broken) {
            LOG.warnf("A stream broke off: %s", broken.getClass());
            cut(request);
        } finally {
            leave(client);
        }
    }

    /** Waits until it is: what goes on here next would write the end of the answer. */
    private static void cut(HttpServerRequest request) {
        try {
            request.connection()
                    .close()
                    .toCompletionStage()
                    .toCompletableFuture()
                    .get(PATIENCE_SECONDS, TimeUnit.SECONDS);
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
