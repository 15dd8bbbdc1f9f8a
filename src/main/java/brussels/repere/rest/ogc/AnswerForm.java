package brussels.repere.rest.ogc;

import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The media type of an answer, which {@code f} says or else Accept. Immutable.
 *
 * @param html whether it is a page for people
 */
record AnswerForm(String type, boolean html) {

    static final List<String> CODES = List.of("json", "html");

    /** Of several that are as good, the first of those that are offered counts. */
    private static final Comparator<MediaType> MOST_EXACT_FIRST =
            Comparator.comparingInt(type -> type.isWildcardType() ? 2 : type.isWildcardSubtype() ? 1 : 0);

    /**
     * Chooses the form.
     *
     * @param code the value of {@code f}; empty where it is not given
     * @param accepted what the client accepts
     * @param json the types in which the answer is offered to programs, the one that is preferred first
     * @return empty if the client accepts none of them
     */
    static Optional<AnswerForm> choose(Optional<String> code, List<MediaType> accepted, String... json) {
        if (code.isPresent()) {
            boolean html = code.get().equals("html");
            return Optional.of(new AnswerForm(html ? MediaType.TEXT_HTML : json[0], html));
        }
        List<String> offered = new ArrayList<>(List.of(json));
        offered.add(MediaType.TEXT_HTML);
        return offered.stream()
                .map(type -> new Offer(type, quality(type, accepted)))
                .filter(offer -> offer.quality() > 0)
                // A stream keeps the first of those that are equal.
                .reduce((one, other) -> other.quality() > one.quality() ? other : one)
                .map(offer -> new AnswerForm(offer.type(), offer.type().equals(MediaType.TEXT_HTML)));
    }

    private record Offer(String type, double quality) {}

    private static double quality(String offered, List<MediaType> accepted) {
        MediaType type = MediaType.valueOf(offered);
        return accepted.stream()
                .filter(range -> range.isCompatible(type))
                .min(MOST_EXACT_FIRST)
                .map(range -> Double.parseDouble(range.getParameters().getOrDefault("q", "1")))
                .orElse(0.0);
    }
}
