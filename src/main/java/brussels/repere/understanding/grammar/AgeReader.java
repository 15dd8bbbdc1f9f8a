package brussels.repere.understanding.grammar;

import brussels.repere.understanding.arbiter.Claim;
import brussels.repere.understanding.reading.Reading.Kind;
import brussels.repere.understanding.reading.Reading.Part;
import brussels.repere.understanding.words.TypedText;
import brussels.repere.understanding.words.TypedWord.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Reads ages: "84 ans", "baby van 8 maanden", "vader (81)", "12 en 7 jaar", "nonante-deux ans", "80+". A number is no age where
 * it counts how long something lasted, what it costs, or a house. Immutable, safe for use by several threads.
 */
public final class AgeReader {

    private static final double WEIGHT = 30;
    private static final int MAX_AGE = 110;
    private static final int MIN_AGE_OF_SPEAKER = 10;
    private static final int MAX_MONTHS = 36;
    private static final double MONTHS_PER_YEAR = 12;
    private static final double WEEKS_PER_YEAR = 52;
    private static final double HUNDREDTHS = 100;
    private static final double HALF = 0.5;
    private static final int REACH_OF_CHILD = 4;

    private static final Set<String> YEARS = Set.of("ans", "an", "jaar", "jr", "jarige", "j", "annees");
    private static final Set<String> MONTHS = Set.of("mois", "maanden", "maand", "mnd");
    private static final Set<String> WEEKS = Set.of("semaines", "semaine", "weken", "week");
    private static final Set<String> CHILD = Set.of(
            "bebe",
            "baby",
            "bebes",
            "fils",
            "fille",
            "petit",
            "petite",
            "enfant",
            "kind",
            "kindje",
            "zoon",
            "zoontje",
            "dochter",
            "dochtertje",
            "nourrisson",
            "jumeaux",
            "tweeling",
            "kleine",
            "oude",
            "oud",
            "petits",
            "pasgeboren");
    private static final Set<String> PERSON = Set.of(
            "man",
            "vrouw",
            "heer",
            "homme",
            "femme",
            "dame",
            "monsieur",
            "madame",
            "mevrouw",
            "meneer",
            "mr",
            "mme",
            "mvr",
            "dhr",
            "eleve",
            "leerling",
            "leerlinge",
            "etudiante",
            "etudiant",
            "student",
            "studente",
            "patient",
            "patiente",
            "client",
            "cliente",
            "nbmv",
            "mena",
            "jeune",
            "jongere",
            "pensionne",
            "weduwe",
            "veuve",
            "iemand",
            "meisje",
            "jongen",
            "kind",
            "kinderen",
            "enfant",
            "enfants",
            "baby",
            "bebe",
            "tweeling",
            "kleine",
            "zusje",
            "broertje",
            "petit",
            "petite",
            "mannen",
            "zoontje",
            "ze",
            "hij",
            "elle",
            "il",
            "neefje",
            "nichtje");
    private static final Set<String> AM = Set.of("ben", "is", "ai", "wordt", "word", "en");
    private static final Set<String> LASTED = Set.of(
            "depuis",
            "pendant",
            "sinds",
            "al",
            "sedert",
            "na",
            "apres",
            "dans",
            "binnen",
            "over",
            "om",
            "elke",
            "tous",
            "per",
            "deze",
            "durant",
            "voorbije",
            "afgelopen",
            "encore",
            "nog",
            "environ",
            "pres",
            "carriere",
            "dormi",
            "mari");
    private static final Set<String> LASTING = Set.of(
            "geleden",
            "plus",
            "ago",
            "lang",
            "terug",
            "carriere",
            "experience",
            "ervaring",
            "gehuwd",
            "getrouwd",
            "mariage",
            "mantelzorg",
            "wachten",
            "en",
            "wachtlijst",
            "op",
            "dehors",
            "hier",
            "samen",
            "d");
    private static final Set<String> AGED =
            Set.of("age", "agee", "agees", "ages", "leeftijd", "a", "ont", "avoir", "de", "van");

    /** Adds a claim for each age. */
    public void read(TypedText text, List<Claim> claims) {
        for (int i = 0; i < text.size(); i++) {
            String word = text.foldedAt(i);
            if (text.get(i).role() == Role.NUMBER) {
                readNumber(i, text, claims);
            } else if (word.equals("anderhalf") && YEARS.contains(text.foldedAt(i + 1))) {
                add(1 + HALF, i, i + 2, text, claims);
            } else if ((word.equals("un") || word.equals("een")) && YEARS.contains(text.foldedAt(i + 1))) {
                readWords(1, i, i + 1, text, claims);
            } else {
                readNumberInWords(i, text, claims);
                readDecade(i, text, claims);
            }
        }
    }

    private static void readNumber(int at, TypedText text, List<Claim> claims) {
        String word = text.foldedAt(at);
        boolean hasYear = word.matches("\\d{1,3}(j|jr|a|ans?)");
        if (!hasYear && !word.matches("\\d{1,3}")) {
            return;
        }
        int number = Integer.parseInt(word.replaceAll("\\D", ""));
        String after = text.foldedAt(at + 1);
        String between = text.textAfter(at);
        if (between.startsWith("+") || between.startsWith("-") && after.startsWith("plus")) {
            add(number, at, after.startsWith("plus") ? at + 2 : at + 1, text, claims);
        } else if (hasYear && !between.startsWith("/")) {
            add(number, at, at + 1, text, claims);
        } else if (between.isBlank() && (YEARS.contains(after) || MONTHS.contains(after) || WEEKS.contains(after))) {
            readWords(number, at, at + 1, text, claims);
        } else if (isFollowedByNumberWithYears(at, text)) {
            add(number, at, at + 1, text, claims);
        } else if (isSaidOfPerson(number, at, text)) {
            add(number, at, at + 1, text, claims);
        }
    }

    /** Reads a number that is followed by its unit. */
    private static void readWords(int number, int from, int unit, TypedText text, List<Claim> claims) {
        String word = text.foldedAt(unit);
        boolean isChild = hasChildNear(from, unit, text) && !hasPregnancyNear(from, unit, text);
        if (WEEKS.contains(word)) {
            if (isChild) {
                add(number / WEEKS_PER_YEAR, from, unit + 1, text, claims);
            }
        } else if (isDuration(from, unit, text)) {
            return;
        } else if (MONTHS.contains(word)) {
            if (isChild && number <= MAX_MONTHS) {
                add(number / MONTHS_PER_YEAR, from, unit + 1, text, claims);
            }
        } else if (text.foldedAt(unit + 1).equals("et")
                && text.foldedAt(unit + 2).startsWith("demi")) {
            add(number + HALF, from, unit + 3, text, claims);
        } else {
            add(number, from, unit + 1, text, claims);
        }
    }

    private static boolean isDuration(int from, int unit, TypedText text) {
        String before = text.foldedAt(from - 1);
        String after = text.foldedAt(unit + 1);
        boolean hasClauseAfter = unit + 1 < text.size()
                && text.get(unit + 1).clause() == text.get(unit).clause();
        boolean isYoung = after.equals("oud")
                || after.equals("oude")
                || Set.of("et", "en").contains(before)
                        && from >= 2
                        && text.get(from - 2).role() == Role.NUMBER;
        return !isYoung
                && (LASTED.contains(before)
                        || before.equals("a") && text.foldedAt(from - 2).equals("y")
                        || before.equals("ses") && text.foldedAt(from - 2).equals("depuis")
                        || hasClauseAfter && LASTING.contains(after) && !isAged(from, text)
                        || before.equals("de") && text.foldedAt(from - 2).equals("carriere")
                        || after.equals("carriere"));
    }

    private static boolean isAged(int from, TypedText text) {
        return AGED.contains(text.foldedAt(from - 1))
                || text.get(Math.max(0, from - 1)).role() == Role.KIN;
    }

    private static boolean hasChildNear(int from, int unit, TypedText text) {
        for (int i = Math.max(0, from - REACH_OF_CHILD); i < Math.min(text.size(), unit + REACH_OF_CHILD); i++) {
            if (CHILD.contains(text.foldedAt(i))
                    && text.get(i).sentence() == text.get(from).sentence()) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasPregnancyNear(int from, int unit, TypedText text) {
        for (int i = Math.max(0, from - REACH_OF_CHILD); i < Math.min(text.size(), unit + REACH_OF_CHILD); i++) {
            if (text.foldedAt(i).startsWith("enceinte") || text.foldedAt(i).startsWith("zwanger")) {
                return true;
            }
        }
        return false;
    }

    /** "4 et 9 ans", "12 en 7 jaar", "7, 9 et 12 ans". */
    private static boolean isFollowedByNumberWithYears(int at, TypedText text) {
        int next = at + 1;
        boolean parted = text.textAfter(at).contains(",");
        if (Set.of("et", "en", "ou", "of").contains(text.foldedAt(next))) {
            next++;
            parted = true;
        }
        if (!parted || next >= text.size() || text.get(next).role() != Role.NUMBER) {
            return false;
        }
        return YEARS.contains(text.foldedAt(next + 1))
                || isFollowedByNumberWithYears(next, text)
                || Set.of("van", "de").contains(text.foldedAt(at - 1)) && isPerson(at - 2, text);
    }

    /** "vader (81)", "dochter van 21", "Man 47,", "ik ben 67", "ze is 88", "lesbisch en 72". */
    private static boolean isSaidOfPerson(int number, int at, TypedText text) {
        if (number < 1 || number > MAX_AGE || isAmount(at, text)) {
            return false;
        }
        String before = text.foldedAt(at - 1);
        if (before.equals("van") && Set.of("die", "met", "zonder").contains(text.foldedAt(at + 1))) {
            return number >= MIN_AGE_OF_SPEAKER;
        }
        if (Set.of("van", "de").contains(before)) {
            return isPerson(at - 2, text)
                    || isPerson(at - 3, text) && Set.of("op", "uit").contains(text.foldedAt(at - 2));
        }
        if (isSecondOfTwo(at, text)) {
            return true;
        }
        if (isPerson(at - 1, text) && !before.equals("il") && !before.equals("elle")) {
            return true;
        }
        if (number >= MIN_AGE_OF_SPEAKER && isOfSpeaker(at, text)) {
            return true;
        }
        return number >= MIN_AGE_OF_SPEAKER && isAlone(at, text) && hasPersonInClauseBefore(at, text);
    }

    private static boolean isSecondOfTwo(int at, TypedText text) {
        return Set.of("et", "en").contains(text.foldedAt(at - 1))
                && at >= 4
                && text.get(at - 2).role() == Role.NUMBER
                && Set.of("van", "de").contains(text.foldedAt(at - 3))
                && isPerson(at - 4, text);
    }

    private static boolean isAmount(int at, TypedText text) {
        String between = text.textAfter(at).strip();
        String after = text.foldedAt(at + 1);
        boolean sameClause = at + 1 < text.size()
                && text.get(at + 1).clause() == text.get(at).clause();
        return between.startsWith("€")
                || between.startsWith("%")
                || between.startsWith("/")
                || between.startsWith("h")
                || sameClause
                        && (text.get(at + 1).role() == Role.NUMBER
                                || Set.of(
                                                "euro",
                                                "euros",
                                                "eur",
                                                "x",
                                                "keer",
                                                "fois",
                                                "enfants",
                                                "kinderen",
                                                "maand",
                                                "maanden",
                                                "weken",
                                                "semaines",
                                                "mois",
                                                "jours",
                                                "dagen",
                                                "uur",
                                                "heures",
                                                "h",
                                                "u",
                                                "m2",
                                                "kg",
                                                "km",
                                                "pieces",
                                                "chambres",
                                                "kamers",
                                                "petits",
                                                "gosses")
                                        .contains(after));
    }

    private static boolean isPerson(int at, TypedText text) {
        return at >= 0 && (text.get(at).role() == Role.KIN || PERSON.contains(text.foldedAt(at)));
    }

    /** "ik ben 67", "zelf ben ik 63", "j'en ai 63", "ze is 82", "alleen en 70". */
    private static boolean isOfSpeaker(int at, TypedText text) {
        String before = text.foldedAt(at - 1);
        String beforeThat = text.foldedAt(at - 2);
        boolean isSaid = Set.of("ben", "is", "ai", "word", "wordt").contains(before);
        return isSaid && (Set.of("ik", "ze", "zij", "hij", "en", "j").contains(beforeThat) || isPerson(at - 2, text))
                || before.equals("ben")
                || Set.of("ik", "ze", "hij").contains(before) && AM.contains(beforeThat)
                || before.equals("en")
                        && at >= 2
                        && text.get(at - 2).role() != Role.NUMBER
                        && isEndOfClause(at, text)
                        && hasSpeaker(at, text);
    }

    private static boolean hasSpeaker(int at, TypedText text) {
        for (int i = 0; i < at; i++) {
            if (Set.of("ik", "ben", "lesbisch", "homo", "ze", "hij").contains(text.foldedAt(i))
                    && text.get(i).sentence() == text.get(at).sentence()) {
                return true;
            }
        }
        return false;
    }

    private static boolean isEndOfClause(int at, TypedText text) {
        return at + 1 == text.size()
                || text.get(at + 1).clause() != text.get(at).clause();
    }

    /** Returns whether the number is a clause of its own. */
    private static boolean isAlone(int at, TypedText text) {
        return isEndOfClause(at, text)
                && (at == 0 || text.get(at - 1).clause() != text.get(at).clause());
    }

    private static boolean hasPersonInClauseBefore(int at, TypedText text) {
        for (int i = at - 1; i >= 0 && text.get(i).clause() >= text.get(at).clause() - 1; i--) {
            if (text.get(i).sentence() == text.get(at).sentence()
                    && (isPerson(i, text) || Set.of("ik", "je", "suis", "moe").contains(text.foldedAt(i)))) {
                return true;
            }
        }
        return false;
    }

    private static void readNumberInWords(int at, TypedText text, List<Claim> claims) {
        StringBuilder words = new StringBuilder();
        OptionalInt best = OptionalInt.empty();
        int end = at;
        for (int i = at; i < Math.min(text.size(), at + 4); i++) {
            words.append(i == at ? "" : " ").append(text.foldedAt(i));
            OptionalInt number = NumberWords.parse(words.toString());
            if (number.isPresent()) {
                best = number;
                end = i + 1;
            }
        }
        if (best.isEmpty()) {
            return;
        }
        String unit = text.foldedAt(end);
        if (YEARS.contains(unit) || MONTHS.contains(unit) || WEEKS.contains(unit)) {
            readWords(best.getAsInt(), at, end, text, claims);
        } else if (best.getAsInt() > 2 * MIN_AGE_OF_SPEAKER && isOfSpeaker(at, text)) {
            add(best.getAsInt(), at, end, text, claims);
        }
    }

    /** "la cinquantaine", "in de tachtig", "tachtiger". */
    private static void readDecade(int at, TypedText text, List<Claim> claims) {
        String word = text.foldedAt(at);
        String before = text.foldedAt(at - 1);
        boolean isFrenchDecade =
                word.endsWith("aine") && Set.of("la", "sa", "ma").contains(before);
        String stem = isFrenchDecade
                ? word.substring(0, word.length() - "aine".length())
                : word.endsWith("iger") ? word.substring(0, word.length() - "er".length()) : word;
        boolean isDutchDecade =
                word.endsWith("iger") || Set.of("de", "voor", "eind", "midden").contains(before) && word.endsWith("ig");
        if (isFrenchDecade || isDutchDecade) {
            OptionalInt number = NumberWords.parse(stem);
            if (number.isEmpty() && isFrenchDecade) {
                number = NumberWords.parse(stem + "e");
            }
            number.ifPresent(decade -> add(decade, at, at + 1, text, claims));
        }
    }

    private static void add(double years, int from, int to, TypedText text, List<Claim> claims) {
        if (years <= 0 || years > MAX_AGE) {
            return;
        }
        SortedSet<Integer> words = new TreeSet<>();
        for (int i = from; i < to; i++) {
            words.add(i);
        }
        double rounded = Math.round(years * HUNDREDTHS) / HUNDREDTHS;
        String value = rounded == Math.rint(rounded)
                ? String.valueOf((int) rounded)
                : String.format(Locale.ROOT, "%s", rounded);
        var span = text.span(from, to);
        claims.add(new Claim(Part.fact(Kind.AGE, span, span.in(text.original()), value), words, WEIGHT));
    }

    /** Returns the ages in years that parts say. */
    public static List<Double> agesIn(List<Part> parts) {
        List<Double> ages = new ArrayList<>();
        parts.stream().filter(part -> part.kind() == Kind.AGE).forEach(part -> ages.add(Double.valueOf(part.value())));
        return ages;
    }
}
