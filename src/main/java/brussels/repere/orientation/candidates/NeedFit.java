package brussels.repere.orientation.candidates;

/**
 * How a service meets a need.
 *
 * @param serves whether it certainly serves the place
 * @param meant whether it offers what most people would mean
 * @param first whether it offers the first of the meanings, rather than another that the words may have too
 * @param specialist whether it is there for the need, or the need wants no specialist
 * @param devoted whether it is there for the need
 * @param mainWork whether it does not do it beside its main work
 * @param knownToFit whether it is known to be for people like these, or nothing is known of them
 */
public record NeedFit(
        boolean serves,
        boolean meant,
        boolean first,
        boolean specialist,
        boolean devoted,
        boolean mainWork,
        boolean knownToFit) {

    /** Returns whether it meets the need for certain. */
    public boolean certain() {
        return serves && meant;
    }

    NeedFit asIfCertain() {
        return new NeedFit(true, meant, first, specialist, devoted, mainWork, knownToFit);
    }
}
