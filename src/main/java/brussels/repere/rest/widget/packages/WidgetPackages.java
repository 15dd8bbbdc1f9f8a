package brussels.repere.rest.widget.packages;

import brussels.repere.rest.site.PublicAddress;
import brussels.repere.rest.widget.WidgetScript;
import brussels.repere.rest.widget.WidgetVersions;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.ResponseHeader;

/**
 * The newest widget for sites that are built with npm, and for WordPress. Both hold the public address of this server, and the same
 * module: npm a copy of it, WordPress its permanent address with its fingerprint.
 */
@Path("/widget")
class WidgetPackages {

    private final WidgetVersions versions;
    private final PublicAddress address;

    WidgetPackages(WidgetVersions versions, PublicAddress address) {
        this.versions = versions;
        this.address = address;
    }

    @GET
    @Path("repere-search.tgz")
    @Produces("application/gzip")
    @Operation(hidden = true)
    @ResponseHeader(name = "Cache-Control", value = "public, max-age=300")
    @ResponseHeader(name = "Content-Disposition", value = "attachment; filename=\"repere-search.tgz\"")
    public byte[] getNpmPackage() {
        WidgetScript script = versions.current();
        // npm wants all within this folder.
        String folder = "package/";
        return PackageArchive.tgz(List.of(
                fill(folder + "package.json", "npm/package.json"),
                fill(folder + "README.md", "npm/README.md"),
                fill(folder + "index.js", "npm/index.js"),
                fill(folder + "index.d.ts", "npm/index.d.ts"),
                PackageFile.of(folder + "repere-search.js", script.content())));
    }

    @GET
    @Path("repere-search-wordpress.zip")
    @Produces("application/zip")
    @Operation(hidden = true)
    @ResponseHeader(name = "Cache-Control", value = "public, max-age=300")
    @ResponseHeader(name = "Content-Disposition", value = "attachment; filename=\"repere-search-wordpress.zip\"")
    public byte[] getWordPressPlugin() {
        return PackageArchive.zip(List.of(fill("repere-search/repere-search.php", "wordpress/repere-search.php")));
    }

    private PackageFile fill(String path, String resource) {
        return PackageFile.fill(path, resource, versions.current(), address.origin());
    }
}
