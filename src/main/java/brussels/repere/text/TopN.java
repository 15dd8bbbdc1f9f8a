package brussels.repere.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Collects the items that come first, each once even if it is added several times, without sorting all of them. Not
 * thread-safe.
 */
final class TopN {

    private final int limit;
    /** The items collected so far, in order. */
    private final List<RankedItem> items = new ArrayList<>();

    private record RankedItem(int item, int order) {}

    TopN(int limit) {
        this.limit = limit;
    }

    void add(int item, int order) {
        if (items.size() == limit && order >= items.get(limit - 1).order()) {
            return;
        }
        int position = items.size();
        for (int i = items.size() - 1; i >= 0; i--) {
            RankedItem other = items.get(i);
            if (other.order() > order) {
                position = i;
                if (other.item() == item) {
                    items.remove(i);
                }
            } else if (other.item() == item) {
                return;
            }
        }
        items.add(position, new RankedItem(item, order));
        if (items.size() > limit) {
            items.remove(limit);
        }
    }

    List<Integer> items() {
        return items.stream().map(RankedItem::item).toList();
    }
}
