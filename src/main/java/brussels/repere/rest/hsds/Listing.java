package brussels.repere.rest.hsds;

import java.util.UUID;

/** What every list of HSDS may be asked: which page of it, and how it is written. Named as HSDS names its parameters. */
interface Listing {

    int USUAL_SIZE = 50;

    Integer page();

    Integer per_page();

    /** Instead of counting pages: what comes behind this one, whatever came or went meanwhile. */
    UUID after();

    Format format();

    default boolean isStream() {
        return format() == Format.ndjson;
    }

    default int number() {
        return page() == null ? 1 : page();
    }

    default int size() {
        return per_page() == null ? USUAL_SIZE : per_page();
    }
}
