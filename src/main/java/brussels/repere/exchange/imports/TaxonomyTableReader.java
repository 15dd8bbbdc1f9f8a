package brussels.repere.exchange.imports;

import brussels.repere.directory.taxonomy.Taxonomy;
import brussels.repere.directory.taxonomy.TaxonomyTerm;
import brussels.repere.exchange.input.CsvTable;
import brussels.repere.exchange.input.ImportFinding;
import brussels.repere.exchange.input.ImportFindings;
import brussels.repere.exchange.wording.ListNotation;
import brussels.repere.text.Bilingual;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Reads the taxonomy of one import: tables of terms ({@code id, kind, name_fr, name_nl} and {@code parents} separated by
 * {@code |}, or the {@code label_fr, label_nl} of the register), and the table of the register for the graph
 * ({@code id, parent_id}).
 */
public final class TaxonomyTableReader {

    private record RowOrigin(String file, CsvTable.Row row) {}

    private final ImportFindings findings;
    private final Map<String, TaxonomyTerm> terms = new LinkedHashMap<>();
    private final Map<String, RowOrigin> origins = new LinkedHashMap<>();
    private final Map<String, List<String>> parents = new LinkedHashMap<>();

    public TaxonomyTableReader(ImportFindings findings) {
        this.findings = findings;
    }

    public static boolean recognisesTerms(List<String> columns) {
        return columns.containsAll(List.of("id", "kind"))
                && (columns.contains("name_fr") || columns.contains("label_fr"));
    }

    public static boolean recognisesParents(List<String> columns) {
        return columns.containsAll(List.of("id", "parent_id"));
    }

    /** @param file its name, for findings that show only when all terms are known */
    public void readTerms(String file, List<CsvTable.Row> rows) {
        for (CsvTable.Row row : rows) {
            Optional<String> id = row.findFirst("id");
            Optional<TaxonomyTerm.Kind> kind = row.findFirst("kind").flatMap(TaxonomyTableReader::findKind);
            Bilingual name = Bilingual.orNull(
                    row.findFirst("name_fr", "label_fr").orElse(null),
                    row.findFirst("name_nl", "label_nl").orElse(null));
            if (id.isEmpty() || kind.isEmpty() || name == null) {
                findings.error(row.line(), "taxonomy.incomplete");
                continue;
            }
            List<String> parentIds =
                    row.findList("parents", ListNotation.SEPARATOR_PATTERN).orElse(List.of());
            if (terms.put(id.get(), new TaxonomyTerm(id.get(), kind.get(), name, parentIds)) != null) {
                findings.error(row.line(), "taxonomy.id-again", id.get());
            }
            origins.put(id.get(), new RowOrigin(file, row));
        }
    }

    /** @param file its name, for findings that show only when all terms are known */
    public void readParents(String file, List<CsvTable.Row> rows) {
        for (CsvTable.Row row : rows) {
            Optional<String> id = row.findFirst("id");
            Optional<String> parent = row.findFirst("parent_id");
            if (id.isEmpty() || parent.isEmpty()) {
                findings.error(row.line(), "taxonomy.incomplete");
                continue;
            }
            parents.computeIfAbsent(id.get(), none -> new ArrayList<>()).add(parent.get());
            origins.putIfAbsent(id.get(), new RowOrigin(file, row));
        }
    }

    private static Optional<TaxonomyTerm.Kind> findKind(String text) {
        try {
            return Optional.of(TaxonomyTerm.Kind.valueOf(text.toUpperCase(Locale.ROOT)));
        } catch (IllegalArgumentException unknown) {
            return Optional.empty();
        }
    }

    /** Returns the terms that were read, once they are checked together with those that the directory knows already. */
    public List<TaxonomyTerm> finishTerms(Taxonomy known) {
        parents.forEach((id, parentIds) -> terms.compute(id, (same, term) -> {
            TaxonomyTerm before = term == null ? known.find(id).orElse(null) : term;
            if (before == null) {
                error(id, "taxonomy.unknown", id);
                return null;
            }
            return new TaxonomyTerm(id, before.kind(), before.name(), parentIds);
        }));
        Map<String, TaxonomyTerm> all = new LinkedHashMap<>();
        known.list().forEach(term -> all.put(term.id(), term));
        all.putAll(terms);
        Taxonomy together = new Taxonomy(all.values(), List.of());
        for (TaxonomyTerm term : terms.values()) {
            for (String parent : term.parents()) {
                if (together.find(parent).isEmpty()) {
                    error(term.id(), "taxonomy.parent", parent);
                } else if (together.withAncestors(parent).contains(term.id())) {
                    error(term.id(), "taxonomy.circle", term.id());
                }
            }
        }
        return List.copyOf(terms.values());
    }

    private void error(String id, String code, Object param) {
        RowOrigin origin = origins.get(id);
        findings.add(ImportFinding.error(origin.file(), origin.row().line(), code, param));
    }
}
