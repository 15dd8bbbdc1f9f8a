package brussels.repere.directory;

import brussels.repere.geography.DataGeneration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Writes the directory: in one transaction, which begins a new generation of the data and queues what changed for the index.
 * What is already there with the same content is not touched, and what an import does not name stays.
 */
@ApplicationScoped
public class DirectoryStore {

    private final EntityManager entities;
    private final IndexQueue queue;
    private final DataGeneration.Repository generation;

    DirectoryStore(EntityManager entities, IndexQueue queue, DataGeneration.Repository generation) {
        this.entities = entities;
        this.queue = queue;
        this.generation = generation;
    }

    /**
     * How many records an import added, changed, and left as they were.
     *
     * @param terms how many terms of the taxonomy are new or changed
     */
    public record Stored(int added, int changed, int unchanged, int terms) {

        public boolean nothing() {
            return added + changed + terms == 0;
        }
    }

    /** A taxonomy that came with the entries, or null to keep the one that is there. */
    @Transactional
    public Stored store(List<DirectoryEntry> entries, List<TaxonomyTerm> terms) {
        generation.lock();
        int newTerms = storeTerms(terms);
        DirectoryWriting writing = new DirectoryWriting(entities);
        List<UUID> touched = new ArrayList<>();
        int added = 0;
        int unchanged = 0;
        for (DirectoryEntry entry : entries) {
            switch (writing.write(entry)) {
                case ADDED -> added++;
                case UNCHANGED -> unchanged++;
                case CHANGED -> {}
            }
            writing.touched().ifPresent(touched::add);
        }
        writing.finish();
        if (newTerms > 0) {
            queue.addAll();
        } else {
            queue.add(touched);
        }
        if (newTerms > 0 || !touched.isEmpty()) {
            generation.next();
        }
        return new Stored(added, touched.size() - added, unchanged, newTerms);
    }

    private int storeTerms(List<TaxonomyTerm> terms) {
        int changed = 0;
        for (TaxonomyTerm term : terms) {
            TaxonomyTermEntity row = entities.find(TaxonomyTermEntity.class, term.id());
            if (row != null && row.term().equals(term)) {
                continue;
            }
            changed++;
            if (row == null) {
                row = new TaxonomyTermEntity();
                row.id = term.id();
            }
            row.kind = term.kind();
            row.nameFr = term.name().fr();
            row.nameNl = term.name().nl();
            row.parents = term.parents();
            entities.persist(row);
        }
        return changed;
    }

    /** Puts these synonyms and help lines in the place of those that are there. */
    @Transactional
    public void replaceWords(List<Synonym> synonyms, List<HelpLine> lines) {
        generation.lock();
        entities.createQuery("delete from SynonymEntity").executeUpdate();
        entities.createQuery("delete from HelpLineEntity").executeUpdate();
        synonyms.forEach(synonym -> entities.persist(SynonymEntity.of(synonym)));
        for (int i = 0; i < lines.size(); i++) {
            entities.persist(HelpLineEntity.of(lines.get(i), i));
        }
        generation.next();
    }

    /** The terms that are known now, and the words for them. */
    @Transactional
    public Taxonomy readTaxonomy() {
        return new Taxonomy(
                entities.createQuery("select t from TaxonomyTermEntity t", TaxonomyTermEntity.class)
                        .getResultStream()
                        .map(TaxonomyTermEntity::term)
                        .toList(),
                entities.createQuery("select s from SynonymEntity s order by s.id", SynonymEntity.class)
                        .getResultStream()
                        .map(SynonymEntity::synonym)
                        .toList());
    }

    @Transactional
    public List<HelpLine> readHelpLines() {
        return entities.createQuery("select h from HelpLineEntity h order by h.position", HelpLineEntity.class)
                .getResultStream()
                .map(HelpLineEntity::line)
                .toList();
    }
}
