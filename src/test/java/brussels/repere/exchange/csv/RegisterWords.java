package brussels.repere.exchange.csv;

import brussels.repere.directory.Synonym;
import brussels.repere.directory.Taxonomy;
import brussels.repere.directory.TaxonomyTerm;
import brussels.repere.exchange.input.InputFile;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Tables of terms and keywords as an import reads them, without a database. */
public final class RegisterWords {

    private RegisterWords() {}

    /** @throws AssertionError if a table is not wholly right */
    public static Taxonomy read(Path... files) {
        Report report = new Report();
        DirectoryTables tables =
                DirectoryTables.sort(Stream.of(files).map(InputFile::of).toList(), file -> {}, report);
        List<TaxonomyTerm> terms = tables.terms(new Taxonomy(List.of(), List.of()));
        Taxonomy named = new Taxonomy(terms, List.of());
        List<Synonym> keywords = tables.keywords(id -> named.find(id).isPresent());
        if (!report.findings().isEmpty()) {
            throw new AssertionError(report.findings());
        }
        return new Taxonomy(terms, keywords);
    }
}
