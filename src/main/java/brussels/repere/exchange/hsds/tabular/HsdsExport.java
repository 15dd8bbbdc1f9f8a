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
 * Writes the services that are open as a data package of HSDS 3.1, which {@link HsdsImport} reads. Institutions with a
 * confidential address are left out, because a table cannot have a service at location without a location. Safe for use by
 * several threads.
 */
@ApplicationScoped
// A command asks for it by its type.
@Unremovable
public class HsdsExport {

    /** The language of the columns of the standard; the columns of the profile hold both languages. */
    private static final Lang LANG = Lang.DEFAULT;

    private final HsdsListing listing;
    private final HsdsMapperFactory mappers;
    private final CurrentCoverageMap coverage;
    private final GenerationPoller generations;

    HsdsExport(
            HsdsListing listing, HsdsMapperFactory mappers, CurrentCoverageMap coverage, GenerationPoller generations) {
        this.listing = listing;
        this.mappers = mappers;
        this.coverage = coverage;
        this.generations = generations;
    }

    /**
     * What was written.
     *
     * @param services how many services were written
     * @param leftOut how many organisations were left out because their address is confidential
     */
    public record Written(int services, int leftOut) {}

    /** Writes the archive; the same data make the same bytes. */
    public Written write(OutputStream out) throws IOException {
        generations.poll();
        HsdsMapper mapper = mappers.createMapper(coverage.get(), "/", LANG);
        int[] leftOut = new int[1];
        try (PackageWriter tables = new PackageWriter()) {
            mapper.terms()
                    .listTaxonomies()
                    .forEach(taxonomy ->
                            tables.write(PackageTable.TAXONOMY, mapper.terms().toObject(taxonomy)));
            mapper.terms()
                    .list()
                    .forEach(term -> tables.write(
                            PackageTable.TAXONOMY_TERM, mapper.terms().toObject(term)));
            HsdsListQuery all = new HsdsListQuery(Kind.ORGANIZATION, ListingFilter.ACTIVE, null, null, List.of());
            listing.readInBatches(Kind.ORGANIZATION, listing.list(all).ids(), batch -> {
                List<PublishedService> open = batch.stream()
                        .filter(one -> one.service().status().closedOn() == null
                                && !one.service().location().isConfidential())
                        .toList();
                if (open.isEmpty()) {
                    leftOut[0]++;
                } else {
                    tables.write(PackageTable.ORGANIZATION, mapper.mapFullOrganization(open, true));
                }
            });
            tables.finish(out);
            return new Written(tables.countRows(PackageTable.SERVICE), leftOut[0]);
        }
    }
}
