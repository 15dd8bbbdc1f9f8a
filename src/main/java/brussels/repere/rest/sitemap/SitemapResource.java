package brussels.repere.rest.sitemap;

import brussels.repere.rest.problem.ProblemException;
import brussels.repere.rest.problem.ProblemType;
import brussels.repere.rest.revalidation.ConditionalGet;
import brussels.repere.rest.revalidation.ConditionalGet.Basis;
import brussels.repere.rest.site.PublicAddress;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;

/**
 * The sitemap: an index at {@code /sitemap.xml} and its parts. Where the operator configured no public address there is none, as a sitemap has full
 * addresses, and no other name of this server is for the public.
 */
@Path("/")
@Produces(MediaType.APPLICATION_XML + ";charset=utf-8")
class SitemapResource {

    /** Some megabyte a part; the protocol would allow 50,000 addresses, and a page has one for each language. */
    private static final int PAGES_PER_PART = 1_000;

    private final SitemapEntries entries;
    private final PublicAddress address;

    SitemapResource(SitemapEntries entries, PublicAddress address) {
        this.entries = entries;
        this.address = address;
    }

    static String partPath(int number) {
        return "/sitemap/" + number + ".xml";
    }

    @GET
    @Path("sitemap.xml")
    @ConditionalGet(basis = Basis.DATA, shared = true)
    @Operation(hidden = true)
    public String index() throws XMLStreamException {
        return new SitemapWriter(origin()).writeIndex(parts());
    }

    /** @param number from 1 */
    @GET
    @Path("sitemap/{number: [1-9][0-9]{0,5}}.xml")
    @ConditionalGet(basis = Basis.DATA, shared = true)
    @Operation(hidden = true)
    public String part(@RestPath int number) throws XMLStreamException {
        String origin = origin();
        List<List<SitemapEntry>> parts = parts();
        if (number > parts.size()) {
            throw new ProblemException(ProblemType.NOT_FOUND);
        }
        return new SitemapWriter(origin).writePages(parts.get(number - 1));
    }

    private String origin() {
        return address.findConfigured().orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND));
    }

    private List<List<SitemapEntry>> parts() {
        List<SitemapEntry> all = entries.list();
        List<List<SitemapEntry>> parts = new ArrayList<>();
        for (int from = 0; from < all.size(); from += PAGES_PER_PART) {
            parts.add(all.subList(from, Math.min(from + PAGES_PER_PART, all.size())));
        }
        return parts;
    }
}
