package brussels.repere.search.reason;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * One reason why a service is in an answer.
 *
 * @param params the facts in the text, for programs
 * @param text the reason as a sentence in the requested language
 */
public record Reason(ReasonCode code, Map<String, Object> params, String text) {

    /** In one order, so that instances give the same bytes. */
    public Reason {
        params = Collections.unmodifiableMap(new TreeMap<>(params));
    }
}
