package brussels.repere.rest.hsds;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a list is written; named as HSDS names it. */
@Schema(name = "Format")
public enum HsdsListFormat {
    /** A page. */
    json,
    /** All of it, an object a line. */
    ndjson
}
