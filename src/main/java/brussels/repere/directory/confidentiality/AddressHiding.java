package brussels.repere.directory.confidentiality;

import brussels.repere.directory.ContactDetails;
import brussels.repere.directory.DirectoryEntry;
import brussels.repere.directory.EntryField;
import brussels.repere.directory.ServiceAccess;
import brussels.repere.directory.StatedLocation;

/** Hides the confidential address of a record from those who may edit it and not see that: in its location, and in whatever tells it. */
public final class AddressHiding {

    private AddressHiding() {}

    /** Returns a record without its address, and without what {@link AddressRedactor} withholds, if its address is confidential. */
    public static DirectoryEntry hide(DirectoryEntry entry) {
        if (!entry.location().confidential()) {
            return entry;
        }
        AddressRedactor redactor = AddressRedactor.of(entry.location());
        return new DirectoryEntry(
                entry.provenance(),
                new DirectoryEntry.Organization(
                        redactor.redactName(entry.organization().name()),
                        redactor.removeRevealingNames(entry.organization().alternateNames()),
                        entry.organization().legalStatus()),
                entry.offering(),
                new StatedLocation(null, true),
                entry.area(),
                new ContactDetails(
                        entry.contact().phones(),
                        redactor.redactContact(entry.contact().website()),
                        redactor.redactContact(entry.contact().email())),
                new ServiceAccess(
                        redactor.redactText(entry.access().hours()),
                        entry.access().eligibility(),
                        entry.access().availability(),
                        entry.access().capacity()),
                entry.texts().map(redactor::redactText));
    }

    /** Returns whether a field tells the address, so that who may not see that sees less of it than there is. */
    public static boolean isHidden(EntryField field, DirectoryEntry entry) {
        return entry.location().confidential() && !field.hash(entry).equals(field.hash(hide(entry)));
    }
}
