package brussels.repere.search.plan;

/** How long whoever asks waits for an answer. */
public enum SearchTimeout {
    /** Some seconds, for an answer that somebody asked for. */
    FOR_AN_ANSWER,
    /** A second, for somebody who is typing and would rather go on. */
    WHILE_TYPING
}
