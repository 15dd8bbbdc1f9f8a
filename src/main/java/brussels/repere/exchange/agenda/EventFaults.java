package brussels.repere.exchange.agenda;

import java.util.ArrayList;
import java.util.List;

/** Collects all that cannot be used of what was written of an event. For one thread. */
public final class EventFaults {

    private final List<Fault> faults = new ArrayList<>();

    /**
     * One thing that cannot be used.
     *
     * @param field of {@link EventForm}
     * @param key of the words that say it ({@code words/problems_*}); their first parameter is the field
     * @param params their further parameters
     */
    public record Fault(String field, String key, List<Object> params) {}

    void add(String field, String key, Object... params) {
        faults.add(new Fault(field, key, List.of(params)));
    }

    public List<Fault> list() {
        return List.copyOf(faults);
    }

    public boolean isEmpty() {
        return faults.isEmpty();
    }
}
