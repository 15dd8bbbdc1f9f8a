package brussels.repere.search.question;

/** Which services an answer is about. Named as the API names them. */
public enum Reach {
    all,
    /** Those that serve the place, certainly or possibly. */
    serving,
    certain,
    /**
     * Those near that are not known to serve it. Near a point means within {@code radius}, by default 1,500 m.
     *
     * <p>A chosen territory has no point, and its centre is nobody's place. Near it means inside of it, or within
     * {@code radius} of it (by default 0). So services of a commune whose area nobody declared are found by their
     * seat. There is no distance then, and the order within a tier is freshness, then id. The outline is simplified to
     * some metres for this question alone; who serves is decided by sectors.
     */
    nearby
}
