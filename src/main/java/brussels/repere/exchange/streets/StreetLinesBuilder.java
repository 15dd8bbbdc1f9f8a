package brussels.repere.exchange.streets;

import brussels.repere.exchange.input.FindingTally;
import brussels.repere.exchange.input.ImportFinding;
import brussels.repere.geocoding.StreetPart;
import brussels.repere.geocoding.lines.LineTidier;
import brussels.repere.geocoding.lines.PolylineCodec;
import brussels.repere.geocoding.lines.StreetLine;
import brussels.repere.geocoding.register.AddressRegister;
import brussels.repere.geography.TerritoryMap;
import brussels.repere.text.Lang;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.MultiLineString;

/** Matches the lines of a file to the streets of the register, and makes one tidy line of each street. For one thread. */
final class StreetLinesBuilder {

    /** Tidying takes the square of the points; the longest avenue has some two thousand, drawn three times. */
    private static final int MAX_POINTS_PER_STREET = 50_000;

    private static final int PROGRESS_STEP = 1_000;

    private final String file;
    private final StreetCatalogue streets;
    private final LineAssignment assignment;
    private final AddressRegister register;
    private final FindingTally tally;
    private final Map<StreetPart, StreetDraft> drafts = new LinkedHashMap<>();
    private boolean isAnyNamed;

    private record StreetDraft(List<LineString> pieces, Set<String> dates) {}

    /** @param tally receives what could not be matched */
    StreetLinesBuilder(String file, AddressRegister register, TerritoryMap map, FindingTally tally) {
        this.file = file;
        this.register = register;
        this.streets = new StreetCatalogue(register);
        this.assignment = new LineAssignment(map);
        this.tally = tally;
    }

    void add(SourceLine line) {
        if (line.line().isEmpty()) {
            tally.add(ImportFinding.warning(file, line.number(), "streets.not-a-line"));
            return;
        }
        List<StreetPart> candidates = listCandidates(line);
        if (candidates.isEmpty()) {
            return;
        }
        LineAssignment.AssignedPieces assigned = assignment.assign(line.line(), candidates);
        if (assigned.pieces().isEmpty() && isOnlyOneInCommune(candidates)) {
            assigned = assignment.assignInCommune(line.line(), candidates.get(0));
            if (!assigned.pieces().isEmpty()) {
                tally.add(
                        ImportFinding.warning(file, line.number(), "streets.other-postcode", title(line, candidates)));
            }
        }
        if (assigned.pieces().isEmpty()) {
            tally.add(ImportFinding.warning(file, line.number(), "streets.elsewhere", title(line, candidates)));
        } else if (assigned.metresElsewhere() > 0) {
            tally.add(ImportFinding.warning(
                    file,
                    line.number(),
                    "streets.part-elsewhere",
                    title(line, candidates),
                    Math.round(assigned.metresElsewhere())));
        }
        if (assigned.ambiguous()) {
            tally.add(ImportFinding.warning(file, line.number(), "streets.ambiguous", title(line, candidates)));
        }
        assigned.pieces().forEach((street, pieces) -> {
            StreetDraft draft =
                    drafts.computeIfAbsent(street, key -> new StreetDraft(new ArrayList<>(), new TreeSet<>()));
            draft.pieces().addAll(pieces);
            line.findFirst("as_of").ifPresent(draft.dates()::add);
        });
    }

    private boolean isOnlyOneInCommune(List<StreetPart> candidates) {
        StreetPart street = candidates.get(0);
        return candidates.size() == 1
                && streets
                                .listByNames(LineNames.keys(
                                        street.name().fr(), street.name().nl()))
                                .stream()
                                .filter(other -> other.commune().equals(street.commune()))
                                .count()
                        == 1;
    }

    private List<StreetPart> listCandidates(SourceLine line) {
        String id = line.findFirst("street_id").orElse(null);
        if (id != null) {
            isAnyNamed = true;
            List<StreetPart> found = streets.findById(
                            id,
                            line.findFirst("postcode").orElse(""),
                            line.findFirst("commune_nis").orElse(""))
                    .map(List::of)
                    .orElse(List.of());
            if (found.isEmpty()) {
                tally.add(ImportFinding.warning(file, line.number(), "streets.unknown-id", id));
            }
            return found;
        }
        Set<Set<String>> names = LineNames.read(line);
        isAnyNamed |= !names.isEmpty();
        if (names.isEmpty()) {
            tally.add(ImportFinding.warning(file, line.number(), "streets.without-name"));
            return List.of();
        }
        return names.stream()
                .map(streets::listByNames)
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElseGet(() -> {
                    tally.add(ImportFinding.warning(file, line.number(), "streets.unknown-name", line.title()));
                    return List.of();
                });
    }

    private static String title(SourceLine line, List<StreetPart> candidates) {
        StreetPart first = candidates.get(0);
        return line.findFirst("street_id").isPresent()
                ? first.name().in(Lang.fr) + " (" + first.postcode() + ")"
                : line.title();
    }

    /** Returns whether any line of the file had a name or an id. */
    boolean isAnyNamed() {
        return isAnyNamed;
    }

    /** Returns the lines in the order of the register. Streets of which the file has too many points are left out, and reported. */
    List<StreetLine> build(Consumer<String> progress) {
        List<StreetLine> lines = new ArrayList<>();
        for (StreetPart street : register.streets()) {
            StreetDraft draft = drafts.get(street);
            if (draft == null) {
                continue;
            }
            int points =
                    draft.pieces().stream().mapToInt(LineString::getNumPoints).sum();
            if (points > MAX_POINTS_PER_STREET) {
                tally.add(ImportFinding.error(
                        file, 0, "streets.street-too-long", street.name().in(Lang.fr), points));
                continue;
            }
            // As it will be stored: a piece that rounds to one point is none.
            MultiLineString tidy = PolylineCodec.decode(PolylineCodec.encode(LineTidier.tidy(draft.pieces())));
            if (!tidy.isEmpty()) {
                String asOf = draft.dates().isEmpty() ? null : String.join(" ", draft.dates());
                lines.add(new StreetLine(street.id(), asOf, tidy));
            }
            if (lines.size() % PROGRESS_STEP == 0) {
                progress.accept("%s: %d streets".formatted(file, lines.size()));
            }
        }
        return lines;
    }
}
