package brussels.repere.search.catalogue;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** Collects the values of one field, service by service. Not thread-safe. */
final class TermColumnBuilder {

    private static final int[] NO_ORDINALS = {};

    private final Map<String, IntList> numbersByValue = new HashMap<>();

    /** @param number of the service; not lower than any before */
    void add(int number, Collection<String> values) {
        for (String value : values) {
            IntList numbers = numbersByValue.computeIfAbsent(value, none -> new IntList());
            if (numbers.size() == 0 || numbers.last() != number) {
                numbers.add(number);
            }
        }
    }

    TermColumn build() {
        String[] values =
                numbersByValue.keySet().stream().sorted(TermOrder.INSTANCE).toArray(String[]::new);
        int[][] numbers = new int[values.length][];
        for (int i = 0; i < values.length; i++) {
            numbers[i] = numbersByValue.get(values[i]).toArray();
        }
        return new TermColumn(values, numbers);
    }

    /** Returns the ordinals of the values of each service, in the column that was built. */
    int[][] buildOrdinals(TermColumn column, int services) {
        IntList[] ordinals = new IntList[services];
        for (int ordinal = 0; ordinal < column.size(); ordinal++) {
            for (int number : numbersByValue.get(column.value(ordinal)).toArray()) {
                if (ordinals[number] == null) {
                    ordinals[number] = new IntList();
                }
                ordinals[number].add(ordinal);
            }
        }
        int[][] all = new int[services][];
        for (int i = 0; i < services; i++) {
            all[i] = ordinals[i] == null ? NO_ORDINALS : ordinals[i].toArray();
        }
        return all;
    }
}
