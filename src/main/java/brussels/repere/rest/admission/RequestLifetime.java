package brussels.repere.rest.admission;

import io.vertx.ext.web.RoutingContext;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.jboss.logging.Logger;

/**
 * The time from the arrival of a request until nobody works on it any more. It is held by the exchange with the client,
 * which ends when the answer is sent or the connection is closed, and by each worker that has begun something; when the
 * last of them is done, everything that was bound to it is released, last first. What a resource binds here is
 * therefore given back on every way out: an answer, a refusal, a failed negotiation, a client that hangs up before or
 * after the first byte, a stop.
 *
 * <p>Safe for use by several threads.
 */
public final class RequestLifetime {

    private static final Logger LOG = Logger.getLogger(RequestLifetime.class);
    private static final String KEY = RequestLifetime.class.getName();

    private final Deque<AutoCloseable> bound = new ArrayDeque<>();
    private final Deque<AutoCloseable> boundToExchange = new ArrayDeque<>();
    private int holders = 1;
    private boolean exchangeEnded;

    RequestLifetime() {}

    static RequestLifetime begin(RoutingContext context) {
        RequestLifetime lifetime = new RequestLifetime();
        context.put(KEY, lifetime);
        return lifetime;
    }

    /** Returns the lifetime of a request. Every request has one before it reaches a resource. */
    public static RequestLifetime of(RoutingContext context) {
        return context.get(KEY);
    }

    /** Releases the resource when the request is over; at once if it is over already. */
    public void bind(AutoCloseable resource) {
        synchronized (this) {
            if (holders > 0) {
                bound.push(resource);
                return;
            }
        }
        close(resource);
    }

    /** Releases the resource when the answer is sent or the connection closed, even if somebody still works on it. */
    public void bindToExchange(AutoCloseable resource) {
        synchronized (this) {
            if (!exchangeEnded) {
                boundToExchange.push(resource);
                return;
            }
        }
        close(resource);
    }

    /**
     * Keeps what is bound until the hold is closed, even if the client leaves meanwhile.
     *
     * @return empty if the request is over: nothing must be begun for it any more
     */
    public synchronized Optional<Permit> hold() {
        if (exchangeEnded) {
            return Optional.empty();
        }
        holders++;
        return Optional.of(new Permit(this::leave));
    }

    /** The answer is sent or the connection closed. May be called more than once. */
    void endExchange() {
        synchronized (this) {
            if (exchangeEnded) {
                return;
            }
            exchangeEnded = true;
        }
        // Nothing is added to them any more.
        boundToExchange.forEach(RequestLifetime::close);
        leave();
    }

    private void leave() {
        Deque<AutoCloseable> toRelease;
        synchronized (this) {
            holders--;
            if (holders > 0) {
                return;
            }
            toRelease = new ArrayDeque<>(bound);
            bound.clear();
        }
        toRelease.forEach(RequestLifetime::close);
    }

    private static void close(AutoCloseable resource) {
        try {
            resource.close();
        } catch (Exception failure) {
            LOG.warnf("Something that a request held could not be released: %s", failure.getClass());
        }
    }
}
