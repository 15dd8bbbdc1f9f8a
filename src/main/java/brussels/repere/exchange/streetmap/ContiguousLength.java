package brussels.repere.exchange.streetmap;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.Geometry;

/**
 * The length of each street together with its parts in neighbouring communes: the Chaussée de Wavre is one street for
 * whoever reads a map, but five for the register. Streets of one name that do not touch are different streets.
 */
final class ContiguousLength {

    /** Between two communes, at a square for example, a street may pause. */
    private static final double MAX_GAP_METRES = 150;

    private ContiguousLength() {}

    /**
     * Returns the lengths by id, in metres.
     *
     * @param streets projected by {@link WebMercator}
     */
    static Map<String, Double> measure(List<MappedStreet> streets) {
        Map<Object, List<MappedStreet>> byName = new HashMap<>();
        streets.forEach(street ->
                byName.computeIfAbsent(street.name(), name -> new ArrayList<>()).add(street));
        Map<String, Double> lengths = new HashMap<>();
        byName.values().forEach(parts -> {
            List<MappedStreet> left = new ArrayList<>(parts);
            while (!left.isEmpty()) {
                List<MappedStreet> contiguous = takeContiguous(left);
                double metres = contiguous.stream()
                        .mapToDouble(part -> metres(part.lines()))
                        .sum();
                contiguous.forEach(part -> lengths.put(part.id(), metres));
            }
        });
        return lengths;
    }

    private static List<MappedStreet> takeContiguous(List<MappedStreet> left) {
        List<MappedStreet> taken = new ArrayList<>(List.of(left.remove(0)));
        for (int i = 0; i < taken.size(); i++) {
            Geometry lines = taken.get(i).lines();
            double gap = MAX_GAP_METRES / metresPerUnit(lines);
            List<MappedStreet> touching = left.stream()
                    .filter(other -> other.lines().isWithinDistance(lines, gap))
                    .toList();
            taken.addAll(touching);
            left.removeAll(touching);
        }
        return taken;
    }

    private static double metres(Geometry lines) {
        return lines.getLength() * metresPerUnit(lines);
    }

    private static double metresPerUnit(Geometry lines) {
        return WebMercator.metres(1, lines.getEnvelopeInternal().centre().y);
    }
}
