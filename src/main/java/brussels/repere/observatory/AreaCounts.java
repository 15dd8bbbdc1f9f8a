package brussels.repere.observatory;

import brussels.repere.coverage.AreaExtent;
import brussels.repere.coverage.Certainty;
import brussels.repere.geography.SectorSet;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.roaringbitmap.IntConsumer;
import org.roaringbitmap.RoaringBitmap;

/** How many of some services have each area. Immutable. */
final class AreaCounts {

    private final List<AreaExtent> extents;
    private final int[] present;
    private final int[] services;
    private final int[] unknownCapacity;
    private final int[] oldFacts;

    AreaCounts(OfferTable offer, RoaringBitmap counted) {
        this.extents = offer.extents();
        this.services = new int[extents.size()];
        this.unknownCapacity = new int[extents.size()];
        this.oldFacts = new int[extents.size()];
        counted.forEach((IntConsumer) service -> {
            int area = offer.area(service);
            if (area != OfferTable.NONE) {
                services[area]++;
                unknownCapacity[area] += offer.hasCapacity(service) ? 0 : 1;
                oldFacts[area] += offer.isOld(service) ? 1 : 0;
            }
        });
        this.present = IntStream.range(0, services.length)
                .filter(area -> services[area] > 0)
                .toArray();
    }

    /**
     * The services that serve a territory, by class.
     *
     * @param unknownCapacity of how many of them the capacity is not known
     */
    record Served(AreaCount finer, AreaCount region, int unknownCapacity, int oldFacts) {}

    /** @param certainties how each area serves the territory */
    Served count(Certainty[] certainties) {
        int[] certain = new int[2];
        int[] inPart = new int[2];
        int unknown = 0;
        int old = 0;
        for (int area : present) {
            if (certainties[area] == Certainty.NONE) {
                continue;
            }
            int kind = extents.get(area).wholeRegion() ? 1 : 0;
            if (certainties[area] == Certainty.CERTAIN) {
                certain[kind] += services[area];
            } else {
                inPart[kind] += services[area];
            }
            unknown += unknownCapacity[area];
            old += oldFacts[area];
        }
        return new Served(new AreaCount(certain[0], inPart[0]), new AreaCount(certain[1], inPart[1]), unknown, old);
    }

    /**
     * The sectors by what serves them; each is in one of the sets, or in none if nobody serves it.
     *
     * @param finer served as a whole by an area that is finer than the Region
     * @param region served by areas of the whole Region alone
     * @param possible served, if at all, in part
     */
    record SectorClasses(BitSet finer, BitSet region, BitSet possible) {}

    SectorClasses classify(int sectorCount) {
        SectorSet certain = SectorSet.empty(sectorCount);
        SectorSet possible = SectorSet.empty(sectorCount);
        boolean wholeRegion = false;
        for (int area : present) {
            AreaExtent extent = extents.get(area);
            if (extent.wholeRegion()) {
                wholeRegion = true;
            } else {
                certain = certain.union(extent.certain());
                possible = possible.union(extent.possible());
            }
        }
        BitSet finer = toBits(certain, sectorCount);
        BitSet region = new BitSet(sectorCount);
        region.set(0, wholeRegion ? sectorCount : 0);
        region.andNot(finer);
        BitSet perhaps = toBits(possible, sectorCount);
        perhaps.andNot(finer);
        perhaps.andNot(region);
        return new SectorClasses(finer, region, perhaps);
    }

    /** Counts the services of each sector. */
    SectorCover[] cover(int sectorCount) {
        int[] finer = new int[sectorCount];
        int[] possible = new int[sectorCount];
        int region = 0;
        for (int area : present) {
            AreaExtent extent = extents.get(area);
            int count = services[area];
            if (extent.wholeRegion()) {
                region += count;
            } else {
                extent.certain().stream().forEach(sector -> finer[sector] += count);
                extent.possible().stream()
                        .filter(sector -> !extent.certain().contains(sector))
                        .forEach(sector -> possible[sector] += count);
            }
        }
        SectorCover[] cover = new SectorCover[sectorCount];
        for (int sector = 0; sector < sectorCount; sector++) {
            cover[sector] = new SectorCover(finer[sector], region, possible[sector]);
        }
        return cover;
    }

    private static BitSet toBits(SectorSet set, int sectorCount) {
        BitSet bits = new BitSet(sectorCount);
        set.stream().forEach(bits::set);
        return bits;
    }
}
