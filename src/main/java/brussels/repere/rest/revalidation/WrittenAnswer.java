package brussels.repere.rest.revalidation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.core.EntityTag;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;
import java.util.zip.Checksum;

/**
 * An answer written as JSON, with the tag of what it says, which is computed once, when it is first asked for. Immutable, as long as
 * nobody changes its bytes; safe for use by several threads.
 */
public final class WrittenAnswer {

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

    /** An answer that is text of whatever format. */
    public static WrittenAnswer ofText(String text) {
        return new WrittenAnswer(text.getBytes(StandardCharsets.UTF_8));
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

    /**
     * Weak, because one answer is sent with different compressions. Two checksums of different polynomials are 64 bits that tell an answer
     * from a later one; a hash that nobody can forge took a seventh of the time for an answer, and who holds an answer has nothing to forge.
     */
    static EntityTag tagOf(byte[] content) {
        return new EntityTag(checksum(new CRC32(), content) + checksum(new CRC32C(), content), true);
    }

    private static String checksum(Checksum checksum, byte[] content) {
        checksum.update(content);
        return HexFormat.of().toHexDigits((int) checksum.getValue());
    }
}
