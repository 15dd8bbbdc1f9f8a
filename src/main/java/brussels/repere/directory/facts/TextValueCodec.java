package brussels.repere.directory.facts;

import brussels.repere.directory.ContactDetails;
import brussels.repere.directory.DeliveryMode;
import brussels.repere.directory.DirectoryEntry;
import brussels.repere.directory.EntryField;
import brussels.repere.directory.Offering;
import brussels.repere.directory.ServiceAccess;
import brussels.repere.directory.ServiceTexts;
import brussels.repere.text.Bilingual;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.List;

/** Writes and reads the fields that are a text, a text in two languages, or a list of texts. */
final class TextValueCodec {

    private TextValueCodec() {}

    static JsonNode encode(EntryField field, DirectoryEntry entry) {
        return switch (field) {
            case NAME -> of(entry.organization().name());
            case LEGAL_STATUS -> of(entry.organization().legalStatus());
            case HOURS -> of(entry.access().hours());
            case DESCRIPTION -> of(entry.texts().description());
            case ELIGIBILITY_DESCRIPTION -> of(entry.texts().eligibilityDescription());
            case APPLICATION_PROCESS -> of(entry.texts().applicationProcess());
            case FEES_DESCRIPTION -> of(entry.texts().feesDescription());
            case REFERRAL_METHOD -> of(entry.texts().referralMethod());
            case ACCREDITATIONS -> of(entry.texts().accreditations());
            case WEBSITE -> of(entry.contact().website());
            case EMAIL -> of(entry.contact().email());
            case ALTERNATE_NAMES -> of(entry.organization().alternateNames());
            case CATEGORIES -> of(entry.offering().categories());
            case LANGUAGES -> of(entry.offering().languages());
            case MODES ->
                of(entry.offering().modes().stream().map(DeliveryMode::code).toList());
            case PHONES -> of(entry.contact().phones());
            default -> throw new IllegalArgumentException(field.code() + " is no text");
        };
    }

    static DirectoryEntry decode(EntryField field, JsonNode value, DirectoryEntry base) {
        EntryParts parts = new EntryParts(base);
        DirectoryEntry.Organization organization = base.organization();
        Offering offering = base.offering();
        ContactDetails contact = base.contact();
        return switch (field) {
            case NAME ->
                parts.withOrganization(new DirectoryEntry.Organization(
                        bilingual(value), organization.alternateNames(), organization.legalStatus()));
            case LEGAL_STATUS ->
                parts.withOrganization(new DirectoryEntry.Organization(
                        organization.name(), organization.alternateNames(), bilingual(value)));
            case ALTERNATE_NAMES ->
                parts.withOrganization(
                        new DirectoryEntry.Organization(organization.name(), list(value), organization.legalStatus()));
            case CATEGORIES -> parts.withOffering(new Offering(list(value), offering.languages(), offering.modes()));
            case LANGUAGES -> parts.withOffering(new Offering(offering.categories(), list(value), offering.modes()));
            case MODES ->
                parts.withOffering(
                        new Offering(offering.categories(), offering.languages(), DeliveryMode.list(list(value))));
            case PHONES -> parts.withContact(new ContactDetails(list(value), contact.website(), contact.email()));
            case WEBSITE -> parts.withContact(new ContactDetails(contact.phones(), text(value), contact.email()));
            case EMAIL -> parts.withContact(new ContactDetails(contact.phones(), contact.website(), text(value)));
            case HOURS ->
                parts.withAccess(new ServiceAccess(
                        bilingual(value),
                        base.access().eligibility(),
                        base.access().availability(),
                        base.access().capacity()));
            default -> parts.withTexts(texts(field, bilingual(value)));
        };
    }

    /** Returns texts of which one is there, since the others are not taken. */
    private static ServiceTexts texts(EntryField field, Bilingual text) {
        ServiceTexts.Builder texts = ServiceTexts.builder();
        return (switch (field) {
                    case DESCRIPTION -> texts.description(text);
                    case ELIGIBILITY_DESCRIPTION -> texts.eligibilityDescription(text);
                    case APPLICATION_PROCESS -> texts.applicationProcess(text);
                    case FEES_DESCRIPTION -> texts.feesDescription(text);
                    case REFERRAL_METHOD -> texts.referralMethod(text);
                    case ACCREDITATIONS -> texts.accreditations(text);
                    default -> throw new IllegalArgumentException(field.code() + " is no text");
                })
                .build();
    }

    private static JsonNode of(Bilingual text) {
        return text == null
                ? null
                : JsonNodeFactory.instance.objectNode().put("fr", text.fr()).put("nl", text.nl());
    }

    private static JsonNode of(String text) {
        return text == null ? null : TextNode.valueOf(text);
    }

    private static JsonNode of(List<String> texts) {
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        texts.forEach(list::add);
        return list.isEmpty() ? null : list;
    }

    static void put(ObjectNode node, String name, Bilingual text) {
        if (text != null) {
            node.set(name, of(text));
        }
    }

    static Bilingual bilingual(JsonNode value) {
        return value == null || value.isNull() ? null : new Bilingual(text(value.get("fr")), text(value.get("nl")));
    }

    static String text(JsonNode value) {
        return value == null || value.isNull() ? null : value.asText();
    }

    static List<String> list(JsonNode value) {
        List<String> texts = new ArrayList<>();
        if (value != null) {
            value.forEach(text -> texts.add(text.asText()));
        }
        return texts;
    }
}
