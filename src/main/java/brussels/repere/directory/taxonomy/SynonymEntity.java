package brussels.repere.directory.taxonomy;

import brussels.repere.text.Bilingual;
import brussels.repere.text.Lang;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(name = "taxonomy_synonym")
public class SynonymEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @Column(nullable = false)
    String word;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    Lang lang;

    @Column(nullable = false)
    String kind;

    @Column(name = "term_id")
    String termId;

    @Column(name = "meaning_fr")
    String meaningFr;

    @Column(name = "meaning_nl")
    String meaningNl;

    static SynonymEntity of(Synonym synonym) {
        SynonymEntity row = new SynonymEntity();
        row.word = synonym.word();
        row.lang = synonym.lang();
        row.kind = synonym.kind();
        row.termId = synonym.termId();
        row.meaningFr = synonym.meaning() == null ? null : synonym.meaning().fr();
        row.meaningNl = synonym.meaning() == null ? null : synonym.meaning().nl();
        return row;
    }

    public Synonym synonym() {
        return new Synonym(word, lang, kind, termId, Bilingual.orNull(meaningFr, meaningNl));
    }
}
