package brussels.repere.understanding.figures;

import static org.assertj.core.api.Assertions.assertThat;

import brussels.repere.text.BundledTable;
import brussels.repere.understanding.TextReader;
import brussels.repere.understanding.reading.NeedMeaning;
import brussels.repere.understanding.reading.Reading;
import brussels.repere.understanding.reading.Reading.Kind;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * How often a need that is refused is searched for, and one that is wanted is taken for refused. With {@code
 * -Drepere.understanding.half=count} it counts what nobody is to look at, without floors.
 */
class RefusalFiguresTest {

    private static final Logger LOG = Logger.getLogger(RefusalFiguresTest.class);
    private static final String HALF = System.getProperty("repere.understanding.half", LabelledText.TUNE);

    private final TextReader reader = TextReader.of(BundledTaxonomy.read(), null);

    private Set<String> terms(Stream<Reading.Part> parts) {
        return parts.flatMap(part -> part.meanings().stream())
                .map(NeedMeaning::termId)
                .collect(Collectors.toSet());
    }

    private boolean isApplied(Map<String, String> row) {
        Set<String> need = terms(reader.read(row.get("need"), Set.of(), false).partsOf(Kind.NEED));
        assertThat(need).as(row.get("need")).isNotEmpty();
        return terms(reader.read(row.get("text"), Set.of(), false)
                        .partsOf(Kind.NEED)
                        .filter(Reading.Part::isSure))
                .stream()
                .anyMatch(need::contains);
    }

    private Share applied(List<Map<String, String>> rows, String refused) {
        Share share = Share.none();
        for (Map<String, String> row : rows) {
            if (row.get("refused").equals(refused)) {
                boolean isApplied = isApplied(row);
                share = share.plus(isApplied);
                if (isApplied == refused.equals("yes") && HALF.equals(LabelledText.TUNE)) {
                    LOG.debug(row.get("id") + " " + row.get("text"));
                }
            }
        }
        return share;
    }

    @DisplayName("Most of what is refused is not searched for, and most of what is wanted is")
    @Test
    void refusals() {
        List<Map<String, String>> rows = BundledTable.read("understanding/refusals.csv").stream()
                .filter(row -> row.get("half").equals(HALF))
                .toList();
        Share refused = applied(rows, "yes");
        Share wanted = applied(rows, "no");
        LOG.info(
                "refusals (" + HALF + "): refused and searched for " + refused + "; wanted and searched for " + wanted);
        Assumptions.assumeTrue(HALF.equals(LabelledText.TUNE), "skipped: the other half is only counted");
        assertThat(refused.value()).isLessThanOrEqualTo(0.42);
        assertThat(wanted.value()).isGreaterThanOrEqualTo(0.70);
    }
}
