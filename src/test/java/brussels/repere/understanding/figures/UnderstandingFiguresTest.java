package brussels.repere.understanding.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * How much of what people write is understood, on the half of the sets that readers are tuned on. With {@code
 * -Drepere.understanding.half=count} it counts the other half, without details and without floors; that is for the end of a
 * piece of work only.
 */
class UnderstandingFiguresTest {

    private static final Logger LOG = Logger.getLogger(UnderstandingFiguresTest.class);
    private static final String HALF = System.getProperty("repere.understanding.half", LabelledText.TUNE);

    private static final Map<String, SetFigures> FIGURES = new TreeMap<>();

    @BeforeAll
    static void measure() {
        ReadText.Reader reader = new ReadText.Reader(BundledTaxonomy.read());
        for (String set : new String[] {"utterances", "emails", "negations", "ages", "languages", "distress"}) {
            SetFigures figures = SetFigures.measure(LabelledText.read(set, HALF), reader);
            FIGURES.put(set, figures);
            LOG.info(set + " (" + HALF + "): " + figures);
            if (HALF.equals(LabelledText.TUNE)) {
                LOG.debug(String.join("\n", figures.mistakes()));
            }
        }
    }

    private static SetFigures of(String set) {
        return FIGURES.get(set);
    }

    @DisplayName("Every text of every set is read and counted")
    @Test
    void counted() {
        assertThat(of("utterances").whole().count()).isEqualTo(120);
        assertThat(of("emails").whole().count()).isEqualTo(20);
        assertThat(of("negations").whole().count()).isEqualTo(30);
        assertThat(of("ages").whole().count()).isEqualTo(30);
        assertThat(of("languages").whole().count()).isEqualTo(30);
        assertThat(of("distress").whole().count()).isEqualTo(105);
    }
}
