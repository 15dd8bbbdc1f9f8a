package brussels.repere.observatory.reach;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;

/**
 * The enhanced two-step floating catchment area (E2SFCA) with a Gaussian decay: each supply is divided among the people in its
 * catchment, weighted by how near they are, and each of them adds up the shares of the supplies in theirs. Distances are in metres on a
 * plane. Immutable, safe for use by several threads.
 *
 * @see <a href="https://doi.org/10.1016/j.healthplace.2009.06.002">Luo and Qi, 2009</a>, and Dai, 2010, for the decay
 */
public final class CatchmentModel {

    private static final double AT_EDGE = Math.exp(-0.5);

    private final long[] people;
    /** For each supply, the demand points within the longest reach, and how far they are. */
    private final int[][] near;

    private final double[][] distances;

    /**
     * @param demand where people are, as one point for each group of them
     * @param people how many they are
     * @param supply where the offer is; null for one that is nowhere
     * @param maxMetres the longest reach that is asked for
     */
    public CatchmentModel(List<Coordinate> demand, long[] people, List<Coordinate> supply, double maxMetres) {
        this.people = people.clone();
        this.near = new int[supply.size()][];
        this.distances = new double[supply.size()][];
        for (int i = 0; i < supply.size(); i++) {
            findNear(i, supply.get(i), demand, maxMetres);
        }
    }

    private void findNear(int number, Coordinate site, List<Coordinate> demand, double maxMetres) {
        List<Integer> found = new ArrayList<>();
        if (site != null) {
            for (int i = 0; i < demand.size(); i++) {
                if (site.distance(demand.get(i)) <= maxMetres) {
                    found.add(i);
                }
            }
        }
        near[number] = found.stream().mapToInt(i -> i).toArray();
        distances[number] =
                found.stream().mapToDouble(i -> site.distance(demand.get(i))).toArray();
    }

    /** Returns the weight of people at a distance: 1 at the place itself, 0 at the end of the reach and beyond. */
    public static double decay(double metres, double reach) {
        double share = metres / reach;
        return metres > reach ? 0 : (Math.exp(-0.5 * share * share) - AT_EDGE) / (1 - AT_EDGE);
    }

    /**
     * Returns the offer for each person of each demand point. A supply that nobody lives near adds nothing.
     *
     * @param supplies their numbers
     * @param capacities how much each supply offers, by its number
     * @param reach how far people go, at most the longest reach
     */
    public double[] access(int[] supplies, double[] capacities, double reach) {
        double[] access = new double[people.length];
        for (int supply : supplies) {
            double weighted = 0;
            for (int i = 0; i < near[supply].length; i++) {
                weighted += people[near[supply][i]] * decay(distances[supply][i], reach);
            }
            if (weighted > 0) {
                double ratio = capacities[supply] / weighted;
                for (int i = 0; i < near[supply].length; i++) {
                    access[near[supply][i]] += ratio * decay(distances[supply][i], reach);
                }
            }
        }
        return access;
    }
}
