package brussels.repere.understanding.words;

import java.util.Locale;
import java.util.Optional;

/**
 * Who somebody is to the writer. What is said of a mother holds for a father, and what is said of a client for anybody, but what
 * a son does is another thing than what a husband does.
 */
public enum PersonRelation {
    PARENT(WordClass.PARENT, null),
    CHILD(WordClass.CHILD, WordClass.CHILD_AFTER_POSSESSIVE),
    PARTNER(WordClass.PARTNER, WordClass.PARTNER_AFTER_POSSESSIVE),
    /** Anybody, such as a client or a neighbour. */
    PERSON(WordClass.PERSON, null);

    private final WordClass always;
    private final WordClass afterPossessive;

    PersonRelation(WordClass always, WordClass afterPossessive) {
        this.always = always;
        this.afterPossessive = afterPossessive;
    }

    /**
     * Returns whom a word stands for; empty if it stands for nobody.
     *
     * @param folded the word without accents and case
     * @param previous the word before it, likewise
     */
    static Optional<PersonRelation> find(String folded, String previous) {
        for (PersonRelation relation : values()) {
            if (relation.always.contains(folded)
                    || relation.afterPossessive != null
                            && relation.afterPossessive.contains(folded)
                            && WordClass.POSSESSIVE.contains(previous)) {
                return Optional.of(relation);
            }
        }
        return Optional.empty();
    }

    /** Returns the key by which phrases find words for them. */
    public String key() {
        return "#" + name().toLowerCase(Locale.ROOT);
    }

    /** Returns whether what a phrase says of this one holds for another. */
    public boolean includes(PersonRelation other) {
        return this == other || this == PERSON;
    }
}
