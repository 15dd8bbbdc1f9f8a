package brussels.repere.directory.taxonomy;

import brussels.repere.text.Bilingual;
import brussels.repere.text.Lang;
import jakarta.persistence.AttributeOverride;
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
class SynonymEntity {

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

    @AttributeOverride(name = "fr", column = @Column(name = "meaning_fr"))
    @AttributeOverride(name = "nl", column = @Column(name = "meaning_nl"))
    Bilingual meaning;

    static SynonymEntity of(Synonym synonym) {
        SynonymEntity row = new SynonymEntity();
        row.word = synonym.word();
        row.lang = synonym.lang();
        row.kind = synonym.kind();
        row.termId = synonym.termId();
        row.meaning = synonym.meaning();
        return row;
    }

    Synonym synonym() {
        return new Synonym(word, lang, kind, termId, meaning);
    }
}
