package brussels.repere.directory.taxonomy;

import brussels.repere.generation.DataChanged;
import brussels.repere.generation.ReloadOrder;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;

/** Holds the current taxonomy and help lines in memory. They follow the database as the territory does. */
@ApplicationScoped
public class CurrentTaxonomy {

    private final TaxonomyStore store;
    private volatile Taxonomy taxonomy = new Taxonomy(List.of(), List.of());
    private volatile List<HelpLine> helpLines = List.of();

    CurrentTaxonomy(TaxonomyStore store) {
        this.store = store;
    }

    void reload(@Observes @Priority(ReloadOrder.TAXONOMY) DataChanged change) {
        Taxonomy stored = store.readTaxonomy();
        if (!stored.hasSameTerms(taxonomy)) {
            // Otherwise the same one stays, so that what others built from it, such as the reader of texts, stays good.
            taxonomy = stored;
        }
        helpLines = store.readHelpLines();
    }

    public Taxonomy get() {
        return taxonomy;
    }

    /** Returns the help lines in the order in which they are shown. */
    public List<HelpLine> helpLines() {
        return helpLines;
    }
}
