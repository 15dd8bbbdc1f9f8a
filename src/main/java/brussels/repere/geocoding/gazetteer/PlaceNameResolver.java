package brussels.repere.geocoding.gazetteer;

import brussels.repere.geocoding.AddressWords;
import brussels.repere.geocoding.AddressWords.Word;
import brussels.repere.geocoding.PlaceCandidate;
import java.util.List;

/**
 * Decides between streets, landmarks and territories that a text may name. A street may have a word in its name that says what a
 * landmark is: Place de la Gare. But a quartier that is called after a landmark, as Gare de l'Ouest is, is not meant by whoever names
 * the landmark. Immutable, safe for use by several threads.
 */
final class PlaceNameResolver {

    private final AddressResolver addresses;
    private final LandmarkResolver landmarks;

    PlaceNameResolver(AddressResolver addresses, LandmarkResolver landmarks) {
        this.addresses = addresses;
        this.landmarks = landmarks;
    }

    /** Returns the places that a whole text may mean, the likeliest first; none if it is not understood. */
    List<PlaceCandidate> listCandidates(List<Word> words) {
        List<PlaceCandidate> named = landmarks.listExact(words);
        if (!named.isEmpty()) {
            return preferStreets(addresses.listExact(words), named);
        }
        List<PlaceCandidate> found = addresses.listCandidates(words);
        return found.isEmpty() ? landmarks.listMisspelled(words) : found;
    }

    /**
     * Returns the places that words within a question mean without any typing error. Stops are always places. Other landmarks may
     * also be whom the question is about, and are places only beside a word of nearness.
     *
     * @param before the text before them
     */
    List<PlaceCandidate> listWithin(List<Word> words, String before) {
        List<PlaceCandidate> named = landmarks.listExact(words);
        boolean arePlaces =
                named.stream().allMatch(candidate -> candidate.landmark().kind().isStop())
                        || NearnessWords.begin(words)
                        || NearnessWords.end(AddressWords.tokenize(before));
        return preferStreets(addresses.listExact(words), arePlaces ? named : List.of());
    }

    private static List<PlaceCandidate> preferStreets(List<PlaceCandidate> exact, List<PlaceCandidate> landmarks) {
        boolean hasStreet = exact.stream().anyMatch(candidate -> candidate.street() != null);
        return hasStreet || landmarks.isEmpty() ? exact : landmarks;
    }
}
