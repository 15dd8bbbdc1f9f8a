package brussels.repere.rest.stream;

import io.vertx.core.http.HttpServerRequest;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jboss.logging.Logger;

/** Ends an answer in the middle. It waits until the connection is closed: the framework would otherwise end the answer. */
final class ConnectionCutter {

    private static final Logger LOG = Logger.getLogger(ConnectionCutter.class);
    private static final int CLOSE_TIMEOUT_SECONDS = 30;

    private ConnectionCutter() {}

    static void cut(HttpServerRequest request) {
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
