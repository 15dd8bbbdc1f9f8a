package brussels.repere.search.freshness;

/**
 * How many facts were confirmed within twelve months, longer ago, or at a time that nobody knows; and the same with each fact counted once
 * for each person in the declared area of its service. Immutable.
 *
 * @param services that have any of these facts
 * @param weight people times facts; 0 where no area is known
 */
public record FreshnessCount(
        int services,
        long confirmed,
        long older,
        long unknown,
        double weight,
        double confirmedWeight,
        double olderWeight) {

    static final FreshnessCount NONE = new FreshnessCount(0, 0, 0, 0, 0, 0, 0);

    public long facts() {
        return confirmed + older + unknown;
    }

    /** Returns the share that was confirmed, from 0 to 1; 0 where there are no facts. */
    public double confirmedShare() {
        return share(confirmed, facts());
    }

    public double olderShare() {
        return share(older, facts());
    }

    public double unknownShare() {
        return share(unknown, facts());
    }

    /** Returns whether the area of any of the services is known. */
    public boolean isWeighted() {
        return weight > 0;
    }

    public double confirmedWeightedShare() {
        return share(confirmedWeight, weight);
    }

    public double olderWeightedShare() {
        return share(olderWeight, weight);
    }

    public double unknownWeightedShare() {
        return share(weight - confirmedWeight - olderWeight, weight);
    }

    private static double share(double part, double whole) {
        return whole == 0 ? 0 : part / whole;
    }

    /** Returns the sum with some facts of one more service; without any it stays as it is. */
    FreshnessCount plus(Tally facts, double people) {
        return facts.total() == 0
                ? this
                : new FreshnessCount(
                        services + 1,
                        confirmed + facts.confirmed(),
                        older + facts.older(),
                        unknown + facts.unknown(),
                        weight + people * facts.total(),
                        confirmedWeight + people * facts.confirmed(),
                        olderWeight + people * facts.older());
    }

    /** Facts of one service. */
    record Tally(int confirmed, int older, int unknown) {

        static final Tally NONE = new Tally(0, 0, 0);

        int total() {
            return confirmed + older + unknown;
        }

        Tally plus(Tally other) {
            return new Tally(confirmed + other.confirmed, older + other.older, unknown + other.unknown);
        }
    }
}
