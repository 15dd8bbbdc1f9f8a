package brussels.repere.eligibility;

import brussels.repere.text.Lang;
import brussels.repere.text.TranslationTable;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * An audience that a service can be for. The list is closed and specific to this project, because neither HSDS nor FHIR has one.
 * The names are in {@code words/audiences_*}.
 */
public enum Audience {
    CHILDREN,
    YOUNG_PEOPLE,
    ADULTS,
    SENIORS,
    WOMEN,
    MEN,
    FAMILIES,
    /** Informal carers: unpaid, for a relative or a friend. */
    CARERS,
    /** Physical, mental or sensory disabilities. */
    PEOPLE_WITH_DISABILITIES,
    HOMELESS,
    PEOPLE_IN_POVERTY,
    /** With or without residence papers. */
    REFUGEES_AND_MIGRANTS,
    JOB_SEEKERS,
    LGBTQI,
    /** Professionals who work with people, and organisations. */
    PROFESSIONALS,
    EVERYONE;

    private static final TranslationTable NAMES = TranslationTable.of("audiences");

    private static final List<Set<Audience>> CONTRADICTIONS = List.of(
            EnumSet.of(CHILDREN, ADULTS),
            EnumSet.of(CHILDREN, SENIORS),
            EnumSet.of(YOUNG_PEOPLE, SENIORS),
            EnumSet.of(WOMEN, MEN));

    /** Returns the name of this audience in the API and in files: {@code young-people}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Audience> find(String code) {
        return Arrays.stream(values())
                .filter(audience -> audience.code().equals(code))
                .findFirst();
    }

    /** Returns the name of this audience as it reads after "pour" and "voor". */
    public String in(Lang lang) {
        return NAMES.say(lang, code());
    }

    /**
     * Returns whether no person can belong to both audiences. Most audiences can be combined: a woman may be old and homeless.
     */
    boolean contradicts(Audience other) {
        if (this == other || this == EVERYONE || other == EVERYONE) {
            return false;
        }
        return (this == PROFESSIONALS) != (other == PROFESSIONALS) || CONTRADICTIONS.contains(EnumSet.of(this, other));
    }

    /** Returns whether this audience is defined by age, sex or family. The others are defined by a situation. */
    boolean isKindOfPeople() {
        return ordinal() <= FAMILIES.ordinal();
    }
}
