package brussels.repere.search.question;

/**
 * A page of an answer.
 *
 * @param number from 1
 * @param size how many hits it has at most
 */
public record Page(int number, int size) {

    /** Returns how many hits stand on the pages before it. */
    public int offset() {
        return (number - 1) * size;
    }
}
