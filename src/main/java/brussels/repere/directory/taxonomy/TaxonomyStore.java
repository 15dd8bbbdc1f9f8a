package brussels.repere.directory.taxonomy;

import brussels.repere.generation.DataGeneration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;

/** Reads the words for needs and the help lines from the database, and replaces those that come with the application. */
@ApplicationScoped
public class TaxonomyStore {

    private final EntityManager entities;
    private final DataGeneration.Repository generation;

    TaxonomyStore(EntityManager entities, DataGeneration.Repository generation) {
        this.entities = entities;
        this.generation = generation;
    }

    /** Returns the terms as they are stored now, with the words for them: in one order, since the first of two with one name is meant by it. */
    @Transactional
    public Taxonomy readTaxonomy() {
        return new Taxonomy(
                entities.createQuery(
                                "select t from TaxonomyTermEntity t order by length(t.id), t.id",
                                TaxonomyTermEntity.class)
                        .getResultStream()
                        .map(TaxonomyTermEntity::term)
                        .toList(),
                entities.createQuery("select s from SynonymEntity s order by s.id", SynonymEntity.class)
                        .getResultStream()
                        .map(SynonymEntity::synonym)
                        .toList());
    }

    /** Returns the help lines in the order in which they are shown. */
    @Transactional
    public List<HelpLine> readHelpLines() {
        return entities.createQuery("select h from HelpLineEntity h order by h.position", HelpLineEntity.class)
                .getResultStream()
                .map(HelpLineEntity::line)
                .toList();
    }

    /**
     * Replaces all synonyms except keywords, and all help lines, in one transaction that begins a new generation of the data.
     *
     * @return false if the stored ones are the same already; then nothing is changed
     */
    @Transactional
    public boolean storeSynonymsAndHelpLines(List<Synonym> synonyms, List<HelpLine> lines) {
        generation.lock();
        List<Synonym> stored = readTaxonomy().synonyms().stream()
                .filter(synonym -> !synonym.kind().equals(Synonym.KEYWORD))
                .toList();
        if (stored.equals(synonyms) && readHelpLines().equals(lines)) {
            return false;
        }
        new TaxonomyWriter(entities).replaceSynonymsAndHelpLines(synonyms, lines);
        generation.next();
        return true;
    }
}
