package brussels.repere.search.question;

import static org.assertj.core.api.Assertions.assertThat;

import brussels.repere.understanding.reading.Certainty;
import brussels.repere.understanding.reading.NeedMeaning;
import brussels.repere.understanding.reading.NeedMeaning.MatchKind;
import brussels.repere.understanding.reading.Reading;
import brussels.repere.understanding.reading.Span;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SearchIntentFactoryTest {

    private static SearchIntent.Need need(Certainty certainty, NeedMeaning... meanings) {
        Reading.Part part = Reading.Part.need(new Span(0, 3), "psy", List.of(meanings), certainty, List.of());
        return SearchIntentFactory.create(new Reading(List.of(part), List.of()), "psy")
                .needs()
                .get(0);
    }

    private static NeedMeaning meaning(String term, boolean isMain) {
        return new NeedMeaning(term, "psy", MatchKind.EXACT, isMain);
    }

    @DisplayName("Words that mean several things alike are met by any of them")
    @Test
    void alike() {
        SearchIntent.Need need = need(Certainty.SURE, meaning("C276", true), meaning("C287", true));
        assertThat(need.bestCategories()).containsExactly("C276", "C287");
        assertThat(need.otherCategories()).isEmpty();
    }

    @DisplayName("What helps as well stands behind what most people mean")
    @Test
    void helpsAsWell() {
        SearchIntent.Need need = need(Certainty.SURE, meaning("C287", true), meaning("C277", false));
        assertThat(need.bestCategories()).containsExactly("C287");
        assertThat(need.otherCategories()).containsExactly("C277");
        assertThat(need.meetingCategories()).containsExactly("C287", "C277");
    }

    @DisplayName("Of words that perhaps mean something, the first meaning is the best")
    @Test
    void perhaps() {
        SearchIntent.Need need = need(Certainty.PERHAPS, meaning("C20", true), meaning("C63", true));
        assertThat(need.bestCategories()).containsExactly("C20");
        assertThat(need.otherCategories()).containsExactly("C63");
    }
}
