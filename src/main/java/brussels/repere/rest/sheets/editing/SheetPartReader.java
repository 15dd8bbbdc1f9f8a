package brussels.repere.rest.sheets.editing;

import brussels.repere.directory.mailing.MailAddresses;
import brussels.repere.directory.sheets.SheetBlock;
import brussels.repere.directory.sheets.SheetBlock.Kind;
import brussels.repere.directory.sheets.SheetContact;
import brussels.repere.directory.sheets.SheetPart;
import brussels.repere.directory.sheets.SheetPartContent;
import brussels.repere.directory.telephone.PhoneNumber;
import brussels.repere.rest.editing.fields.FieldNames;
import brussels.repere.rest.editing.fields.KeeperTexts;
import brussels.repere.rest.problem.ParameterError;
import brussels.repere.rest.problem.ParameterErrors;
import brussels.repere.rest.sheets.editing.SheetPartRequest.BlockRequest;
import brussels.repere.rest.sheets.editing.SheetPartRequest.ContactRequest;
import brussels.repere.rest.sheets.editing.SheetPartRequest.ItemRequest;
import brussels.repere.text.Bilingual;
import brussels.repere.text.ReadableText;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads what a keeper writes of a part; all that is wrong with it is told together, by its path. Safe for use by several threads. */
@ApplicationScoped
class SheetPartReader {

    private final SheetItemReader items;

    SheetPartReader(SheetItemReader items) {
        this.items = items;
    }

    /**
     * @param before the part as it is
     * @throws brussels.repere.rest.problem.ProblemException with all errors
     */
    SheetPartContent read(SheetPartRequest request, SheetPart before) {
        ParameterErrors errors = new ParameterErrors();
        KeeperTexts texts = new KeeperTexts(errors);
        Bilingual theme = texts.readOptional(
                FieldNames.of(), "theme", request.themeFr(), request.themeNl(), SheetPartContent.MAX_THEME_LENGTH);
        if (theme != null && !before.isShared()) {
            errors.addNotAllowed("themeFr", "sheet.theme");
        }
        List<BlockRequest> blocks = Objects.requireNonNullElse(request.blocks(), List.of());
        List<ContactRequest> contacts = Objects.requireNonNullElse(request.contacts(), List.of());
        requireFew("blocks", blocks, SheetPartContent.MAX_BLOCKS, "sheet.blocks", errors);
        requireFew("contacts", contacts, SheetPartContent.MAX_CONTACTS, "sheet.contacts", errors);
        errors.throwIfAny();
        Set<String> known = before.content().blocks().stream()
                .flatMap(block -> block.items().stream())
                .map(SheetBlock.Item::reference)
                .collect(Collectors.toSet());
        List<SheetBlock> readBlocks = new ArrayList<>();
        for (int number = 0; number < blocks.size(); number++) {
            readBlock(blocks.get(number), "blocks[" + number + "]", known, errors, readBlocks);
        }
        List<SheetContact> readContacts = new ArrayList<>();
        for (int number = 0; number < contacts.size(); number++) {
            readContact(contacts.get(number), "contacts[" + number + "]", errors, readContacts);
        }
        SheetPartContent content =
                new SheetPartContent(theme, readBlocks, readContacts, Boolean.TRUE.equals(request.ready()));
        if (content.ready() && !isReadable(content, before.isShared())) {
            errors.addNotAllowed("ready", "sheet.empty-ready");
        }
        errors.throwIfAny();
        return content;
    }

    private static boolean isReadable(SheetPartContent content, boolean shared) {
        return (!shared || content.theme() != null)
                && content.blocks().stream()
                        .anyMatch(block -> block.kind() == Kind.MONTH_EVENTS
                                || block.text() != null
                                || !block.items().isEmpty());
    }

    private static void requireFew(String name, List<?> written, int limit, String key, ParameterErrors errors) {
        if (written.size() > limit) {
            errors.add(name, ParameterError.Code.NOT_ALLOWED, key, limit);
        }
    }

    private void readBlock(
            BlockRequest block, String path, Set<String> known, ParameterErrors errors, List<SheetBlock> read) {
        FieldNames names = FieldNames.inBody(path);
        Kind kind = block == null ? null : Kind.find(block.kind()).orElse(null);
        if (kind == null) {
            errors.addNotAllowed(names.of("kind"), "sheet.kind", Kind.codes());
            return;
        }
        KeeperTexts texts = new KeeperTexts(errors);
        read.add(new SheetBlock(
                kind,
                texts.readOptional(names, "title", block.titleFr(), block.titleNl(), SheetBlock.MAX_TITLE_LENGTH),
                texts.readOptional(names, "text", block.textFr(), block.textNl(), SheetBlock.MAX_TEXT_LENGTH),
                readItems(kind, Objects.requireNonNullElse(block.items(), List.of()), path, known, errors)));
    }

    private List<SheetBlock.Item> readItems(
            Kind kind, List<ItemRequest> written, String path, Set<String> known, ParameterErrors errors) {
        if (written.size() > SheetBlock.MAX_ITEMS) {
            errors.add(path + ".items", ParameterError.Code.NOT_ALLOWED, "sheet.items", SheetBlock.MAX_ITEMS);
            return List.of();
        }
        List<SheetBlock.Item> read = new ArrayList<>();
        for (int number = 0; number < written.size(); number++) {
            FieldNames names = FieldNames.inBody(path + ".items[" + number + "]");
            ItemRequest item = Objects.requireNonNullElse(written.get(number), new ItemRequest(null, null, null));
            items.read(kind, item, names, known, errors).ifPresent(found -> {
                if (read.stream().anyMatch(other -> other.reference().equals(found.reference()))) {
                    errors.addNotAllowed(names.of("id"), "sheet.twice");
                }
                read.add(found);
            });
        }
        return read;
    }

    private static void readContact(
            ContactRequest contact, String path, ParameterErrors errors, List<SheetContact> read) {
        FieldNames names = FieldNames.inBody(path);
        if (contact == null) {
            errors.addMissing(path);
            return;
        }
        KeeperTexts texts = new KeeperTexts(errors);
        Bilingual function = texts.readOptional(
                names, "function", contact.functionFr(), contact.functionNl(), SheetContact.MAX_FUNCTION_LENGTH);
        if (ReadableText.strip(contact.functionFr()).isEmpty()
                && ReadableText.strip(contact.functionNl()).isEmpty()) {
            errors.addNotAllowed(names.of("functionFr"), "sheet.function");
        }
        String phone = texts.read(names.of("phone"), contact.phone(), SheetContact.MAX_PHONE_LENGTH);
        if (!phone.isEmpty() && !PhoneNumber.read(phone).canBeCalled()) {
            errors.addNotAllowed(names.of("phone"), "event.phone");
        }
        String mail = ReadableText.strip(contact.mail());
        if (!mail.isEmpty() && MailAddresses.readOne(mail).isEmpty()) {
            errors.addNotAllowed(names.of("mail"), "event.mail");
        }
        if (ReadableText.strip(contact.phone()).isEmpty() && mail.isEmpty()) {
            errors.addNotAllowed(names.of("phone"), "sheet.reach");
        }
        read.add(new SheetContact(function, phone.isEmpty() ? null : phone, mail.isEmpty() ? null : mail));
    }
}
