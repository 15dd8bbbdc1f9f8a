package brussels.repere.understanding.statistics;

/** What a clause of a message does: a note tells of much that nobody has to look a service up for. */
public enum ClauseKind {
    /** It says what is needed now, in so many words or not. */
    ASKED,
    /** It speaks of help that is arranged, past, tried, somebody else's or only thought of. */
    TOLD,
    /** It says what is not wanted. */
    REFUSED,
    /** It says who, where, when, or good day. */
    OTHER
}
