package brussels.repere.text;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;

/**
 * Words with places for parameters, as {@link MessageFormat} writes them. Where no parameter has a form of its own its pattern
 * is taken apart once: an answer says some hundred of them. Immutable, safe for use by several threads.
 */
final class MessageTemplate {

    private static final String PLACEHOLDER = "\0";
    private static final char FIRST_INDEX = '0';

    private final MessageFormat format;
    /**
     * What stands before, between and behind the places; all but the first begin with the number of the parameter.
     * Null where some parameter has a form of its own.
     */
    private final String[] pieces;

    private final int placeholders;

    MessageTemplate(String pattern, Locale locale) {
        format = new MessageFormat(pattern, locale);
        placeholders = format.getFormatsByArgumentIndex().length;
        Object[] marks = new Object[placeholders];
        Arrays.setAll(marks, i -> PLACEHOLDER + (char) (FIRST_INDEX + i));
        pieces = Arrays.stream(format.getFormats()).allMatch(Objects::isNull)
                ? format.format(marks).split(PLACEHOLDER, -1)
                : null;
    }

    String fill(Object... parameters) {
        if (pieces == null
                || parameters.length < placeholders
                || !Arrays.stream(parameters).allMatch(String.class::isInstance)) {
            // A format is not safe for several threads; a copy costs less than to read its pattern again.
            return ((MessageFormat) format.clone()).format(parameters);
        }
        if (pieces.length == 1) {
            return pieces[0];
        }
        StringBuilder text = new StringBuilder(pieces[0]);
        for (int i = 1; i < pieces.length; i++) {
            text.append(parameters[pieces[i].charAt(0) - FIRST_INDEX]).append(pieces[i], 1, pieces[i].length());
        }
        return text.toString();
    }
}
