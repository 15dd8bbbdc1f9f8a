package brussels.repere.understanding.figures;

import brussels.repere.directory.taxonomy.Taxonomy;
import brussels.repere.exchange.territory.BundledTerritory;
import brussels.repere.generation.BrusselsClock;
import brussels.repere.geocoding.gazetteer.Gazetteer;
import brussels.repere.geocoding.lines.StreetLines;
import brussels.repere.geocoding.register.AddressRegister;
import brussels.repere.geography.TerritoryMap;
import brussels.repere.understanding.TextReader;
import brussels.repere.understanding.distress.UrgentNeeds;
import brussels.repere.understanding.reading.NeedMeaning;
import brussels.repere.understanding.reading.Reading;
import java.time.ZonedDateTime;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What was read in a text, in the terms of {@link LabelledText}.
 *
 * @param applied the terms of each need that is applied: of a need with several words for it, all that are searched for
 * @param asked the choices of each question that is asked back
 * @param refused the terms of each need that is read as not wanted
 * @param lines the help lines that are offered
 */
record ReadText(
        List<Set<String>> applied,
        List<Set<String>> asked,
        List<Set<String>> refused,
        List<Double> ages,
        Set<String> languages,
        List<String> places,
        List<String> lines) {

    /** Reads texts with what the application brings: its own categories, words, streets and territory. */
    static final class Reader {
        /** What a person can choose from. */
        private static final int MAX_CHOICES = 4;

        /** When the sets were written, of which some tell a year of birth. */
        private static final BrusselsClock CLOCK = BrusselsClock.fixedAt(ZonedDateTime.parse("2026-11-30T12:00:00Z"));

        private final TextReader reader;

        Reader(Taxonomy taxonomy) {
            TerritoryMap map = TerritoryMap.of(BundledTerritory.read(), 1);
            reader = TextReader.of(taxonomy, new Gazetteer(AddressRegister.bundled(), StreetLines.none(), map), CLOCK);
        }

        ReadText read(String text) {
            Reading reading = reader.read(text, Set.of(), true);
            List<Set<String>> applied = reading.partsOf(Reading.Kind.NEED)
                    .filter(Reading.Part::isSure)
                    .map(ReadText::terms)
                    .toList();
            List<Set<String>> asked = reading.partsOf(Reading.Kind.NEED)
                    .filter(part -> part.isUnderstood() && !part.isSure())
                    .map(ReadText::terms)
                    .map(terms -> (Set<String>)
                            terms.stream().limit(MAX_CHOICES).collect(Collectors.toCollection(LinkedHashSet::new)))
                    .toList();
            return new ReadText(
                    applied,
                    asked,
                    reading.partsOf(Reading.Kind.REFUSED).map(ReadText::terms).toList(),
                    reading.partsOf(Reading.Kind.AGE)
                            .map(part -> Double.valueOf(part.value()))
                            .toList(),
                    reading.partsOf(Reading.Kind.LANGUAGE)
                            .map(Reading.Part::language)
                            .collect(Collectors.toCollection(LinkedHashSet::new)),
                    reading.partsOf(Reading.Kind.PLACE).map(Reading.Part::text).toList(),
                    UrgentNeeds.bundled().list(reading.distress(), Set.of()).stream()
                            .flatMap(need -> need.lines().stream())
                            .distinct()
                            .toList());
        }
    }

    private static Set<String> terms(Reading.Part need) {
        return need.meanings().stream()
                .map(NeedMeaning::termId)
                .filter(id -> id != null)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
