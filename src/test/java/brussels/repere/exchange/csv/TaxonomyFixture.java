package brussels.repere.exchange.csv;

import brussels.repere.directory.taxonomy.Synonym;
import brussels.repere.directory.taxonomy.Taxonomy;
import brussels.repere.directory.taxonomy.TaxonomyTerm;
import brussels.repere.exchange.input.ImportFindings;
import brussels.repere.exchange.input.InputFile;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Reads tables of terms and keywords as an import does, without a database. */
public final class TaxonomyFixture {

    private TaxonomyFixture() {}

    /** @throws AssertionError if there is any finding */
    public static Taxonomy read(Path... files) {
        ImportFindings findings = new ImportFindings();
        FileTables tables =
                FileTables.classify(Stream.of(files).map(InputFile::of).toList(), file -> {}, findings);
        List<TaxonomyTerm> terms = tables.finishTerms(new Taxonomy(List.of(), List.of()));
        Taxonomy named = new Taxonomy(terms, List.of());
        List<Synonym> keywords = tables.readKeywords(id -> named.find(id).isPresent());
        if (!findings.list().isEmpty()) {
            throw new AssertionError(findings.list());
        }
        return new Taxonomy(terms, keywords);
    }
}
