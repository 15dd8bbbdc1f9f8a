package brussels.repere.rest.batch;

import brussels.repere.text.BlankStripper;
import brussels.repere.text.FoldedText;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The columns of a table of places, recognised by their titles in French, Dutch or English. Immutable. */
final class BatchColumns {

    /** The meaning of a column, with the titles it may have, written without accents, blanks and signs. */
    enum Meaning {
        LAT("lat", "latitude", "breedtegraad"),
        LON("lon", "lng", "long", "longitude", "lengtegraad"),
        ADDRESS("address", "adresse", "adres"),
        STREET("street", "rue", "straat", "nomderue", "straatnaam"),
        NUMBER("number", "numero", "n", "no", "nr", "num", "nummer", "huisnummer", "housenumber"),
        POSTCODE("postcode", "codepostal", "cp", "postnummer", "zip"),
        COMMUNE("commune", "gemeente", "ville", "stad", "localite", "plaats", "city", "municipality"),
        PLACE("place", "placeid");

        private final List<String> titles;

        Meaning(String... titles) {
            this.titles = List.of(titles);
        }

        static Optional<Meaning> of(String title) {
            String plain = FoldedText.fold(title).replaceAll("[^a-z]", "");
            return Arrays.stream(values())
                    .filter(meaning -> meaning.titles.contains(plain))
                    .findFirst();
        }
    }

    private final List<String> titles;
    private final Map<Meaning, Integer> positions = new EnumMap<>(Meaning.class);
    private final List<String> duplicateTitles = new ArrayList<>();

    BatchColumns(List<String> titles) {
        this.titles = titles;
        for (int i = 0; i < titles.size(); i++) {
            int position = i;
            Meaning.of(titles.get(i)).ifPresent(meaning -> {
                if (positions.putIfAbsent(meaning, position) != null) {
                    duplicateTitles.add(titles.get(position));
                }
            });
        }
    }

    List<String> titles() {
        return titles;
    }

    /** Titles of columns with the same meaning as an earlier column. */
    List<String> duplicateTitles() {
        return duplicateTitles;
    }

    /** Returns whether the columns can describe a place. */
    boolean canSayPlace() {
        boolean point = positions.containsKey(Meaning.LAT) && positions.containsKey(Meaning.LON);
        return point
                || positions.containsKey(Meaning.ADDRESS)
                || positions.containsKey(Meaning.STREET)
                || positions.containsKey(Meaning.PLACE)
                || positions.containsKey(Meaning.POSTCODE);
    }

    /** @throws NumberFormatException if the latitude or longitude is not a number */
    BatchLine read(List<String> cells) {
        return new BatchLine(
                null,
                degrees(cells, Meaning.LAT),
                degrees(cells, Meaning.LON),
                text(cells, Meaning.ADDRESS),
                text(cells, Meaning.STREET),
                TextNode.valueOf(text(cells, Meaning.NUMBER)),
                TextNode.valueOf(text(cells, Meaning.POSTCODE)),
                text(cells, Meaning.COMMUNE),
                text(cells, Meaning.PLACE));
    }

    private String text(List<String> cells, Meaning meaning) {
        Integer position = positions.get(meaning);
        String cell = position == null ? "" : BlankStripper.strip(cells.get(position));
        return cell.isEmpty() ? null : cell;
    }

    /** Accepts a decimal comma, which Belgian spreadsheets write. */
    private Double degrees(List<String> cells, Meaning meaning) {
        String text = text(cells, meaning);
        if (text == null) {
            return null;
        }
        if (!text.matches("-?\\d{1,3}([.,]\\d{1,17})?")) {
            throw new NumberFormatException("not degrees");
        }
        return Double.valueOf(text.replace(',', '.'));
    }
}
