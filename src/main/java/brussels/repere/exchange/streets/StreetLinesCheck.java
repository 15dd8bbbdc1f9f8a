package brussels.repere.exchange.streets;

import brussels.repere.exchange.input.FindingTally;
import brussels.repere.exchange.input.ImportFinding;
import brussels.repere.geocoding.Place;
import brussels.repere.geocoding.StreetPart;
import brussels.repere.geocoding.lines.LineAssessment;
import brussels.repere.geocoding.lines.StreetLine;
import brussels.repere.geocoding.register.AddressRegister;
import brussels.repere.text.Lang;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Compares lines with the houses of the register: which houses are far from the line of their street, and which streets have no
 * line. For one thread.
 */
final class StreetLinesCheck {

    private static final int MAX_NAMED = 20;

    private final String file;
    private final AddressRegister register;
    private final FindingTally tally;

    StreetLinesCheck(String file, AddressRegister register, FindingTally tally) {
        this.file = file;
        this.register = register;
        this.tally = tally;
    }

    void check(List<StreetLine> lines) {
        Map<String, StreetLine> byStreet = new HashMap<>();
        lines.forEach(line -> byStreet.put(line.streetId(), line));
        List<StreetPart> without = register.streets().stream()
                .filter(street -> !byStreet.containsKey(street.id()))
                .toList();
        without.stream()
                .limit(MAX_NAMED)
                .forEach(street -> tally.add(ImportFinding.warning(file, 0, "streets.without-line", title(street))));
        without.stream().skip(MAX_NAMED).forEach(street -> tally.count("streets.without-line"));
        for (StreetPart street : register.streets()) {
            StreetLine line = byStreet.get(street.id());
            if (line != null) {
                LineAssessment assessment = LineAssessment.of(line, street);
                assessment.farHouses().stream()
                        .sorted()
                        .forEach(number -> tally.add(describe(line, street, number, assessment)));
            }
        }
    }

    private ImportFinding describe(StreetLine line, StreetPart street, String number, LineAssessment assessment) {
        Place.Point point = street.houses().get(number);
        String code = assessment.isLineTrusted() ? "streets.house-far" : "streets.line-far";
        return ImportFinding.warning(
                file, 0, code, number, title(street), Math.round(line.distanceMetres(point.lat(), point.lon())));
    }

    private static String title(StreetPart street) {
        return street.name().in(Lang.fr) + " (" + street.postcode() + ")";
    }
}
