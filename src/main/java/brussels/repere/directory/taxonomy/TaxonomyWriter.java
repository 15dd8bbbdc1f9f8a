package brussels.repere.directory.taxonomy;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Writes terms, synonyms and help lines, and only rows that changed. */
public final class TaxonomyWriter {

    private final EntityManager entities;

    public TaxonomyWriter(EntityManager entities) {
        this.entities = entities;
    }

    /** @return how many are new or changed */
    public int writeTerms(List<TaxonomyTerm> terms) {
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
            row.name = term.name();
            row.parents = term.parents();
            entities.persist(row);
        }
        entities.flush();
        return changed;
    }

    /**
     * @param keywords the whole new list; null if the stored keywords stay
     * @return how many were added or deleted
     */
    public int writeKeywords(List<Synonym> keywords) {
        if (keywords == null) {
            return 0;
        }
        Map<Synonym, SynonymEntity> unnamed = entities.createQuery(
                        "select s from SynonymEntity s where s.kind = :keyword", SynonymEntity.class)
                .setParameter("keyword", Synonym.KEYWORD)
                .getResultStream()
                .collect(Collectors.toMap(SynonymEntity::synonym, Function.identity(), (first, same) -> first));
        List<Synonym> added = keywords.stream()
                .distinct()
                .filter(keyword -> unnamed.remove(keyword) == null)
                .toList();
        unnamed.values().forEach(entities::remove);
        added.forEach(keyword -> entities.persist(SynonymEntity.of(keyword)));
        entities.flush();
        return added.size() + unnamed.size();
    }

    /** Replaces all synonyms except keywords, and all help lines. */
    public void replaceSynonymsAndHelpLines(List<Synonym> synonyms, List<HelpLine> lines) {
        entities.createQuery("delete from SynonymEntity s where s.kind <> :keyword")
                .setParameter("keyword", Synonym.KEYWORD)
                .executeUpdate();
        entities.createQuery("delete from HelpLineEntity").executeUpdate();
        synonyms.forEach(synonym -> entities.persist(SynonymEntity.of(synonym)));
        for (int i = 0; i < lines.size(); i++) {
            entities.persist(HelpLineEntity.of(lines.get(i), i));
        }
    }
}
