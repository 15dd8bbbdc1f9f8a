package brussels.repere.search.catalogue;

import java.util.List;
import java.util.function.IntPredicate;
import org.roaringbitmap.IntConsumer;
import org.roaringbitmap.RoaringBitmap;
import org.roaringbitmap.RoaringBitmapWriter;

/** Sets of numbered services. No method changes a set that it is given. */
final class NumberedSets {

    private NumberedSets() {}

    /** Returns those that meet a condition. */
    static RoaringBitmap filter(RoaringBitmap within, IntPredicate condition) {
        RoaringBitmapWriter<RoaringBitmap> passing =
                RoaringBitmapWriter.writer().get();
        within.forEach((IntConsumer) number -> {
            if (condition.test(number)) {
                passing.add(number);
            }
        });
        return passing.get();
    }

    /** Returns those that are in at least so many of the sets. */
    static RoaringBitmap inAtLeast(int count, List<RoaringBitmap> sets) {
        if (count > sets.size()) {
            return new RoaringBitmap();
        }
        RoaringBitmap[] inSoMany = new RoaringBitmap[count];
        for (RoaringBitmap set : sets) {
            for (int i = count - 1; i >= 0; i--) {
                RoaringBitmap more = i == 0 || inSoMany[i - 1] == null ? set : RoaringBitmap.and(inSoMany[i - 1], set);
                if (i == 0 || inSoMany[i - 1] != null) {
                    inSoMany[i] = inSoMany[i] == null ? more : RoaringBitmap.or(inSoMany[i], more);
                }
            }
        }
        return inSoMany[count - 1];
    }
}
