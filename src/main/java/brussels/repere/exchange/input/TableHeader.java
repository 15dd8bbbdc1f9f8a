package brussels.repere.exchange.input;

import brussels.repere.text.BlankStripper;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/**
 * The header of a table. Spreadsheet programs save columns that somebody emptied: their names are blank, and they are left out as long
 * as all their cells are blank too. Immutable.
 */
public final class TableHeader {

    private final String file;
    private final boolean[] isNamed;
    private final List<String> names = new ArrayList<>();
    private final List<String> columns;
    /** The positions of the columns that have a name. */
    private final List<Integer> positions = new ArrayList<>();

    /** @throws ImportFailure if two columns have the same name, or none has one */
    public TableHeader(String file, int line, List<String> cells) {
        this.file = file;
        this.isNamed = new boolean[cells.size()];
        for (int i = 0; i < isNamed.length; i++) {
            String name = BlankStripper.strip(cells.get(i));
            if (!name.isEmpty()) {
                names.add(name);
                positions.add(i);
                isNamed[i] = true;
            }
        }
        this.columns = names.stream().map(name -> name.toLowerCase(Locale.ROOT)).toList();
        columns.stream()
                .filter(column -> Collections.frequency(columns, column) > 1)
                .findFirst()
                .ifPresent(column -> {
                    throw new ImportFailure(ImportFinding.error(file, line, "csv.column-again", column));
                });
        if (columns.isEmpty()) {
            throw new ImportFailure(ImportFinding.error(file, line, "csv.empty"));
        }
    }

    /** Returns how many cells the header has, also those without a name. */
    public int width() {
        return isNamed.length;
    }

    /** Returns the names as they are written. */
    public List<String> names() {
        return Collections.unmodifiableList(names);
    }

    /** Returns the names in lower case. */
    public List<String> columns() {
        return columns;
    }

    /**
     * Returns the cells of a row that belong to columns with a name.
     *
     * @throws ImportFailure if the row has too few cells, or one that is not blank belongs to no name
     */
    public List<String> select(int line, List<String> cells) {
        int last = positions.get(positions.size() - 1);
        for (int i = 0; i < cells.size(); i++) {
            boolean inHeader = i < isNamed.length;
            if (!(inHeader && isNamed[i]) && !BlankStripper.strip(cells.get(i)).isEmpty()) {
                throw new ImportFailure(
                        inHeader
                                ? ImportFinding.error(file, line, "csv.unnamed-column", i + 1, cells.get(i))
                                : ImportFinding.error(file, line, "csv.cells", cells.size(), isNamed.length));
            }
        }
        if (cells.size() <= last) {
            throw new ImportFailure(ImportFinding.error(file, line, "csv.cells", cells.size(), isNamed.length));
        }
        return positions.stream().map(cells::get).toList();
    }
}
