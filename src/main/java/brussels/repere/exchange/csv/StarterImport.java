package brussels.repere.exchange.csv;

import brussels.repere.directory.importing.DirectoryStore;
import brussels.repere.directory.taxonomy.HelpLine;
import brussels.repere.directory.taxonomy.Synonym;
import brussels.repere.directory.taxonomy.TaxonomyStore;
import brussels.repere.exchange.imports.DirectoryImport;
import brussels.repere.exchange.imports.ImportReport;
import brussels.repere.exchange.input.CsvTable;
import brussels.repere.exchange.input.ImportFailure;
import brussels.repere.exchange.input.ImportFindings;
import brussels.repere.exchange.input.ImportOptions;
import brussels.repere.exchange.input.InputFile;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Imports a starter directory, or only the words of one. */
@ApplicationScoped
class StarterImport {

    private final DirectoryImport directory;
    private final DirectoryStore store;
    private final TaxonomyStore taxonomies;

    StarterImport(DirectoryImport directory, DirectoryStore store, TaxonomyStore taxonomies) {
        this.directory = directory;
        this.store = store;
        this.taxonomies = taxonomies;
    }

    private record WordLists(List<Synonym> synonyms, List<HelpLine> helpLines) {}

    /**
     * Imports institutions, taxonomy, synonyms and help lines.
     *
     * @throws ImportFailure if a file cannot be read
     */
    ImportReport loadStarter(StarterFiles files) {
        ImportFindings findings = new ImportFindings();
        WordLists words = readWords(files, findings);
        List<InputFile> tables = List.of(files.getFile(StarterFiles.TAXONOMY), files.getFile(StarterFiles.SERVICES));
        return directory.store(
                FileTables.classify(tables, file -> {}, findings),
                ImportOptions.ADD_AND_UPDATE,
                findings,
                (taxonomy, source) ->
                        store.storeStarterData(taxonomy.terms(), words.synonyms(), words.helpLines(), source));
    }

    /**
     * Replaces the words for needs and the help lines of the directory by those of a starter directory: a later version of the
     * application knows more of them.
     *
     * @return whether any were different
     * @throws ImportFailure if the words cannot be read; nothing was changed
     */
    boolean updateWords(StarterFiles files) {
        ImportFindings findings = new ImportFindings();
        WordLists words = readWords(files, findings);
        if (findings.hasErrors()) {
            throw new ImportFailure(findings.list().get(0));
        }
        return taxonomies.storeSynonymsAndHelpLines(words.synonyms(), words.helpLines());
    }

    private static WordLists readWords(StarterFiles files, ImportFindings findings) {
        findings.setFile(StarterFiles.SYNONYMS);
        List<Synonym> synonyms =
                WordTableReader.readSynonyms(CsvTable.read(files.getFile(StarterFiles.SYNONYMS)), findings);
        findings.setFile(StarterFiles.HELP_LINES);
        return new WordLists(
                synonyms,
                WordTableReader.readHelpLines(CsvTable.read(files.getFile(StarterFiles.HELP_LINES)), findings));
    }
}
