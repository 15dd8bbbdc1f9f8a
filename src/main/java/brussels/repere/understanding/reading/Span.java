package brussels.repere.understanding.reading;

/**
 * A part of a text.
 *
 * @param start position of its first character in the text as it was typed
 * @param end position after its last character
 */
public record Span(int start, int end) {

    /** Returns the part of the text, as it was typed. */
    public String in(String text) {
        return text.substring(start, end);
    }
}
