package brussels.repere.search.catalogue;

import java.util.Arrays;

/** Numbers that are collected one by one. Not thread-safe. */
final class IntList {

    private int[] items = new int[2];
    private int size;

    void add(int item) {
        if (size == items.length) {
            items = Arrays.copyOf(items, 2 * size);
        }
        items[size++] = item;
    }

    int size() {
        return size;
    }

    int last() {
        return items[size - 1];
    }

    int[] toArray() {
        return Arrays.copyOf(items, size);
    }
}
