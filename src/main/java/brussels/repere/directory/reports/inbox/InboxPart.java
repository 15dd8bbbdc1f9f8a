package brussels.repere.directory.reports.inbox;

/** The parts of the inbox. Named as the API names them. */
public enum InboxPart {
    /** Those that wait for somebody here, the late ones included. */
    waiting,
    /** Those of them that have waited for too long. */
    late,
    /** Those that were passed on a short while ago. */
    forwarded,
    settled
}
