package brussels.repere.rest.stream;

import brussels.repere.rest.admission.Permit;
import brussels.repere.rest.admission.PermitPool;
import brussels.repere.rest.admission.RequestLifetime;
import brussels.repere.rest.limits.SenderKey;
import brussels.repere.rest.problem.ProblemAcceptance;
import brussels.repere.rest.problem.ProblemException;
import brussels.repere.rest.problem.ProblemType;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.MIMEHeader;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.impl.ParsableMIMEValue;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jboss.logging.Logger;

/**
 * Sends answers while they are created, a limited number at the same time. The place of a stream and what its writer
 * holds are bound to the lifetime of the request, so they are given back on every way out. An answer that is
 * interrupted on either side ends with its connection, so that it never looks complete; so does one whose client is too
 * slow ({@link TransferPace}). Safe for use by several threads.
 */
@ApplicationScoped
public class StreamedResponses {

    private static final Logger LOG = Logger.getLogger(StreamedResponses.class);
    private static final int BUFFER_BYTES = 1 << 15;
    private static final Duration PACE_CHECK_INTERVAL = Duration.ofSeconds(5);

    private final Map<StreamPool, PermitPool> pools = new EnumMap<>(StreamPool.class);
    private final CurrentVertxRequest current;
    private final Vertx vertx;

    StreamedResponses(CurrentVertxRequest current, Vertx vertx, MeterRegistry meters) {
        this.current = current;
        this.vertx = vertx;
        for (StreamPool pool : StreamPool.values()) {
            PermitPool permits = pool.newPermits();
            pools.put(pool, permits);
            Gauge.builder("repere.streams", permits, PermitPool::held)
                    .description("Streams that run now")
                    .tag("kind", pool.name().toLowerCase(Locale.ROOT))
                    .register(meters);
        }
    }

    /** Figures that begin at 0 show the first rise too. */
    void register(@Observes StartupEvent start) {}

    /** Does what must be done before the answer begins, and may refuse. */
    @FunctionalInterface
    public interface StreamOpener {
        StreamWriter open();
    }

    /** Does the same where the beginning of the body says what the answer is. */
    @FunctionalInterface
    public interface BodyStreamOpener {
        StreamWriter open(InputStream body) throws IOException;
    }

    /**
     * Answers the current request with a stream.
     *
     * @param opener not called for HEAD requests
     * @throws ProblemException if the places of the pool, or those of this client, are taken
     */
    public Response.ResponseBuilder respond(StreamPool pool, String type, StreamOpener opener) {
        RoutingContext context = current.getCurrent();
        if (context.request().method() == HttpMethod.HEAD) {
            return Response.ok().type(type);
        }
        return respond(pool, type, opener, context);
    }

    /**
     * Answers the current request with a stream that is created while the body of the request comes in.
     *
     * @param opener reads what must be known before the answer begins
     */
    public Response.ResponseBuilder respond(StreamPool pool, String type, InputStream body, BodyStreamOpener opener) {
        RoutingContext context = current.getCurrent();
        TransferPace pace = new TransferPace(System::nanoTime);
        watch(pace, context);
        return respond(pool, type, () -> open(opener, new PacedInputStream(body, pace), context), context);
    }

    private Response.ResponseBuilder respond(
            StreamPool pool, String type, StreamOpener opener, RoutingContext context) {
        if (!isAcceptable(type, context)) {
            throw new ProblemException(ProblemType.NOT_ACCEPTABLE);
        }
        RequestLifetime lifetime = RequestLifetime.of(context);
        Permit permit = pools.get(pool)
                .tryAcquire(SenderKey.of(context.request().remoteAddress()))
                .orElseThrow(() -> new ProblemException(ProblemType.TEMPORARILY_UNAVAILABLE));
        lifetime.bind(permit);
        StreamWriter writer = opener.open();
        lifetime.bind(writer);
        StreamingOutput content = out -> write(writer, out, context);
        Response.ResponseBuilder response = Response.ok(content).type(type);
        writer.findLength().ifPresent(length -> response.header(HttpHeaders.CONTENT_LENGTH, length));
        return response;
    }

    /**
     * The framework negotiates the type of an answer only where a resource leaves it open. Parameters, such as the
     * character set, are told and not negotiated.
     */
    private static boolean isAcceptable(String type, RoutingContext context) {
        List<MIMEHeader> accepted = context.parsedHeaders().accept();
        ParsableMIMEValue offered = new ParsableMIMEValue(type.replaceFirst(";.*", ""));
        return ProblemAcceptance.isAnything(accepted)
                || context.parsedHeaders().findBestUserAcceptedIn(accepted, List.of(offered)) != null;
    }

    private static StreamWriter open(BodyStreamOpener opener, InputStream body, RoutingContext context) {
        try {
            return opener.open(body);
        } catch (IOException disconnected) {
            context.request().connection().close();
            throw new ProblemException(ProblemType.BAD_REQUEST);
        }
    }

    private void write(StreamWriter writer, OutputStream out, RoutingContext context) {
        TransferPace pace = new TransferPace(System::nanoTime);
        watch(pace, context);
        // Not closed here: that would end an interrupted answer as if it were complete.
        OutputStream buffer = new BufferedOutputStream(new PacedOutputStream(out, pace), BUFFER_BYTES);
        try {
            writer.write(buffer);
            buffer.flush();
        } catch (IOException | UncheckedIOException disconnected) {
            ConnectionCutter.cut(context.request());
        } catch (RuntimeException failure) {
            LOG.warnf("A stream broke off: %s", failure.getClass());
            ConnectionCutter.cut(context.request());
        }
    }

    private void watch(TransferPace pace, RoutingContext context) {
        long timer = vertx.setPeriodic(PACE_CHECK_INTERVAL.toMillis(), id -> {
            if (pace.isTooSlow()) {
                context.request().connection().close();
            }
        });
        RequestLifetime.of(context).bind(() -> vertx.cancelTimer(timer));
    }

    /** The places of a kind that are taken now. */
    public int running(StreamPool pool) {
        return pools.get(pool).held();
    }
}
