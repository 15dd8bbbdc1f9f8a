package brussels.repere.directory.facts;

import brussels.repere.directory.ContactDetails;
import brussels.repere.directory.EntryField;
import brussels.repere.directory.ListedService;
import brussels.repere.directory.ServiceTexts;
import brussels.repere.eligibility.Eligibility;

/** Says which facts there are of a service: what is not stated has no age. */
public final class StatedFields {

    private StatedFields() {}

    /** Returns whether something is stated of a field that may be told; a confidential address is not. */
    public static boolean isStated(EntryField field, ListedService service) {
        ContactDetails contact = service.contact();
        ServiceTexts texts = service.texts();
        return switch (field) {
            case NAME -> true;
            case ALTERNATE_NAMES -> !service.service().alternateNames().isEmpty();
            case LEGAL_STATUS -> service.organization().legalStatus() != null;
            case CATEGORIES -> !service.offering().categories().isEmpty();
            case LANGUAGES -> !service.offering().languages().isEmpty();
            case MODES -> !service.offering().modes().isEmpty();
            case LOCATION -> service.location().site() != null;
            case AREA -> service.areaKey() != null;
            case PHONES -> !contact.phones().isEmpty();
            case WEBSITE -> contact.website() != null;
            case EMAIL -> contact.email() != null;
            case HOURS -> service.access().hours() != null;
            case DESCRIPTION -> texts.description() != null;
            case ELIGIBILITY_DESCRIPTION -> texts.eligibilityDescription() != null;
            case APPLICATION_PROCESS -> texts.applicationProcess() != null;
            case FEES_DESCRIPTION -> texts.feesDescription() != null;
            case REFERRAL_METHOD -> texts.referralMethod() != null;
            case ACCREDITATIONS -> texts.accreditations() != null;
            case ELIGIBILITY -> !service.access().eligibility().equals(Eligibility.UNKNOWN);
            case AVAILABILITY -> service.access().availability() != null;
            case CAPACITY -> service.access().capacity() != null;
        };
    }
}
