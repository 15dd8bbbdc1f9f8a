package brussels.repere.directory.reports;

/** To whom a report is passed on. Named as the API names it. */
public enum ForwardTarget {
    /** To the register that the record comes from. */
    source,
    /** To the institution itself. */
    organization,
    /** To somebody else who edits this directory. */
    editor
}
