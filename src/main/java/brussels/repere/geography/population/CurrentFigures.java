package brussels.repere.geography.population;

import brussels.repere.generation.DataChanged;
import brussels.repere.generation.ReloadOrder;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Holds the figures that are in force, and reads them again with each generation of the data. Safe for use by several threads. */
@ApplicationScoped
public class CurrentFigures {

    private final FigureStore store;
    private volatile FigureTable current;

    CurrentFigures(FigureStore store) {
        this.store = store;
    }

    void reload(@Observes @Priority(ReloadOrder.COVERAGE) DataChanged change) {
        current = store.read();
    }

    /** Returns the figures; one table is for one whole answer. */
    public FigureTable get() {
        FigureTable known = current;
        if (known == null) {
            known = store.read();
            current = known;
        }
        return known;
    }
}
