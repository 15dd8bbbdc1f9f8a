package brussels.repere.directory.privacy;

import brussels.repere.directory.DirectoryEntry;
import brussels.repere.text.Bilingual;
import brussels.repere.text.FoldedText;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** Tells which records are those of people who work on their own account: by their legal status, as registers state it. */
public final class NaturalPersons {

    private static final Set<String> STATUSES = Set.of("personne physique", "natuurlijk persoon");

    private NaturalPersons() {}

    public static boolean includes(DirectoryEntry entry) {
        return isStatusOfOne(entry.organization().legalStatus());
    }

    /** @param status null where it is not known */
    public static boolean isStatusOfOne(Bilingual status) {
        return status != null
                && Stream.of(status.fr(), status.nl())
                        .filter(Objects::nonNull)
                        .map(text -> FoldedText.fold(text).strip())
                        .anyMatch(STATUSES::contains);
    }
}
