package brussels.repere.search.question;

/** Which services an answer is about. Named as the API names them. */
public enum Reach {
    all,
    /** Those that serve the place, certainly or possibly. */
    serving,
    certain,
    /** Those near that are not known to serve it. */
    nearby
}
