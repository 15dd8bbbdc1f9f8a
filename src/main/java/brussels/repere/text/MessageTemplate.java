package brussels.repere.text;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;

/**
 * A text with placeholders for parameters, in the syntax of {@link MessageFormat}. If no placeholder has a format of
 * its own, the pattern is parsed only once, because an answer uses some hundred texts. Immutable, safe for use by
 * several threads.
 */
final class MessageTemplate {

    private static final String PLACEHOLDER = "\0";
    private static final char FIRST_INDEX = '0';

    private final MessageFormat format;
    /**
     * The texts before, between and after the placeholders; all but the first begin with the number of the parameter.
     * Null if some placeholder has a format of its own.
     */
    private final String[] pieces;

    private final int placeholders;

    MessageTemplate(String pattern, Locale locale) {
        format = new MessageFormat(pattern, locale);
        placeholders = format.getFormatsByArgumentIndex().length;
        Object[] markers = new Object[placeholders];
        Arrays.setAll(markers, i -> PLACEHOLDER + (char) (FIRST_INDEX + i));
        pieces = Arrays.stream(format.getFormats()).allMatch(Objects::isNull)
                ? format.format(markers).split(PLACEHOLDER, -1)
                : null;
    }

    String fill(Object... parameters) {
        if (pieces == null
                || parameters.length < placeholders
                || !Arrays.stream(parameters).allMatch(String.class::isInstance)) {
            // A MessageFormat is not thread-safe; cloning it costs less than parsing its pattern again.
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
