package brussels.repere.directory;

import java.util.Objects;

/**
 * What may be told of the location of a service. It is made of a {@link StatedLocation} and in no other way, and a confidential
 * site does not get into it: whoever has a PublicLocation cannot leak one. Immutable.
 */
public final class PublicLocation {

    private final Site site;
    private final boolean confidential;

    private PublicLocation(Site site, boolean confidential) {
        this.site = site;
        this.confidential = confidential;
    }

    public static PublicLocation of(StatedLocation location) {
        return new PublicLocation(location.confidential() ? null : location.site(), location.confidential());
    }

    /** Returns null where the location is confidential, and where there is none. */
    public Site site() {
        return site;
    }

    /** Returns whether there is a site that must not be shown. */
    public boolean isConfidential() {
        return confidential;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PublicLocation that
                && confidential == that.confidential
                && Objects.equals(site, that.site);
    }

    @Override
    public int hashCode() {
        return Objects.hash(site, confidential);
    }

    @Override
    public String toString() {
        return confidential ? "confidential" : String.valueOf(site);
    }
}
