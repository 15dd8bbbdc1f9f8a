package brussels.repere.testing;

import brussels.repere.directory.ContactDetails;
import brussels.repere.directory.DeliveryMode;
import brussels.repere.directory.DirectoryEntry;
import brussels.repere.directory.Offering;
import brussels.repere.directory.Provenance;
import brussels.repere.directory.ServiceAccess;
import brussels.repere.directory.ServiceArea;
import brussels.repere.directory.ServiceTexts;
import brussels.repere.directory.Site;
import brussels.repere.directory.StatedLocation;
import brussels.repere.eligibility.Eligibility;
import brussels.repere.eligibility.StatedAvailability;
import brussels.repere.eligibility.StatedCapacity;
import brussels.repere.text.Bilingual;
import java.time.YearMonth;
import java.util.List;

/** Builds records of the directory, as a source could tell them; what a test does not say is not known. */
public final class DirectoryEntryBuilder {

    /** What tells test records from others, and by which they are taken away again. */
    public static final String SOURCE = "test";

    private final String id;
    private String source = SOURCE;
    private Bilingual name;
    private List<String> categories = List.of();
    private List<String> languages = List.of();
    private List<DeliveryMode> modes = List.of();
    private Site site;
    private boolean confidential;
    private ServiceArea area;
    private YearMonth verified;
    private Bilingual hours;
    private ServiceTexts texts = ServiceTexts.NONE;
    private Eligibility eligibility = Eligibility.UNKNOWN;
    private StatedAvailability availability;
    private StatedCapacity capacity;
    private String website;
    private String email;
    private List<String> phones = List.of();
    private Bilingual legalStatus;

    private DirectoryEntryBuilder(String id) {
        this.id = id;
        this.name = new Bilingual(id, null);
    }

    public static DirectoryEntryBuilder entry(String id) {
        return new DirectoryEntryBuilder(id);
    }

    public DirectoryEntryBuilder named(String fr, String nl) {
        name = new Bilingual(fr, nl);
        return this;
    }

    /** As another source tells it; such a record is never stored. */
    public DirectoryEntryBuilder from(String otherSource) {
        source = otherSource;
        return this;
    }

    public DirectoryEntryBuilder categories(String... ids) {
        categories = List.of(ids);
        return this;
    }

    public DirectoryEntryBuilder languages(String... tags) {
        languages = List.of(tags);
        return this;
    }

    public DirectoryEntryBuilder modes(DeliveryMode... ways) {
        modes = List.of(ways);
        return this;
    }

    /** At a point, without an address. */
    public DirectoryEntryBuilder at(double lat, double lon) {
        return at(null, null, null, lat, lon);
    }

    public DirectoryEntryBuilder at(String street, String number, String postcode, double lat, double lon) {
        site = new Site(Bilingual.orNull(street, null), number, postcode, null, new Site.Point(lat, lon));
        return this;
    }

    public DirectoryEntryBuilder confidential() {
        confidential = true;
        return this;
    }

    public DirectoryEntryBuilder area(ServiceArea covered) {
        area = covered;
        return this;
    }

    public DirectoryEntryBuilder verified(String month) {
        verified = month == null ? null : YearMonth.parse(month);
        return this;
    }

    public DirectoryEntryBuilder hours(String fr) {
        hours = new Bilingual(fr, null);
        return this;
    }

    public DirectoryEntryBuilder description(String fr) {
        texts = ServiceTexts.builder().description(new Bilingual(fr, null)).build();
        return this;
    }

    /** For whom it is, in words. */
    public DirectoryEntryBuilder forWhom(String fr) {
        texts = ServiceTexts.builder()
                .eligibilityDescription(new Bilingual(fr, null))
                .build();
        return this;
    }

    /** For whom it is, as the source states it. */
    public DirectoryEntryBuilder eligible(Eligibility stated) {
        eligibility = stated;
        return this;
    }

    public DirectoryEntryBuilder availability(StatedAvailability said) {
        availability = said;
        return this;
    }

    public DirectoryEntryBuilder capacity(StatedCapacity said) {
        capacity = said;
        return this;
    }

    public DirectoryEntryBuilder website(String url) {
        website = url;
        return this;
    }

    public DirectoryEntryBuilder email(String address) {
        email = address;
        return this;
    }

    public DirectoryEntryBuilder phone(String... numbers) {
        phones = List.of(numbers);
        return this;
    }

    public DirectoryEntryBuilder legalStatus(String fr) {
        this.legalStatus = new Bilingual(fr, null);
        return this;
    }

    public DirectoryEntry build() {
        return new DirectoryEntry(
                new Provenance(source, id, null, verified),
                new DirectoryEntry.Organization(name, List.of(), legalStatus),
                new Offering(categories, languages, modes),
                new StatedLocation(site, confidential),
                area,
                new ContactDetails(phones, website, email),
                new ServiceAccess(hours, eligibility, availability, capacity),
                texts);
    }
}
