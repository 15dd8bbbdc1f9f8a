package brussels.repere.rest.problem;

/** How a standard wants problems to be told below its path, instead of as {@code problem+json}. Safe for use by several threads. */
public interface ProblemNotation {

    /** @param path of the request, which begins with a slash */
    boolean appliesTo(String path);

    /**
     * Writes a problem.
     *
     * @param format what the parameter {@code _format} of the request says; null where it has none
     * @param accept the header of the request; null where it has none
     */
    WrittenProblem write(Problem problem, String format, String accept);

    /** @param content in UTF-8 */
    record WrittenProblem(String mediaType, byte[] content) {}
}
