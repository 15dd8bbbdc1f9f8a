package brussels.repere.directory.facts;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * Why a record was closed, as its history keeps it. Immutable.
 *
 * @param other the service that it was merged with, or that is the same; null for other kinds
 */
public record ClosureReason(Kind kind, UUID other) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** @throws IllegalArgumentException if the other service is missing, or has no place */
    public ClosureReason {
        if (kind.namesOther() != (other != null)) {
            throw new IllegalArgumentException("the other service belongs to " + kind.code() + ", or does not");
        }
    }

    /** The reasons that one may give. */
    public enum Kind {
        /** It goes on elsewhere, out of what is listed here. */
        MOVED,
        STOPPED,
        /** Another service does what it did. */
        MERGED,
        /** Another record is the same service. */
        DOUBLE,
        NEVER_EXISTED;

        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        public static Optional<Kind> find(String code) {
            return Arrays.stream(values())
                    .filter(kind -> kind.code().equals(code))
                    .findFirst();
        }

        public boolean namesOther() {
            return this == MERGED || this == DOUBLE;
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    private record Written(String reason, UUID other) {}

    /** Returns it as JSON, apart from today's names of classes, because it is kept for years. */
    public String write() {
        try {
            return JSON.writeValueAsString(new Written(kind.code(), other));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Reads what was written; empty for nothing, and for what a later version wrote. */
    public static Optional<ClosureReason> read(String json) {
        if (json == null) {
            return Optional.empty();
        }
        try {
            Written written = JSON.readValue(json, Written.class);
            return Kind.find(written.reason()).map(kind -> new ClosureReason(kind, written.other()));
        } catch (JsonProcessingException | IllegalArgumentException unknown) {
            return Optional.empty();
        }
    }
}
