package brussels.repere.directory.quality;

import brussels.repere.directory.DirectoryEntry;
import brussels.repere.directory.FactsAge;
import brussels.repere.directory.Site;
import brussels.repere.directory.hours.StatedHours;
import brussels.repere.directory.telephone.PhoneNumber;
import brussels.repere.text.Lang;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

/** What a record may lack so that it cannot be found, relied on or reached. */
public enum QualityGap {
    /** It has no distance, and is not on the map. */
    NO_POINT((entry, age) -> !hasPoint(entry.location().site())),
    /** It is never said to serve a place. */
    NO_AREA((entry, age) -> entry.area() == null),
    NO_HOURS((entry, age) -> entry.access().hours() == null),
    /** They are shown as they are; nobody can ask who is open. */
    HOURS_ONLY_IN_WORDS((entry, age) -> entry.access().hours() != null && !isStructured(entry)),
    /** None, or none that a telephone can call. */
    NO_PHONE_THAT_RINGS((entry, age) ->
            entry.contact().phones().stream().map(PhoneNumber::read).allMatch(phone -> phone.link() == null)),
    /** No need leads to it. */
    NO_CATEGORY((entry, age) -> entry.offering().categories().isEmpty()),
    NO_LANGUAGES((entry, age) -> entry.offering().languages().isEmpty()),
    /** Nobody knows of when its facts are. */
    NO_DATE((entry, age) -> entry.provenance().asOf() == null),
    /** Its facts are so old that somebody should ask whether they are still true. */
    DUE((entry, age) ->
            entry.provenance().asOf() != null && age.isOld(entry.provenance().asOf()));

    private final BiPredicate<DirectoryEntry, FactsAge> condition;

    QualityGap(BiPredicate<DirectoryEntry, FactsAge> condition) {
        this.condition = condition;
    }

    /** Returns its name as commands and addresses write it: {@code no-point}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<QualityGap> find(String code) {
        return Arrays.stream(values()).filter(gap -> gap.code().equals(code)).findFirst();
    }

    boolean isIn(DirectoryEntry entry, FactsAge age) {
        return condition.test(entry, age);
    }

    private static boolean hasPoint(Site site) {
        return site != null && site.point() != null;
    }

    private static boolean isStructured(DirectoryEntry entry) {
        StatedHours hours = StatedHours.of(entry.access().hours());
        return Stream.of(Lang.values()).anyMatch(lang -> hours.in(lang).isStructured());
    }
}
