package brussels.repere.search.reason;

import java.util.Map;

/**
 * One reason.
 *
 * @param params what the text is made of, for programs
 * @param text in the language asked
 */
public record Reason(ReasonCode code, Map<String, Object> params, String text) {}
