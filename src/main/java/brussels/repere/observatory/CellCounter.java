package brussels.repere.observatory;

import brussels.repere.geography.Level;
import brussels.repere.geography.SectorSet;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.function.IntPredicate;
import org.roaringbitmap.RoaringBitmap;

/** Counts the cells of one question. For one thread. */
public final class CellCounter {

    private static final double THOUSAND = 1_000;

    private final ObservedData data;
    private final int[] counted;
    private final AreaCounts areas;
    private final AreaCounts.SectorClasses classes;
    private final int[] seats;
    private final List<double[]> access;

    /** @param services those that are counted */
    public CellCounter(ObservedData data, RoaringBitmap services) {
        this.data = data;
        this.counted = services.toArray();
        this.areas = new AreaCounts(data.offer(), services);
        this.classes = areas.classify(data.sectorCount());
        this.seats = new int[data.sectorCount()];
        for (int service : counted) {
            if (data.offer().seat(service) != OfferTable.NONE) {
                seats[data.offer().seat(service)]++;
            }
        }
        this.access = ObservatoryAnswer.REACH_METRES.stream()
                .map(reach -> data.access(onSite(), reach))
                .toList();
    }

    private int[] onSite() {
        return Arrays.stream(counted).filter(data.offer()::isOnSite).toArray();
    }

    /** Counts the territories of a level, in the order of their codes. */
    public List<ObservatoryCell> count(Level level) {
        return data.grounds(level).stream().map(this::count).toList();
    }

    private ObservatoryCell count(ObservedData.Ground ground) {
        AreaCounts.Served served = areas.count(ground.certainties());
        SectorSet sectors = ground.sectors();
        Long people = data.people().count(sectors);
        return new ObservatoryCell(
                ground.territory(),
                people,
                sectors.stream().map(sector -> seats[sector]).sum(),
                served.finer(),
                served.region(),
                people == null ? null : countPeople(sectors, people),
                people == null ? List.of() : countReach(sectors, people),
                served.unknownCapacity(),
                served.oldFacts());
    }

    private PeopleByClass countPeople(SectorSet sectors, long all) {
        long finer = peopleIn(sectors, classes.finer());
        long region = peopleIn(sectors, classes.region());
        long possible = peopleIn(sectors, classes.possible());
        return new PeopleByClass(finer, region, possible, all - finer - region - possible);
    }

    private long peopleIn(SectorSet sectors, BitSet chosen) {
        return peopleIn(sectors, chosen::get);
    }

    private long peopleIn(SectorSet sectors, IntPredicate chosen) {
        return sectors.stream().filter(chosen).mapToLong(data.people()::people).sum();
    }

    private List<ReachCount> countReach(SectorSet sectors, long all) {
        List<ReachCount> counts = new ArrayList<>();
        for (int i = 0; i < access.size(); i++) {
            double[] each = access.get(i);
            double sum = sectors.stream()
                    .mapToDouble(sector -> each[sector] * data.people().people(sector))
                    .sum();
            counts.add(new ReachCount(
                    ObservatoryAnswer.REACH_METRES.get(i),
                    all < ObservatoryCell.MIN_PEOPLE_FOR_RATE ? null : Double.valueOf(sum * THOUSAND / all),
                    peopleIn(sectors, sector -> each[sector] > 0)));
        }
        return counts;
    }

    /** Counts what serves each sector, by its number. */
    public SectorCover[] coverSectors() {
        return areas.cover(data.sectorCount());
    }

    OfferSummary summarize() {
        OfferTable offer = data.offer();
        List<YearMonth> months = Arrays.stream(counted)
                .mapToObj(offer::verified)
                .filter(Objects::nonNull)
                .sorted()
                .toList();
        return new OfferSummary(
                counted.length,
                count(service -> offer.seat(service) != OfferTable.NONE),
                count(offer::isConfidential),
                count(service -> offer.area(service) == OfferTable.NONE),
                count(offer::isOnSite),
                count(service -> offer.isOnSite(service) && offer.hasCapacity(service)),
                count(offer::isOld),
                months.isEmpty() ? null : months.get(0),
                months.isEmpty() ? null : months.get(months.size() - 1));
    }

    private int count(IntPredicate condition) {
        return (int) Arrays.stream(counted).filter(condition).count();
    }
}
