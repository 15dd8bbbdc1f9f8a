package brussels.repere.rest.revalidation;

import brussels.repere.text.MessageDigests;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.core.EntityTag;
import java.io.UncheckedIOException;
import java.util.HexFormat;

/**
 * An answer written as JSON, with the tag of what it says, which is computed once, when it is first asked for. Immutable, as long as
 * nobody changes its bytes; safe for use by several threads.
 */
public final class WrittenAnswer {

    private static final int TAG_LENGTH = 24;

    private final byte[] content;
    private volatile EntityTag tag;

    private WrittenAnswer(byte[] content) {
        this.content = content;
    }

    public static WrittenAnswer of(Object answer, ObjectMapper json) {
        try {
            return new WrittenAnswer(json.writeValueAsBytes(answer));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns its bytes, without a copy: nobody may change them. */
    public byte[] content() {
        return content;
    }

    EntityTag tag() {
        EntityTag known = tag;
        if (known == null) {
            known = tagOf(content);
            tag = known;
        }
        return known;
    }

    /** Weak, because one answer is sent with different compressions. */
    static EntityTag tagOf(byte[] content) {
        String hash = HexFormat.of().formatHex(MessageDigests.sha256().digest(content));
        return new EntityTag(hash.substring(0, TAG_LENGTH), true);
    }
}
