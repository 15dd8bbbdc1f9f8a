package brussels.repere.directory.facts;

import brussels.repere.directory.ContactDetails;
import brussels.repere.directory.DirectoryEntry;
import brussels.repere.directory.Offering;
import brussels.repere.directory.ServiceAccess;
import brussels.repere.directory.ServiceArea;
import brussels.repere.directory.ServiceTexts;
import brussels.repere.directory.StatedLocation;
import brussels.repere.eligibility.Eligibility;
import brussels.repere.eligibility.StatedAvailability;
import brussels.repere.eligibility.StatedCapacity;

/** Makes entries that differ from another one in one part. Immutable. */
record EntryParts(DirectoryEntry base) {

    DirectoryEntry withOrganization(DirectoryEntry.Organization organization) {
        return new DirectoryEntry(
                base.provenance(),
                organization,
                base.offering(),
                base.location(),
                base.area(),
                base.contact(),
                base.access(),
                base.texts());
    }

    DirectoryEntry withOffering(Offering offering) {
        return new DirectoryEntry(
                base.provenance(),
                base.organization(),
                offering,
                base.location(),
                base.area(),
                base.contact(),
                base.access(),
                base.texts());
    }

    DirectoryEntry withLocation(StatedLocation location) {
        return new DirectoryEntry(
                base.provenance(),
                base.organization(),
                base.offering(),
                location,
                base.area(),
                base.contact(),
                base.access(),
                base.texts());
    }

    DirectoryEntry withArea(ServiceArea area) {
        return new DirectoryEntry(
                base.provenance(),
                base.organization(),
                base.offering(),
                base.location(),
                area,
                base.contact(),
                base.access(),
                base.texts());
    }

    DirectoryEntry withContact(ContactDetails contact) {
        return new DirectoryEntry(
                base.provenance(),
                base.organization(),
                base.offering(),
                base.location(),
                base.area(),
                contact,
                base.access(),
                base.texts());
    }

    DirectoryEntry withAccess(ServiceAccess access) {
        return new DirectoryEntry(
                base.provenance(),
                base.organization(),
                base.offering(),
                base.location(),
                base.area(),
                base.contact(),
                access,
                base.texts());
    }

    DirectoryEntry withTexts(ServiceTexts texts) {
        return new DirectoryEntry(
                base.provenance(),
                base.organization(),
                base.offering(),
                base.location(),
                base.area(),
                base.contact(),
                base.access(),
                texts);
    }

    DirectoryEntry withEligibility(Eligibility eligibility) {
        ServiceAccess access = base.access();
        return withAccess(new ServiceAccess(access.hours(), eligibility, access.availability(), access.capacity()));
    }

    DirectoryEntry withAvailability(StatedAvailability availability) {
        ServiceAccess access = base.access();
        return withAccess(new ServiceAccess(access.hours(), access.eligibility(), availability, access.capacity()));
    }

    DirectoryEntry withCapacity(StatedCapacity capacity) {
        ServiceAccess access = base.access();
        return withAccess(new ServiceAccess(access.hours(), access.eligibility(), access.availability(), capacity));
    }
}
