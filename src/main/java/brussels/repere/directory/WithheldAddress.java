package brussels.repere.directory;

import brussels.repere.geography.PlainName;
import brussels.repere.text.Bilingual;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Keeps a confidential address out of the texts that stand beside it: sources write it there too. */
final class WithheldAddress {

    private final List<List<String>> streets;

    private WithheldAddress(List<List<String>> streets) {
        this.streets = streets;
    }

    static WithheldAddress of(LocationEntity location) {
        return new WithheldAddress(Stream.of(location.streetFr, location.streetNl)
                .filter(Objects::nonNull)
                .map(PlainName::words)
                .toList());
    }

    /** The text, null if it names the street. */
    Bilingual from(Bilingual text) {
        return text == null || names(text.fr()) || names(text.nl()) ? null : text;
    }

    private boolean names(String text) {
        return text != null
                && streets.stream().anyMatch(street -> Collections.indexOfSubList(PlainName.words(text), street) >= 0);
    }
}
