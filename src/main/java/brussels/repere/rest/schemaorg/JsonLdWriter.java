package brussels.repere.rest.schemaorg;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * Writes JSON that may stand within a {@code script} element as it is: nothing that a source wrote can end the element or begin another,
 * since no {@code <}, {@code >} or {@code &} is in it. Readers of JSON find the same text. Safe for use by several threads.
 */
final class JsonLdWriter {

    private static final ObjectMapper JSON = createMapper();

    private JsonLdWriter() {}

    private static ObjectMapper createMapper() {
        ObjectMapper mapper = new ObjectMapper();
        mapper.getFactory().setCharacterEscapes(new HtmlEscapes());
        return mapper;
    }

    private static final class HtmlEscapes extends CharacterEscapes {

        private static final long serialVersionUID = 1L;

        private final int[] codes = standardAsciiEscapesForJSON();

        HtmlEscapes() {
            for (char sign : new char[] {'<', '>', '&'}) {
                codes[sign] = ESCAPE_STANDARD;
            }
        }

        @Override
        public int[] getEscapeCodesForAscii() {
            return codes.clone();
        }

        /** All others stand as they are. */
        @Override
        public SerializableString getEscapeSequence(int code) {
            return code == '\u2028' || code == '\u2029' ? new SerializedString(String.format("\\u%04x", code)) : null;
        }
    }

    static String write(SchemaThing thing) {
        try {
            return JSON.writeValueAsString(thing.asDocument());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
