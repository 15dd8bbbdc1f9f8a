package brussels.repere.exchange.amenities;

import brussels.repere.text.Bilingual;
import java.util.List;

/**
 * What kind of place its tags make an element of OpenStreetMap. Immutable.
 *
 * @param isService whether it is a service of health or social work; if not, it is left out
 * @param categories ids of the taxonomy; none where nothing says for whom or for what it is
 * @param name what a place of this kind is called that has no name of its own
 */
record AmenityKind(boolean isService, List<String> categories, Bilingual name) {}
