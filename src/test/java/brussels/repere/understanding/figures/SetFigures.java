package brussels.repere.understanding.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * How well the texts of one set are read.
 *
 * @param found needs that people see in a text, of which one alternative is applied
 * @param right applied needs of which more than half of the terms are accepted
 * @param strictlyRight applied needs of which all terms are accepted
 * @param whole texts with all needs found, nothing applied that is not accepted or was refused
 * @param foundOrAsked needs that people see in a text, of which one alternative is applied, or a choice of a question
 * @param rightQuestions questions of whose choices one is accepted
 * @param refusals texts in which each refused need is read as refused, and no need that is wanted
 * @param refusedApplied refused needs that are applied all the same
 * @param ages texts whose ages are read, and no others
 * @param languages texts whose languages are read, and no others
 * @param places texts with a place of which some words are read
 * @param lines texts that cannot wait, with all the lines that they want
 * @param alarms texts without lines for which one is offered
 * @param mistakes what was read otherwise, for people who improve the readers
 */
record SetFigures(
        Share found,
        Share right,
        Share strictlyRight,
        Share whole,
        Share foundOrAsked,
        Share rightQuestions,
        Share refusals,
        Share refusedApplied,
        Share ages,
        Share languages,
        Share places,
        Share lines,
        Share alarms,
        List<String> mistakes) {

    private static final double TOLERATED_YEARS = 0.05;

    static SetFigures measure(List<LabelledText> texts, ReadText.Reader reader) {
        Share found = Share.none();
        Share right = Share.none();
        Share strictlyRight = Share.none();
        Share whole = Share.none();
        Share foundOrAsked = Share.none();
        Share rightQuestions = Share.none();
        Share refusals = Share.none();
        Share refusedApplied = Share.none();
        Share ages = Share.none();
        Share languages = Share.none();
        Share places = Share.none();
        Share lines = Share.none();
        Share alarms = Share.none();
        List<String> mistakes = new ArrayList<>();
        for (LabelledText text : texts) {
            ReadText read = reader.read(text.text());
            List<String> wrong = new ArrayList<>();
            for (Set<String> need : text.needs()) {
                boolean isFound = read.applied().stream().anyMatch(applied -> meet(applied, need));
                found = found.plus(isFound);
                foundOrAsked =
                        foundOrAsked.plus(isFound || read.asked().stream().anyMatch(asked -> meet(asked, need)));
                note(!isFound, wrong, "missed " + need);
            }
            for (Set<String> applied : read.applied()) {
                long accepted =
                        applied.stream().filter(text.accepted()::contains).count();
                boolean isRight = 2 * accepted > applied.size();
                right = right.plus(isRight);
                strictlyRight = strictlyRight.plus(accepted == applied.size());
                note(!isRight, wrong, "wrong " + applied);
            }
            for (Set<String> asked : read.asked()) {
                rightQuestions = rightQuestions.plus(meet(asked, text.accepted()));
            }
            whole = whole.plus(wrong.isEmpty());
            boolean refusalsRight = text.refused().stream()
                            .allMatch(refused -> read.refused().stream().anyMatch(each -> meet(each, refused))
                                    && read.applied().stream().noneMatch(applied -> meet(applied, refused)))
                    && read.refused().stream()
                            .noneMatch(refused -> text.needs().stream().anyMatch(need -> need.containsAll(refused)));
            refusals = refusals.plus(refusalsRight);
            note(!refusalsRight, wrong, "refused " + text.refused() + " read " + read.refused());
            for (Set<String> refused : text.refused()) {
                refusedApplied =
                        refusedApplied.plus(read.applied().stream().anyMatch(applied -> refused.containsAll(applied)));
            }
            boolean agesRight = sameAges(text.ages(), read.ages());
            ages = ages.plus(agesRight);
            note(!agesRight, wrong, "ages " + text.ages() + " read " + read.ages());
            boolean languagesRight = read.languages().equals(text.languages());
            languages = languages.plus(languagesRight);
            note(!languagesRight, wrong, "languages " + text.languages() + " read " + read.languages());
            if (!text.place().isEmpty()) {
                boolean placeRight = read.places().stream()
                        .anyMatch(place -> text.place().contains(place) || place.contains(text.place()));
                places = places.plus(placeRight);
                note(!placeRight, wrong, "place " + text.place() + " read " + read.places());
            }
            boolean linesRight = text.lines().stream()
                    .allMatch(wanted -> read.lines().stream().anyMatch(wanted::contains));
            if (text.lines().isEmpty()) {
                alarms = alarms.plus(!read.lines().isEmpty());
                note(!read.lines().isEmpty(), wrong, "alarm " + read.lines());
            } else {
                lines = lines.plus(linesRight);
                note(!linesRight, wrong, "lines " + text.lines() + " read " + read.lines());
            }
            if (!wrong.isEmpty()) {
                mistakes.add(text.id() + " " + text.text() + "\n    " + String.join("\n    ", wrong));
            }
        }
        return new SetFigures(
                found,
                right,
                strictlyRight,
                whole,
                foundOrAsked,
                rightQuestions,
                refusals,
                refusedApplied,
                ages,
                languages,
                places,
                lines,
                alarms,
                List.copyOf(mistakes));
    }

    private static void note(boolean isWrong, List<String> wrong, String what) {
        if (isWrong) {
            wrong.add(what);
        }
    }

    private static boolean meet(Set<String> one, Set<String> other) {
        return one.stream().anyMatch(other::contains);
    }

    private static boolean sameAges(List<Double> wanted, List<Double> read) {
        if (wanted.size() != read.size()) {
            return false;
        }
        List<Double> sorted = read.stream().sorted().toList();
        for (int i = 0; i < wanted.size(); i++) {
            if (Math.abs(wanted.get(i) - sorted.get(i)) > TOLERATED_YEARS) {
                return false;
            }
        }
        return true;
    }

    @Override
    public String toString() {
        return """
                needs found %s; applied that are right %s, in all their terms %s; wholly right %s
                  found or asked %s; questions with a right choice %s
                  refusals %s, applied all the same %s; ages %s; languages %s; places %s; lines %s; alarms without need %s"""
                .formatted(
                        found,
                        right,
                        strictlyRight,
                        whole,
                        foundOrAsked,
                        rightQuestions,
                        refusals,
                        refusedApplied,
                        ages,
                        languages,
                        places,
                        lines,
                        alarms);
    }
}
