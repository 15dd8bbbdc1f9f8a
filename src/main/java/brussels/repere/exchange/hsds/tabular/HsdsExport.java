package brussels.repere.exchange.hsds.tabular;

import brussels.repere.coverage.CurrentCoverageMap;
import brussels.repere.directory.PublishedService;
import brussels.repere.directory.storage.DirectoryListing.Kind;
import brussels.repere.directory.storage.ListingFilter;
import brussels.repere.exchange.hsds.HsdsListQuery;
import brussels.repere.exchange.hsds.HsdsListing;
import brussels.repere.exchange.hsds.HsdsMapper;
import brussels.repere.exchange.hsds.HsdsMapperFactory;
import brussels.repere.generation.GenerationPoller;
import brussels.repere.text.Lang;
import io.quarkus.arc.Unremovable;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/**
 * Writes the directory as a data package of HSDS 3.1, which {@link HsdsImport} reads: all that is open. Institutions with a
 * confidential address are left out, since a table cannot have a service at location without a location. Safe for use by several
 * threads.
 */
@ApplicationScoped
// Commands ask for it by name.
@Unremovable
public class HsdsExport {

    /** Texts of the standard's own columns; both languages stand beside. */
    private static final Lang LANG = Lang.DEFAULT;

    private final HsdsListing listing;
    private final HsdsMapperFactory now;
    private final CurrentCoverageMap coverage;
    private final GenerationPoller generations;

    HsdsExport(HsdsListing listing, HsdsMapperFactory now, CurrentCoverageMap coverage, GenerationPoller generations) {
        this.listing = listing;
        this.now = now;
        this.coverage = coverage;
        this.generations = generations;
    }

    /**
     * @param services that were written
     * @param leftOut organisations that are not, since where they are is confidential
     */
    public record Written(int services, int leftOut) {}

    /** The same bytes for the same data. */
    public Written write(OutputStream out) throws IOException {
        generations.poll();
        HsdsMapper shapes = now.createMapper(coverage.get(), "/", LANG);
        int[] leftOut = new int[1];
        try (PackageWriter tables = new PackageWriter()) {
            shapes.terms()
                    .listTaxonomies()
                    .forEach(taxonomy ->
                            tables.write(PackageTable.TAXONOMY, shapes.terms().toObject(taxonomy)));
            shapes.terms()
                    .list()
                    .forEach(term -> tables.write(
                            PackageTable.TAXONOMY_TERM, shapes.terms().toObject(term)));
            HsdsListQuery all = new HsdsListQuery(Kind.ORGANIZATION, ListingFilter.ACTIVE, null, List.of());
            listing.readInBatches(Kind.ORGANIZATION, listing.list(all).ids(), each -> {
                List<PublishedService> told = each.stream()
                        .filter(one -> one.service().status().closedOn() == null
                                && !one.service().location().isConfidential())
                        .toList();
                if (told.isEmpty()) {
                    leftOut[0]++;
                } else {
                    tables.write(PackageTable.ORGANIZATION, shapes.mapFullOrganization(told, true));
                }
            });
            tables.finish(out);
            return new Written(tables.countRows(PackageTable.SERVICE), leftOut[0]);
        }
    }
}
