package brussels.repere.rest.observatory;

import static org.assertj.core.api.Assertions.assertThat;

import brussels.repere.directory.taxonomy.Taxonomy;
import brussels.repere.directory.taxonomy.TaxonomyTerm;
import brussels.repere.eligibility.Audience;
import brussels.repere.eligibility.EligibilityCriteria;
import brussels.repere.geography.Level;
import brussels.repere.geography.Territory;
import brussels.repere.geography.TerritoryKey;
import brussels.repere.geography.population.FigureTable;
import brussels.repere.observatory.AreaCount;
import brussels.repere.observatory.ObservatoryAnswer;
import brussels.repere.observatory.ObservatoryCell;
import brussels.repere.observatory.ObservatoryQuestion;
import brussels.repere.search.question.Facet;
import brussels.repere.search.question.SearchFilters;
import brussels.repere.text.Bilingual;
import brussels.repere.text.Lang;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ObservatorySentencesTest {

    private static final Taxonomy TAXONOMY = new Taxonomy(
            List.of(new TaxonomyTerm(
                    "C1",
                    TaxonomyTerm.Kind.CATEGORY,
                    new Bilingual("Repas à domicile", "Maaltijden aan huis"),
                    List.of())),
            List.of());
    private static final Territory MATONGE = new Territory(
            new TerritoryKey(Level.QUARTIER, "39"), new Bilingual("Matonge", "Matonge"), List.of(), null, null, false);

    private static String say(Lang lang, ObservatoryCell cell) {
        SearchFilters filters =
                new SearchFilters(Map.of(Facet.CATEGORY, List.of("C1")), List.of(), EligibilityCriteria.NONE);
        return say(lang, cell, filters);
    }

    private static String say(Lang lang, ObservatoryCell cell, SearchFilters filters) {
        ObservatoryAnswer answer = new ObservatoryAnswer(
                new ObservatoryQuestion(Level.QUARTIER, filters),
                null,
                List.of(),
                null,
                FigureTable.bundled(),
                LocalDate.of(2026, 11, 29));
        return new ObservatorySentences(answer, TAXONOMY, lang).describe(cell).replaceAll("[\\u00A0\\u202F]", " ");
    }

    private static ObservatoryCell cell(Long people, AreaCount finer, int region, int unknownCapacity) {
        return new ObservatoryCell(
                MATONGE, people, 0, finer, new AreaCount(region, 0), null, List.of(), unknownCapacity, 0);
    }

    @DisplayName("Only services for the whole Region")
    @Test
    void regionOnly() {
        ObservatoryCell cell = cell(8_542L, new AreaCount(0, 0), 12, 12);
        assertThat(say(Lang.fr, cell))
                .isEqualTo(
                        "Aucun service de « Repas à domicile » dont la zone est plus fine que la Région ne couvre Matonge"
                                + " (8 542 habitants, vers 2020) ; 12 services déclarent toute la Région. Capacité inconnue.");
        assertThat(say(Lang.nl, cell))
                .isEqualTo(
                        "Geen enkele dienst voor ‘Maaltijden aan huis’ met een werkingsgebied kleiner dan het Gewest dekt"
                                + " Matonge (8.542 inwoners, rond 2020); 12 diensten vermelden het hele Gewest. Capaciteit onbekend.");
    }

    @DisplayName("Nobody, and nobody who lives there")
    @Test
    void nobody() {
        ObservatoryCell cell = cell(0L, new AreaCount(0, 0), 0, 0);
        assertThat(say(Lang.fr, cell))
                .isEqualTo(
                        "Aucun service de « Repas à domicile » ne déclare couvrir Matonge (aucun habitant, vers 2020).");
        assertThat(say(Lang.nl, cell))
                .isEqualTo("Geen enkele dienst voor ‘Maaltijden aan huis’ vermeldt dat hij Matonge dekt"
                        + " (geen inwoners, rond 2020).");
    }

    @DisplayName("One finer service, whose capacity is known, and one for the Region")
    @Test
    void one() {
        ObservatoryCell cell = cell(1L, new AreaCount(1, 0), 1, 1);
        assertThat(say(Lang.fr, cell))
                .isEqualTo(
                        "1 service de « Repas à domicile » dont la zone est plus fine que la Région couvre Matonge"
                                + " (1 habitant, vers 2020) ; 1 service déclare toute la Région. Capacité connue pour 1 sur 2.");
        assertThat(say(Lang.nl, cell))
                .isEqualTo(
                        "1 dienst voor ‘Maaltijden aan huis’ met een werkingsgebied kleiner dan het Gewest dekt Matonge"
                                + " (1 inwoner, rond 2020); 1 dienst vermeldt het hele Gewest. Capaciteit bekend voor 1 van 2.");
    }

    @DisplayName("A part alone, of a territory whose people are not known, with all filters and no need")
    @Test
    void inPart() {
        ObservatoryCell cell = cell(null, new AreaCount(0, 3), 0, 3);
        SearchFilters filters = new SearchFilters(
                Map.of(Facet.LANGUAGE, List.of("ar"), Facet.MODE, List.of("at-home")),
                List.of(),
                new EligibilityCriteria(null, List.of(Audience.SENIORS), List.of(), List.of()));
        assertThat(say(Lang.fr, cell, filters))
                .isEqualTo(
                        "Aucun service (public : seniors ; langue : arabe ; mode : À domicile) dont la zone est plus fine que"
                                + " la Région ne couvre Matonge en entier (nombre d’habitants inconnu) ; 3 services en couvrent une"
                                + " partie, aucun ne déclare toute la Région. Capacité inconnue.");
        assertThat(say(Lang.nl, cell, filters))
                .doesNotContain("{")
                .contains("Matonge volledig", "3 diensten dekken een deel");
    }
}
