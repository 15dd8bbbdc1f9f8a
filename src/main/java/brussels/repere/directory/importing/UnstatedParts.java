package brussels.repere.directory.importing;

import brussels.repere.directory.AreaExclusivity;
import brussels.repere.directory.DirectoryEntry;
import brussels.repere.directory.EntryField;
import brussels.repere.directory.ServiceArea;
import brussels.repere.directory.Site;
import brussels.repere.directory.StatedLocation;
import brussels.repere.text.Bilingual;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * What the form of a source leaves no room to say: a table without a column for categories says nothing of them, whereas an empty cell
 * says that there are none. What is stored stays there. Immutable.
 *
 * @param fields of which nothing is said at all
 * @param halves fields of which one language is said alone: the other stays while the first says what it said
 * @param confidentiality whether it is not said which addresses are confidential: those that are stay so
 * @param exclusivity whether it is not said which areas are exclusive
 */
public record UnstatedParts(
        Set<EntryField> fields, Set<EntryField> halves, boolean confidentiality, boolean exclusivity) {

    /** Of a source whose form has room for everything. */
    public static final UnstatedParts NONE = new UnstatedParts(Set.of(), Set.of(), false, false);

    private static final Map<EntryField, Function<DirectoryEntry, Bilingual>> BILINGUAL = Map.of(
            EntryField.NAME, entry -> entry.organization().name(),
            EntryField.HOURS, entry -> entry.access().hours(),
            EntryField.DESCRIPTION, entry -> entry.texts().description(),
            EntryField.ELIGIBILITY_DESCRIPTION, entry -> entry.texts().eligibilityDescription(),
            EntryField.APPLICATION_PROCESS, entry -> entry.texts().applicationProcess(),
            EntryField.FEES_DESCRIPTION, entry -> entry.texts().feesDescription(),
            EntryField.ACCREDITATIONS, entry -> entry.texts().accreditations());

    public UnstatedParts {
        fields = Set.copyOf(fields);
        halves = Set.copyOf(halves);
    }

    boolean isEmpty() {
        return equals(NONE);
    }

    /** Returns the fields that stay as they are stored. */
    Set<EntryField> listKept(DirectoryEntry stated, DirectoryEntry current) {
        Set<EntryField> kept = EnumSet.noneOf(EntryField.class);
        kept.addAll(fields);
        halves.stream()
                .filter(field -> BILINGUAL.containsKey(field))
                .filter(field -> saysSameHalf(
                        BILINGUAL.get(field).apply(stated), BILINGUAL.get(field).apply(current)))
                .forEach(kept::add);
        if (!confidentiality) {
            kept.remove(EntryField.LOCATION);
        }
        return kept;
    }

    private static boolean saysSameHalf(Bilingual stated, Bilingual current) {
        return stated != null
                && current != null
                && (stated.fr() == null
                        ? stated.nl().equals(current.nl())
                        : stated.nl() == null && stated.fr().equals(current.fr()));
    }

    /** Returns what is stated with what is stored where nothing is stated. */
    DirectoryEntry complete(DirectoryEntry stated, DirectoryEntry current) {
        DirectoryEntry entry = stated.withFieldsFrom(listKept(stated, current), current);
        return new DirectoryEntry(
                entry.provenance(),
                entry.organization(),
                entry.offering(),
                completeLocation(entry.location(), current.location()),
                completeArea(entry.area(), current.area()),
                entry.contact(),
                entry.access(),
                entry.texts());
    }

    private StatedLocation completeLocation(StatedLocation stated, StatedLocation current) {
        Site site = fields.contains(EntryField.LOCATION) ? current.site() : stated.site();
        return new StatedLocation(site, stated.confidential() || confidentiality && current.confidential());
    }

    private ServiceArea completeArea(ServiceArea stated, ServiceArea current) {
        boolean isSame = exclusivity
                && stated != null
                && current != null
                && stated.key()
                        .equals(current.withExclusive(AreaExclusivity.UNKNOWN).key());
        return isSame ? current : stated;
    }
}
