package brussels.repere.rest.admission;

import io.vertx.ext.web.RoutingContext;
import java.util.Optional;

/**
 * The work on a request. A resource that takes it over ends it when it is done, whether the client still reads its
 * answer or has left before; what never reaches a resource ends with the exchange.
 */
final class RequestProcessing {

    private static final String KEY = RequestProcessing.class.getName();

    private final Permit permit;
    private boolean takenOver;

    private RequestProcessing(Permit permit) {
        this.permit = permit;
    }

    static void begin(RoutingContext context, Permit permit) {
        RequestProcessing processing = new RequestProcessing(permit);
        context.put(KEY, processing);
        RequestLifetime.of(context).bind(processing::endUnlessTakenOver);
    }

    static Optional<RequestProcessing> find(RoutingContext context) {
        return Optional.ofNullable(context.get(KEY));
    }

    synchronized void takeOver() {
        takenOver = true;
    }

    void end() {
        permit.close();
    }

    private synchronized void endUnlessTakenOver() {
        if (!takenOver) {
            permit.close();
        }
    }
}
