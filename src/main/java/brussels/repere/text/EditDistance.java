package brussels.repere.text;

/**
 * Counts the typing errors between two words: an inserted, deleted or replaced letter, or two adjacent letters swapped
 * (optimal string alignment distance).
 */
public final class EditDistance {

    private EditDistance() {}

    /** Returns the distance if it is at most the maximum; otherwise the maximum plus one. */
    public static int atMost(String one, String other, int max) {
        int tooFar = max + 1;
        if (Math.abs(one.length() - other.length()) > max) {
            return tooFar;
        }
        int[] rowBeforePrevious = new int[other.length() + 1];
        int[] previousRow = new int[other.length() + 1];
        int[] currentRow = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            previousRow[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            currentRow[0] = i;
            int minOfRow = i;
            for (int j = 1; j <= other.length(); j++) {
                int substitutionCost = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                int best = Math.min(
                        previousRow[j - 1] + substitutionCost, Math.min(previousRow[j], currentRow[j - 1]) + 1);
                if (i > 1
                        && j > 1
                        && one.charAt(i - 1) == other.charAt(j - 2)
                        && one.charAt(i - 2) == other.charAt(j - 1)) {
                    best = Math.min(best, rowBeforePrevious[j - 2] + 1);
                }
                currentRow[j] = best;
                minOfRow = Math.min(minOfRow, best);
            }
            if (minOfRow > max) {
                return tooFar;
            }
            int[] reusedRow = rowBeforePrevious;
            rowBeforePrevious = previousRow;
            previousRow = currentRow;
            currentRow = reusedRow;
        }
        return Math.min(previousRow[other.length()], tooFar);
    }
}
