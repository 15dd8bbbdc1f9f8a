package brussels.repere.directory;

/**
 * Where a source says that a service is. It may hold a confidential address, so it is for the directory and for those who read
 * and write what sources say; others get the {@link PublicLocation} that is made of it. Immutable.
 *
 * @param site null for a service without a place; never null where the location is confidential
 * @param confidential whether the site is kept but never shown
 */
public record StatedLocation(Site site, boolean confidential) {

    /** Of a service without a place. */
    public static final StatedLocation NONE = new StatedLocation(null, false);

    /** A confidential location is somewhere, even if nothing of the address is known. */
    public StatedLocation {
        site = site == null && confidential ? Site.UNKNOWN : site;
    }
}
