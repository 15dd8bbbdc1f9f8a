package brussels.repere.understanding.phrase;

import brussels.repere.text.FoldedText;
import brussels.repere.understanding.reading.Certainty;
import brussels.repere.understanding.reading.NeedMeaning.MatchKind;
import brussels.repere.understanding.words.PersonRelation;
import brussels.repere.understanding.words.TypedText;
import brussels.repere.understanding.words.WordAnalyzer;
import brussels.repere.understanding.words.WordLists;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * A phrase as the keys that its words have in a text. Immutable.
 *
 * @param keys one for each word that carries a meaning, in order
 * @param words the same words without accents and case
 * @param sequence all words from the first to the last that must stand side by side, without accents and case; empty if the keys
 *     alone tell it from others
 * @param endsClause whether nothing may follow it in its clause: "ik kan niet meer", but not "ik kan niet meer betalen"
 * @param kin of whom it speaks; null if of nobody
 * @param compounds the numbers of keys that are parts of one compound with the key before
 */
record IndexedPhrase(
        NeedPhrase phrase,
        List<String> keys,
        List<String> words,
        List<String> sequence,
        boolean endsClause,
        PersonRelation kin,
        Set<Integer> compounds) {

    /** Words of a text are looked for so far from each other. */
    private static final int REACH = 9;
    /** A negation belongs to a word so near, if the phrase has no other word. */
    private static final int REACH_OF_NEGATION = 3;

    private static final int REACH_OF_KIN = 4;
    private static final int MAX_LENGTH_OF_AMBIGUOUS = 3;
    private static final Pattern VOWEL = Pattern.compile("[AEIOUY]");
    private static final Set<String> CONTRAST = WordLists.get("refusal.contrast");
    private static final Set<String> TITLES = WordLists.get("phrase.titles");
    /** Who types so few words types no capital letters. */
    private static final int MAX_WORDS_OF_KEYWORDS = 4;
    /** Words that mean more than this mean nothing in particular. */
    private static final int MAX_TERMS = 5;
    /** Stands in a sequence for a word that is found by its key. */
    static final String ANY = "*";

    /**
     * Finds the phrase around one of its words in a text.
     *
     * @param anchor the number of that word among the keys
     * @param at the index of that word in the text
     */
    Optional<PhraseMatch> findAround(int anchor, int at, TypedText text) {
        if (keys.size() == 1) {
            if (isAcronymTypedAsWord(at, text)) {
                return Optional.empty();
            }
            boolean isPhrase = (words.isEmpty() || WordForms.isSame(phrase, words.get(0), text.get(at)))
                    && isSequence(at, at, text);
            return isPhrase && hasKin(at, text)
                    ? Optional.of(match(new int[] {at}, text)).filter(match -> endsWell(match, text))
                    : Optional.empty();
        }
        int[] found = new int[keys.size()];
        found[anchor] = at;
        for (int i = 0; i < keys.size(); i++) {
            if (i != anchor) {
                found[i] = nearest(keys.get(i), at, i > anchor, text);
                if (found[i] < 0) {
                    return Optional.empty();
                }
            }
        }
        boolean isOneCompound = words.size() == 1 && !keys.contains(WordAnalyzer.NEGATION_KEY);
        if (isOneCompound && !(hasKin(at, text) && isSequence(at, at, text))) {
            return Optional.empty();
        }
        PhraseMatch match = match(found, text);
        return hasAllWords(found, text)
                        && isTight(found, text)
                        && match.isPhrase()
                        && endsWell(match, text)
                        && !isPartedByContrast(match, text)
                ? Optional.of(match)
                : Optional.empty();
    }

    /**
     * Short acronyms may be other words as well: "MR" and "mr", "HAD" and "had". In a sentence with other words those that can be
     * spoken, or are titles, are acronyms only in capital letters; "ssm" is nothing else.
     */
    private boolean isAcronymTypedAsWord(int at, TypedText text) {
        String acronym = phrase.text();
        boolean isShort = acronym.length() <= MAX_LENGTH_OF_AMBIGUOUS
                && acronym.equals(acronym.toUpperCase(Locale.ROOT))
                && acronym.chars().allMatch(Character::isLetter);
        String typed = text.get(at).span().in(text.original());
        boolean mayBeWord = VOWEL.matcher(acronym).find() || TITLES.contains(text.foldedAt(at));
        return isShort
                && mayBeWord
                && text.size() > MAX_WORDS_OF_KEYWORDS
                && !typed.equals(typed.toUpperCase(Locale.ROOT));
    }

    /** Returns whether the words that must stand side by side do so around the first and the last that have a key. */
    private boolean isSequence(int first, int last, TypedText text) {
        if (sequence.isEmpty()) {
            return true;
        }
        int at = first - sequence.indexOf(ANY);
        for (int i = 0; i < sequence.size(); i++) {
            boolean isKey = sequence.get(i).equals(ANY);
            if (isKey ? at + i < first || at + i > last : !sequence.get(i).equals(text.foldedAt(at + i))) {
                return false;
            }
        }
        return true;
    }

    /** Returns whether somebody of whom the phrase holds is spoken of near by, if the phrase speaks of somebody. */
    private boolean hasKin(int at, TypedText text) {
        return kin == null
                || Arrays.stream(PersonRelation.values()).filter(kin::includes).anyMatch(other -> {
                    int found = nearest(other.key(), at, false, text);
                    return found >= 0 && found != at && Math.abs(found - at) <= REACH_OF_KIN;
                });
    }

    /** A negation stands near the only word that it may belong to, and the parts of a compound stand side by side. */
    private boolean isTight(int[] found, TypedText text) {
        for (int i = 1; i < keys.size(); i++) {
            if (compounds.contains(i)
                    && Math.abs(text.get(found[i]).meaningPosition()
                                    - text.get(found[i - 1]).meaningPosition())
                            > 1) {
                return false;
            }
        }
        boolean hasOnlyNegation = keys.size() == 2 && keys.contains(WordAnalyzer.NEGATION_KEY);
        return !hasOnlyNegation
                || Math.abs(found[0] - found[1]) <= Math.max(REACH_OF_NEGATION, sequence.size())
                        && hasKin(found[0], text)
                        && isSequence(Math.min(found[0], found[1]), Math.max(found[0], found[1]), text);
    }

    private boolean endsWell(PhraseMatch match, TypedText text) {
        int last = sequence.isEmpty()
                ? match.words().last()
                : match.words().first() + sequence.size() - 1 - sequence.indexOf(ANY);
        return !endsClause
                || last + 1 >= text.size()
                || text.get(last + 1).clause() != text.get(last).clause();
    }

    /** "Geen OCMW, wel hulp": what follows a contrast is another matter. */
    private static boolean isPartedByContrast(PhraseMatch match, TypedText text) {
        for (int i = match.words().first() + 1; i < match.words().last(); i++) {
            if (CONTRAST.contains(text.foldedAt(i))
                    && text.get(i).clause() != text.get(i - 1).clause()
                    && !match.words().contains(i)) {
                return true;
            }
        }
        return false;
    }

    private PhraseMatch match(int[] found, TypedText text) {
        SortedSet<Integer> indexes = new TreeSet<>();
        boolean inOrder = true;
        for (int i = 0; i < found.length; i++) {
            indexes.add(found[i]);
            inOrder &= i == 0 || found[i] >= found[i - 1];
        }
        boolean hasKin = kin == null
                || kin == PersonRelation.PERSON
                || kin == PersonRelation.PARENT
                || hasKin(indexes.first(), text)
                || hasKin(indexes.last(), text);
        return PhraseMatch.of(phrase, indexes, keys.size(), inOrder, hasKin, text);
    }

    /** Two words of a phrase are two words of the text, unless they are parts of one compound. */
    private boolean hasAllWords(int[] found, TypedText text) {
        for (int i = 0; i < found.length; i++) {
            for (int j = 0; j < i; j++) {
                if (found[i] == found[j] && keys.get(i).equals(keys.get(j))) {
                    return false;
                }
                if (found[i] == found[j] && text.get(found[i]).keys().size() <= 2) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Returns the nearest word with a key in the same sentence, rather on the side where the phrase has it; -1 if none. */
    private static int nearest(String key, int at, boolean after, TypedText text) {
        int best = -1;
        int bestDistance = Integer.MAX_VALUE;
        for (int index : text.positionsOf(key)) {
            int away = Math.abs(index - at);
            if (away > REACH || text.get(index).sentence() != text.get(at).sentence()) {
                continue;
            }
            int distance = 2 * away + (index > at == after || index == at ? 0 : 3);
            if (distance < bestDistance) {
                best = index;
                bestDistance = distance;
            }
        }
        return best;
    }

    /** Returns the phrase as one text, by which two that ask for the same words are the same. */
    String identity() {
        return phrase.lang() + " " + String.join(" ", keys.stream().sorted().toList())
                + (keys.size() == 1 ? " " + FoldedText.fold(phrase.text()) : "")
                + (sequence.isEmpty() ? "" : " " + sequence)
                + (kin == null ? "" : " " + kin)
                + (endsClause ? "." : "");
    }

    /** Returns this phrase with the terms of another that asks for the same words, if both are sure words of every day; words of the
     * taxonomy itself mean what it says. */
    IndexedPhrase mergedWith(IndexedPhrase other) {
        boolean isEqual = phrase.isOwnWord() == other.phrase().isOwnWord()
                && phrase.certainty() == Certainty.SURE
                && other.phrase().certainty() == Certainty.SURE
                && other.phrase().matchKind() == MatchKind.EXACT
                && !phrase.terms().isEmpty();
        Set<String> terms = new LinkedHashSet<>(phrase.terms());
        terms.addAll(other.phrase().terms());
        if (!isEqual || terms.size() > MAX_TERMS) {
            return this;
        }
        NeedPhrase merged = new NeedPhrase(
                phrase.text(),
                phrase.lang(),
                List.copyOf(terms),
                phrase.certainty(),
                phrase.isOwnWord(),
                phrase.matchKind());
        return withMeaningOf(merged);
    }

    /** Returns this with the terms of another phrase that has the same words. */
    IndexedPhrase withMeaningOf(NeedPhrase other) {
        return new IndexedPhrase(other, keys, words, sequence, endsClause, kin, compounds);
    }
}
