package brussels.repere.rest.hsds;

/** How a list is written; named as HSDS names it. */
public enum Format {
    /** A page. */
    json,
    /** All of it, an object a line. */
    ndjson
}
