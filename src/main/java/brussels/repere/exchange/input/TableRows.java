package brussels.repere.exchange.input;

import java.util.List;

/** The rows of a table, whatever the format of its file, read one by one with their cells by the name of their column. For one thread. */
public interface TableRows extends AutoCloseable {

    /** Returns the names by which the columns are known, each of them once. */
    List<String> columns();

    /**
     * Returns the next row that is not empty, or null after the last one.
     *
     * @throws ImportFailure if the row cannot be read
     */
    CsvTable.Row next();

    @Override
    void close();
}
