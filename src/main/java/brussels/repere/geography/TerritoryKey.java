package brussels.repere.geography;

/** The level and code that identify a territory: {@code commune:21015}. Immutable. */
public record TerritoryKey(Level level, String code) implements Comparable<TerritoryKey> {

    @Override
    public int compareTo(TerritoryKey other) {
        int byLevel = level.compareTo(other.level);
        return byLevel != 0 ? byLevel : TerritoryCodeOrder.INSTANCE.compare(code, other.code);
    }

    @Override
    public String toString() {
        return level.code() + ":" + code;
    }
}
