package brussels.repere.exchange.socialbrussels;

import brussels.repere.directory.importing.DirectoryStore;
import brussels.repere.directory.matching.JoinRules;
import brussels.repere.directory.storage.SourceFacts;
import brussels.repere.directory.storage.SourceFactsReader;
import brussels.repere.directory.taxonomy.Taxonomy;
import brussels.repere.directory.taxonomy.TaxonomyChange;
import brussels.repere.directory.taxonomy.TaxonomyStore;
import brussels.repere.directory.taxonomy.TaxonomyTerm;
import brussels.repere.exchange.imports.DirectoryImport;
import brussels.repere.exchange.imports.ImportReport;
import brussels.repere.exchange.input.ImportFailure;
import brussels.repere.exchange.input.ImportFinding;
import brussels.repere.exchange.input.ImportOptions;
import brussels.repere.exchange.socialbrussels.OrganizationListReader.ListedRecord;
import brussels.repere.exchange.socialbrussels.client.RegisterClient;
import brussels.repere.exchange.socialbrussels.client.RegisterEndpoints;
import brussels.repere.exchange.socialbrussels.client.Sleeper;
import brussels.repere.exchange.socialbrussels.client.SocialBrusselsSettings;
import brussels.repere.exchange.wording.AreaNotation;
import brussels.repere.exchange.wording.CityNameResolver;
import brussels.repere.exchange.wording.SourceNames;
import brussels.repere.generation.BrusselsClock;
import brussels.repere.generation.GenerationPoller;
import brussels.repere.geocoding.register.BilingualStreetNames;
import brussels.repere.geography.TerritoryMap;
import brussels.repere.geography.delimitation.CurrentTerritoryMap;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.Unremovable;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Brings the directory up to date with the register: fetches what changed, and stores all of it in one transaction. Fetched records
 * are kept until they are stored, so that an import after one that was cut off fetches only the rest. One import runs at a time.
 */
@ApplicationScoped
// A command asks for it by its type.
@Unremovable
public class SocialBrusselsImport {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final DirectoryStore store;
    private final TaxonomyStore taxonomies;
    private final SourceFactsReader records;
    private final CurrentTerritoryMap maps;
    private final JoinRules joins;
    private final GenerationPoller generations;
    private final BrusselsClock clock;

    SocialBrusselsImport(
            DirectoryStore store,
            TaxonomyStore taxonomies,
            SourceFactsReader records,
            CurrentTerritoryMap maps,
            JoinRules joins,
            GenerationPoller generations,
            BrusselsClock clock) {
        this.store = store;
        this.taxonomies = taxonomies;
        this.records = records;
        this.maps = maps;
        this.joins = joins;
        this.generations = generations;
        this.clock = clock;
    }

    /**
     * What an import came to.
     *
     * @param report its findings are by record and field, errors first; an import that was stored has errors too, for records that stay
     *     as they were
     * @param listed how many records the register has
     * @param fetched how many records were asked for one by one
     * @param requests how many requests were made, repeated ones included
     */
    public record Result(ImportReport report, int listed, int fetched, int requests) {}

    /**
     * @param refetch whether to ask for every record, not only for those that changed
     * @param progress is told now and then how far the import is
     */
    public Result run(
            SocialBrusselsSettings settings,
            ImportOptions options,
            boolean refetch,
            Sleeper sleeper,
            Consumer<String> progress) {
        RecordFindings findings = new RecordFindings();
        RegisterClient client = new RegisterClient(settings, sleeper);
        try (FetchedRecordStore fetched = FetchedRecordStore.open(settings.folder(), settings.url(), JSON)) {
            return run(
                    new RegisterFetcher(client, RegisterEndpoints.of(settings.url()), fetched, JSON, findings),
                    client,
                    fetched,
                    refetch,
                    new ImportContext(settings, options, progress, findings));
        } catch (ImportFailure failure) {
            List<ImportFinding> all = Stream.concat(Stream.of(failure.finding()), findings.list().stream())
                    .toList();
            return new Result(ImportReport.refused(all), 0, 0, client.countRequests());
        }
    }

    private record ImportContext(
            SocialBrusselsSettings settings,
            ImportOptions options,
            Consumer<String> progress,
            RecordFindings findings) {}

    private Result run(
            RegisterFetcher fetcher,
            RegisterClient client,
            FetchedRecordStore fetched,
            boolean refetch,
            ImportContext context) {
        generations.poll();
        ReferenceLists references = fetcher.fetchReferenceLists();
        Map<String, SourceFacts> facts = refetch ? Map.of() : records.listBySourceId(SourceNames.REGISTER);
        List<ListedRecord> listed = fetcher.fetchList(facts);
        List<ListedRecord> due = listed.stream()
                .filter(record -> RegisterFetcher.isDue(record, facts.get(record.id())))
                .toList();
        fetcher.fetch(due, context.progress());
        Optional<DirectoryStore.ImportResult> stored = store(references, listed, due, fetched, context);
        RecordFindings findings = context.findings();
        ImportReport report = ImportReport.of(findings.list(), stored);
        if (!forget(due, fetched, stored.isPresent(), context)) {
            report = report.withFindings(
                    List.of(ImportFinding.warning(context.settings().folder().toString(), 0, "social.not-forgotten")));
        }
        return new Result(
                joinByRules(report, context.options()), listed.size(), fetcher.countFetched(), client.countRequests());
    }

    /**
     * Deletes what was fetched and is needed no more.
     *
     * @return false if the folder does not let it: the import is done all the same
     */
    private static boolean forget(
            List<ListedRecord> due, FetchedRecordStore fetched, boolean stored, ImportContext context) {
        try {
            due.stream()
                    .map(ListedRecord::id)
                    .filter(context.findings()::isFaulty)
                    .forEach(fetched::delete);
            if (stored && !context.options().dryRun()) {
                fetched.deleteAll();
            }
            return true;
        } catch (UncheckedIOException kept) {
            return false;
        }
    }

    private ImportReport joinByRules(ImportReport report, ImportOptions options) {
        return options.dryRun() ? report : DirectoryImport.joinByRules(report, joins::repeat);
    }

    private Optional<DirectoryStore.ImportResult> store(
            ReferenceLists references,
            List<ListedRecord> listed,
            List<ListedRecord> due,
            FetchedRecordStore fetched,
            ImportContext context) {
        Taxonomy taxonomy = taxonomies.readTaxonomy();
        List<TaxonomyTerm> added = references.toTerms().stream()
                .filter(term -> taxonomy.find(term.id()).isEmpty())
                .toList();
        added.forEach(term -> context.findings().count("social.new-category"));
        Set<String> categories = Stream.concat(taxonomy.list().stream(), added.stream())
                .map(TaxonomyTerm::id)
                .collect(Collectors.toSet());
        TerritoryMap map = maps.get();
        OrganizationReader reader = new OrganizationReader(
                new OfferingReader(new AreaNotation(map), references, categories::contains, context.findings()),
                new AddressReader(new CityNameResolver(map), BilingualStreetNames.readBundled()),
                clock.today(),
                context.findings());
        RegisterImportSource source = new RegisterImportSource(
                listed,
                due,
                fetched,
                () -> records.listBySourceId(SourceNames.REGISTER),
                reader,
                context.options(),
                context.settings().maxFaultyPercent(),
                context.findings());
        return store.store(TaxonomyChange.of(added), context.options().dryRun(), source);
    }
}
