package brussels.repere.rest.campaigns;

import brussels.repere.exchange.mail.SiteOrigin;
import brussels.repere.rest.site.PublicAddress;
import jakarta.inject.Singleton;

/** The links of mails lead where all links lead. Immutable. */
@Singleton
class PublicMailOrigin implements SiteOrigin {

    private final PublicAddress address;

    PublicMailOrigin(PublicAddress address) {
        this.address = address;
    }

    @Override
    public String origin() {
        return address.origin();
    }
}
