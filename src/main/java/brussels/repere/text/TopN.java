package brussels.repere.text;

import java.util.ArrayList;
import java.util.List;

/** The things that come first, each once though it may come several times, without sorting them all. For one thread. */
final class TopN {

    private final int limit;
    /** In order. */
    private final List<RankedItem> items = new ArrayList<>();

    private record RankedItem(int item, int order) {}

    TopN(int limit) {
        this.limit = limit;
    }

    void add(int thing, int order) {
        if (items.size() == limit && order >= items.get(limit - 1).order()) {
            return;
        }
        int at = items.size();
        for (int i = items.size() - 1; i >= 0; i--) {
            RankedItem other = items.get(i);
            if (other.order() > order) {
                at = i;
                if (other.item() == thing) {
                    items.remove(i);
                }
            } else if (other.item() == thing) {
                return;
            }
        }
        items.add(at, new RankedItem(thing, order));
        if (items.size() > limit) {
            items.remove(limit);
        }
    }

    List<Integer> items() {
        return items.stream().map(RankedItem::item).toList();
    }
}
