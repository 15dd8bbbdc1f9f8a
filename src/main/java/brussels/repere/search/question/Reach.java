package brussels.repere.search.question;

/** Which services an answer is about. The constants have the names of the API. */
public enum Reach {
    all,
    /** Services that serve the place, certainly or possibly. */
    serving,
    certain,
    /**
     * Services near the place that are not known to serve it. Near a point means within {@code radius}, by default 1,500 m.
     *
     * <p>A chosen territory has no point, and its centre is nobody's place. Near it means inside it, or within {@code radius}
     * of it (by default 0), so that services of a commune which declare no area are found by their site. There is no distance
     * then, and the order within a tier is freshness, then id. The outline is simplified by some metres for this alone; which
     * services serve the place is decided by sectors.
     */
    nearby
}
