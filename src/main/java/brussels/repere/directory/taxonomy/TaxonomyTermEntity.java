package brussels.repere.directory.taxonomy;

import brussels.repere.text.Bilingual;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;

@Entity
@Table(name = "taxonomy_term")
class TaxonomyTermEntity {

    @Id
    String id;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    TaxonomyTerm.Kind kind;

    @AttributeOverride(name = "fr", column = @Column(name = "name_fr"))
    @AttributeOverride(name = "nl", column = @Column(name = "name_nl"))
    Bilingual name;

    @Column(nullable = false)
    List<String> parents;

    TaxonomyTerm term() {
        return new TaxonomyTerm(id, kind, name, parents);
    }
}
