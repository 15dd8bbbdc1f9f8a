package brussels.repere.text;

import java.util.ArrayList;
import java.util.List;

/** The things that come first, each once though it may come several times, without sorting them all. For one thread. */
final class Earliest {

    private final int limit;
    /** In order. */
    private final List<Found> found = new ArrayList<>();

    private record Found(int thing, int order) {}

    Earliest(int limit) {
        this.limit = limit;
    }

    void add(int thing, int order) {
        if (found.size() == limit && order >= found.get(limit - 1).order()) {
            return;
        }
        int at = found.size();
        for (int i = found.size() - 1; i >= 0; i--) {
            Found other = found.get(i);
            if (other.order() > order) {
                at = i;
                if (other.thing() == thing) {
                    found.remove(i);
                }
            } else if (other.thing() == thing) {
                return;
            }
        }
        found.add(at, new Found(thing, order));
        if (found.size() > limit) {
            found.remove(limit);
        }
    }

    List<Integer> things() {
        return found.stream().map(Found::thing).toList();
    }
}
