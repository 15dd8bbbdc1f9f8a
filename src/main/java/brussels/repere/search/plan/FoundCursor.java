package brussels.repere.search.plan;

import java.util.List;

/** Reads all that a plan found, part by part, in order. For one thread. */
public interface FoundCursor extends AutoCloseable {

    /** Returns the counts, with some services or none. */
    PlanResult result();

    /** Returns the next services; empty at the end. */
    List<FoundService> next();

    @Override
    void close();
}
