package brussels.repere.directory.taxonomy;

import brussels.repere.text.Bilingual;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;

@Entity
@Table(name = "taxonomy_term")
public class TaxonomyTermEntity {

    @Id
    String id;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    TaxonomyTerm.Kind kind;

    @Column(name = "name_fr")
    String nameFr;

    @Column(name = "name_nl")
    String nameNl;

    @Column(nullable = false)
    List<String> parents;

    public TaxonomyTerm term() {
        return new TaxonomyTerm(id, kind, new Bilingual(nameFr, nameNl), parents);
    }
}
