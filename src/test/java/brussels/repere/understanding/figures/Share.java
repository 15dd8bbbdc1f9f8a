package brussels.repere.understanding.figures;

/** So many of so many, with the interval in which the true share lies in 95 of 100 cases (Wilson, 1927). */
record Share(int hits, int count) {

    private static final double Z = 1.96;

    static Share none() {
        return new Share(0, 0);
    }

    Share plus(boolean hit) {
        return new Share(hits + (hit ? 1 : 0), count + 1);
    }

    Share plus(Share other) {
        return new Share(hits + other.hits, count + other.count);
    }

    /** Returns the share, or 1 of nothing. */
    double value() {
        return count == 0 ? 1 : (double) hits / count;
    }

    @Override
    public String toString() {
        if (count == 0) {
            return "– of 0";
        }
        double p = value();
        double middle = (p + Z * Z / (2 * count)) / (1 + Z * Z / count);
        double half = Z * Math.sqrt(p * (1 - p) / count + Z * Z / (4.0 * count * count)) / (1 + Z * Z / count);
        return "%.1f %% of %d (%.0f–%.0f)".formatted(100 * p, count, 100 * (middle - half), 100 * (middle + half));
    }
}
