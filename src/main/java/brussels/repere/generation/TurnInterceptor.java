package brussels.repere.generation;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.Status;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Lets changes go on in the order in which they came, before their transaction begins. Safe for use by several threads. */
@InTurn
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE)
public class TurnInterceptor {

    /** One that changes, and one that may already read. */
    private static final int AT_ONCE = 2;

    /** Each keeps a place among the requests that are worked on at once. */
    private static final int MOST_WAITING = 10;

    private static final long LONGEST_SECONDS = 10;

    private static final Semaphore TURNS = new Semaphore(AT_ONCE, true);

    /** What is part of a transaction goes on with it: it may hold what others wait for. */
    @AroundInvoke
    Object wait(InvocationContext change) throws Exception {
        if (QuarkusTransaction.getStatus() != Status.STATUS_NO_TRANSACTION) {
            return change.proceed();
        }
        if (TURNS.getQueueLength() >= MOST_WAITING || !TURNS.tryAcquire(LONGEST_SECONDS, TimeUnit.SECONDS)) {
            throw new TooManyChanges();
        }
        try {
            return change.proceed();
        } finally {
            TURNS.release();
        }
    }
}
