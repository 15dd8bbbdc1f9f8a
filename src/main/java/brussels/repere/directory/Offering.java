package brussels.repere.directory;

import java.util.List;

/**
 * What a service offers, and how. Immutable.
 *
 * @param categories ids of taxonomy terms, in the order of the source
 * @param languages BCP 47, and {@code via-interpreter}
 */
public record Offering(List<String> categories, List<String> languages, List<DeliveryMode> modes) {

    public Offering {
        categories = List.copyOf(categories);
        languages = List.copyOf(languages);
        modes = List.copyOf(modes);
    }
}
