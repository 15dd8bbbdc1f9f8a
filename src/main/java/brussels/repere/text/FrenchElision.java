package brussels.repere.text;

/** Tells before which names French shortens "de" to "d’": "la commune d’Anderlecht", but "la commune de Forest". */
public final class FrenchElision {

    /** With y, as in "gare d’Yves-Gomezée"; without h, which stops elision in the names of places here: "gare de Hal". */
    private static final String VOWELS = "aeiouy";

    private FrenchElision() {}

    /** Returns whether "de" is shortened before a name, whatever its case and accents; false for an empty one. */
    public static boolean isBefore(String name) {
        String folded = FoldedText.of(name).folded();
        return !folded.isEmpty() && VOWELS.indexOf(folded.charAt(0)) >= 0;
    }
}
