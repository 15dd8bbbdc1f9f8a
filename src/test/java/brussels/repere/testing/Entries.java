package brussels.repere.testing;

import brussels.repere.directory.DeliveryMode;
import brussels.repere.directory.DirectoryEntry;
import brussels.repere.directory.Provenance;
import brussels.repere.directory.ServiceArea;
import brussels.repere.directory.ServiceTexts;
import brussels.repere.directory.Site;
import brussels.repere.eligibility.Availability;
import brussels.repere.eligibility.Eligibility;
import brussels.repere.text.Bilingual;
import java.time.YearMonth;
import java.util.List;

/** Builds records of the directory, as a source could tell them; what a test does not say is not known. */
public final class Entries {

    /** What tells test records from others, and by which they are taken away again. */
    public static final String SOURCE = "test";

    private final String id;
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
    private Availability availability;
    private String website;
    private String email;
    private List<String> phones = List.of();

    private Entries(String id) {
        this.id = id;
        this.name = new Bilingual(id, null);
    }

    public static Entries entry(String id) {
        return new Entries(id);
    }

    public Entries named(String fr, String nl) {
        name = new Bilingual(fr, nl);
        return this;
    }

    public Entries categories(String... ids) {
        categories = List.of(ids);
        return this;
    }

    public Entries languages(String... tags) {
        languages = List.of(tags);
        return this;
    }

    public Entries modes(DeliveryMode... ways) {
        modes = List.of(ways);
        return this;
    }

    /** At a point, without an address. */
    public Entries at(double lat, double lon) {
        return at(null, null, null, lat, lon);
    }

    public Entries at(String street, String number, String postcode, double lat, double lon) {
        site = new Site(Bilingual.orNull(street, null), number, postcode, null, new Site.Point(lat, lon));
        return this;
    }

    public Entries confidential() {
        confidential = true;
        return this;
    }

    public Entries area(ServiceArea covered) {
        area = covered;
        return this;
    }

    public Entries verified(String month) {
        verified = month == null ? null : YearMonth.parse(month);
        return this;
    }

    public Entries hours(String fr) {
        hours = new Bilingual(fr, null);
        return this;
    }

    public Entries description(String fr) {
        texts = new ServiceTexts(new Bilingual(fr, null), null, null, null, null);
        return this;
    }

    /** For whom it is, in words. */
    public Entries forWhom(String fr) {
        texts = new ServiceTexts(null, new Bilingual(fr, null), null, null, null);
        return this;
    }

    /** For whom it is, as the source states it. */
    public Entries eligible(Eligibility stated) {
        eligibility = stated;
        return this;
    }

    public Entries availability(Availability said) {
        availability = said;
        return this;
    }

    public Entries website(String url) {
        website = url;
        return this;
    }

    public Entries email(String address) {
        email = address;
        return this;
    }

    public Entries phone(String... numbers) {
        phones = List.of(numbers);
        return this;
    }

    public DirectoryEntry build() {
        return new DirectoryEntry(
                new Provenance(SOURCE, id, null, verified),
                name,
                List.of(),
                null,
                categories,
                languages,
                modes,
                site,
                confidential,
                area,
                phones,
                website,
                email,
                hours,
                texts,
                eligibility,
                availability);
    }
}
