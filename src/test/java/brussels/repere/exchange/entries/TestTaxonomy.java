package brussels.repere.exchange.entries;

import brussels.repere.directory.taxonomy.Taxonomy;
import brussels.repere.directory.taxonomy.TaxonomyTerm;
import brussels.repere.text.Bilingual;
import java.util.List;

/** A few terms for tests of what a column of categories may say. */
public final class TestTaxonomy {

    private static final List<TaxonomyTerm> TERMS = List.of(
            new TaxonomyTerm(
                    "S1", TaxonomyTerm.Kind.SECTOR, new Bilingual("Aide alimentaire", "Voedselhulp"), List.of()),
            category("C1", "Aide alimentaire", "Voedselhulp"),
            category("C2", "Colis alimentaires", "Voedselpakketten"),
            category("C3", "Aide juridique, première ligne", "Eerstelijnsrechtsbijstand"),
            category("C4", "Médiation de dettes", "Schuldbemiddeling"),
            category("C5", "Restaurants sociaux", "Sociale restaurants"),
            category("C6", "Épiceries sociales", "Sociale kruideniers"),
            category("C7", "Restaurants sociaux", "Sociale restaurants (bis)"),
            category("C22", "Soins infirmiers", "Thuisverpleging"),
            category("C106", "Maisons de repos", "Rusthuizen"),
            category(TaxonomyTerm.REFUGE, "Hébergement pour victimes", "Opvang voor slachtoffers"));

    private TestTaxonomy() {}

    private static TaxonomyTerm category(String id, String fr, String nl) {
        return new TaxonomyTerm(id, TaxonomyTerm.Kind.CATEGORY, new Bilingual(fr, nl), List.of());
    }

    public static CategoryFinder finder() {
        return new CategoryFinder(new Taxonomy(TERMS, List.of()));
    }
}
