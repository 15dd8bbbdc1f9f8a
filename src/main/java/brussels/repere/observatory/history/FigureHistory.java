package brussels.repere.observatory.history;

import brussels.repere.generation.BrusselsClock;
import brussels.repere.geography.Level;
import brussels.repere.geography.population.FigureSet;
import brussels.repere.observatory.CategoryCells;
import brussels.repere.observatory.CurrentObservatory;
import brussels.repere.observatory.ObservatoryAnswer;
import brussels.repere.observatory.ObservatoryCell;
import brussels.repere.observatory.PeopleByClass;
import brussels.repere.observatory.history.KeptFigures.KeptCell;
import io.quarkus.arc.Unremovable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.lang.reflect.Array;
import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/** Keeps the figures of all categories in the database, and finds those that were kept. Safe for use by several threads. */
@ApplicationScoped
@Unremovable // Commands ask for it, by its type.
public class FigureHistory {

    /** Those of which figures are kept: sections are parts of one commune, and a level that comes later has no past. */
    public static final List<Level> LEVELS = List.of(Level.REGION, Level.BASSIN, Level.COMMUNE, Level.QUARTIER);

    private final CurrentObservatory observatory;
    private final EntityManager entities;
    private final BrusselsClock clock;

    FigureHistory(CurrentObservatory observatory, EntityManager entities, BrusselsClock clock) {
        this.observatory = observatory;
        this.entities = entities;
        this.clock = clock;
    }

    /**
     * Keeps the figures of today, in place of those that were kept earlier today.
     *
     * @return how many services were counted
     * @throws brussels.repere.observatory.ObservatoryUnavailable if the services are not held in memory
     */
    @Transactional
    public int keep() {
        LocalDate today = clock.today();
        entities.createNativeQuery("delete from observed_count where taken_on = :day")
                .setParameter("day", today)
                .executeUpdate();
        List<CategoryCells> counted = new ArrayList<>();
        ObservatoryAnswer all = observatory.countEach(LEVELS, counted::add);
        entities.createNativeQuery(
                        """
                        insert into observed_count
                            (taken_on, generation, services, old_facts, population_year, delimitation)
                        values (:day, :generation, :services, :old, :year, :delimitation)""")
                .setParameter("day", today)
                .setParameter("generation", all.map().generation())
                .setParameter("services", all.offer().services())
                .setParameter("old", all.offer().oldFacts())
                .setParameter(
                        "year",
                        all.figures()
                                .find(FigureSet.POPULATION)
                                .orElseThrow()
                                .source()
                                .year())
                .setParameter("delimitation", all.map().delimitation().name())
                .executeUpdate();
        counted.forEach(cells -> insert(today, cells));
        return all.offer().services();
    }

    private void insert(LocalDate today, CategoryCells counted) {
        List<ObservatoryCell> cells = counted.cells();
        Query row = entities.createNativeQuery(
                """
                insert into observed_figures (taken_on, level, category, services, codes, people, seat, finer_certain,
                    finer_in_part, region, finer_people, region_people, possible_people, nobody_people, reach_600, reach_1500)
                values (:day, :level, :category, :services, cast(:codes as text[]), cast(:people as integer[]),
                    cast(:seat as integer[]), cast(:certain as integer[]), cast(:inPart as integer[]),
                    cast(:region as integer[]), cast(:finer as integer[]), cast(:regionPeople as integer[]),
                    cast(:possible as integer[]), cast(:nobody as integer[]), cast(:near as float8[]), cast(:far as float8[]))""");
        row.setParameter("day", today)
                .setParameter("level", counted.level().code())
                .setParameter("category", counted.category())
                .setParameter("services", counted.services())
                .setParameter(
                        "codes", array(cells, cell -> cell.territory().key().code(), String.class))
                .setParameter("people", numbers(cells, ObservatoryCell::people))
                .setParameter("seat", numbers(cells, ObservatoryCell::seat))
                .setParameter("certain", numbers(cells, cell -> cell.finer().certain()))
                .setParameter("inPart", numbers(cells, cell -> cell.finer().inPart()))
                .setParameter("region", numbers(cells, cell -> cell.region().total()))
                .setParameter("finer", people(cells, PeopleByClass::finer))
                .setParameter("regionPeople", people(cells, PeopleByClass::region))
                .setParameter("possible", people(cells, PeopleByClass::possible))
                .setParameter("nobody", people(cells, PeopleByClass::nobody))
                .setParameter("near", array(cells, cell -> reach(cell, 0), Double.class))
                .setParameter("far", array(cells, cell -> reach(cell, 1), Double.class))
                .executeUpdate();
    }

    private static Double reach(ObservatoryCell cell, int number) {
        return cell.reach().isEmpty() ? null : cell.reach().get(number).per1000();
    }

    private static Integer[] people(List<ObservatoryCell> cells, Function<PeopleByClass, Long> value) {
        return numbers(cells, cell -> cell.peopleByClass() == null ? null : value.apply(cell.peopleByClass()));
    }

    private static Integer[] numbers(List<ObservatoryCell> cells, Function<ObservatoryCell, Number> value) {
        return array(
                cells,
                cell -> {
                    Number number = value.apply(cell);
                    return number == null ? null : Integer.valueOf(number.intValue());
                },
                Integer.class);
    }

    @SuppressWarnings("unchecked")
    private static <T> T[] array(List<ObservatoryCell> cells, Function<ObservatoryCell, T> value, Class<T> type) {
        T[] values = (T[]) Array.newInstance(type, cells.size());
        for (int i = 0; i < values.length; i++) {
            values[i] = value.apply(cells.get(i));
        }
        return values;
    }

    /** Returns whether figures were kept on a day or later. */
    @Transactional
    public boolean hasSince(LocalDate day) {
        return !entities.createNativeQuery("select 1 from observed_count where taken_on >= :day")
                .setParameter("day", day)
                .getResultList()
                .isEmpty();
    }

    /**
     * Returns what was kept of a category on a level, the latest first.
     *
     * @param category the id of a term; empty for all services
     */
    @Transactional
    public List<KeptFigures> list(Level level, String category, int limit) {
        List<?> counts = entities.createNativeQuery(
                        """
                        select c.taken_on, c.generation, f.services, c.population_year, c.delimitation, f.codes, f.people,
                            f.seat, f.finer_certain, f.finer_in_part, f.region, f.finer_people, f.nobody_people,
                            f.reach_600, f.reach_1500
                        from observed_count c left join observed_figures f
                            on f.taken_on = c.taken_on and f.level = :level and f.category = :category
                        order by c.taken_on desc limit :most""")
                .setParameter("level", level.code())
                .setParameter("category", category)
                .setParameter("most", limit)
                .getResultList();
        return counts.stream().map(row -> readFigures((Object[]) row)).toList();
    }

    private static KeptFigures readFigures(Object[] row) {
        List<KeptCell> cells = new ArrayList<>();
        String[] codes = row[5] == null ? new String[0] : (String[]) row[5];
        for (int i = 0; i < codes.length; i++) {
            cells.add(new KeptCell(
                    codes[i],
                    ((Integer[]) row[6])[i],
                    ((Integer[]) row[7])[i],
                    ((Integer[]) row[8])[i],
                    ((Integer[]) row[9])[i],
                    ((Integer[]) row[10])[i],
                    ((Integer[]) row[11])[i],
                    ((Integer[]) row[12])[i],
                    ((Double[]) row[13])[i],
                    ((Double[]) row[14])[i]));
        }
        return new KeptFigures(
                row[0] instanceof Date date ? date.toLocalDate() : (LocalDate) row[0],
                ((Number) row[1]).longValue(),
                ((Number) Objects.requireNonNullElse(row[2], 0)).intValue(),
                ((Number) row[3]).intValue(),
                (String) row[4],
                cells);
    }
}
