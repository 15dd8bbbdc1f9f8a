package brussels.repere.eligibility;

import brussels.repere.text.Lang;
import brussels.repere.text.TranslationTable;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** For whom a service is. The list is closed and ours: neither HSDS nor FHIR has one. Names are in {@code words/audiences_*}. */
public enum Audience {
    CHILDREN,
    YOUNG_PEOPLE,
    ADULTS,
    SENIORS,
    WOMEN,
    MEN,
    FAMILIES,
    /** Who cares for somebody near without being paid for it. */
    CARERS,
    /** Of body, mind or senses. */
    PEOPLE_WITH_DISABILITIES,
    HOMELESS,
    PEOPLE_IN_POVERTY,
    /** With and without papers. */
    REFUGEES_AND_MIGRANTS,
    JOB_SEEKERS,
    LGBTQI,
    /** Those who work with people, and organisations. */
    PROFESSIONALS,
    EVERYONE;

    private static final TranslationTable WORDS = TranslationTable.of("audiences");

    private static final List<Set<Audience>> CONTRARIES = List.of(
            EnumSet.of(CHILDREN, ADULTS),
            EnumSet.of(CHILDREN, SENIORS),
            EnumSet.of(YOUNG_PEOPLE, SENIORS),
            EnumSet.of(WOMEN, MEN));

    /** Its name in the API and in files: {@code young-people}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Audience> find(String code) {
        return Arrays.stream(values()).filter(each -> each.code().equals(code)).findFirst();
    }

    /** As it stands after "pour" and "voor". */
    public String in(Lang lang) {
        return WORDS.say(lang, code());
    }

    /** Whether nobody is both. Most people are several of these: a woman may be old, and without a home. */
    boolean contradicts(Audience other) {
        if (this == other || this == EVERYONE || other == EVERYONE) {
            return false;
        }
        return (this == PROFESSIONALS) != (other == PROFESSIONALS) || CONTRARIES.contains(EnumSet.of(this, other));
    }

    /** Whether it says how old people are, of which sex, or that they are families; others say in which situation. */
    boolean isKindOfPeople() {
        return ordinal() <= FAMILIES.ordinal();
    }
}
