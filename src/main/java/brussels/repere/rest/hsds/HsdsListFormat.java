package brussels.repere.rest.hsds;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The format of a list; named as HSDS names it. */
@Schema(name = "Format")
public enum HsdsListFormat {
    /** One page. */
    json,
    /** The whole list, one object a line. */
    ndjson
}
