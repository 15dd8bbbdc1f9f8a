package brussels.repere.rest.sheets;

import brussels.repere.rest.directory.LocalizedText;
import brussels.repere.rest.directory.PhoneView;
import brussels.repere.rest.sheets.SheetAnswer.BlockView;
import brussels.repere.rest.sheets.SheetAnswer.ContactView;
import brussels.repere.rest.sheets.SheetAnswer.PartView;
import brussels.repere.rest.sheets.SheetAnswer.SheetCollection;
import brussels.repere.rest.sheets.SheetAnswer.SheetEvent;
import brussels.repere.rest.sheets.SheetAnswer.SheetService;
import brussels.repere.text.LocalizedTranslations;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes a sheet as text alone, for who reads no HTML: the same, in the same order. Belongs to one thread. */
final class SheetPlainText {

    private final LocalizedTranslations words;
    private final StringBuilder text = new StringBuilder();

    SheetPlainText(LocalizedTranslations words) {
        this.words = words;
    }

    String write(SheetAnswer sheet, String title) {
        line(title);
        if (sheet.theme() != null) {
            line(sheet.theme().text());
        }
        sheet.parts().forEach(this::part);
        if (!sheet.notices().isEmpty()) {
            line("");
            sheet.notices().forEach(notice -> line(notice.text() + " " + notice.licence()));
        }
        line("");
        line("-- ");
        line(words.say("online"));
        line(sheet.page());
        return text.toString();
    }

    private void part(PartView part) {
        line("");
        line("=".repeat(40));
        line(part.name());
        if (!part.ready() && part.blocks().isEmpty()) {
            line(words.say("part.missing", part.name()));
        }
        part.blocks().forEach(this::block);
        if (!part.contacts().isEmpty()) {
            line("");
            line(words.say("contacts"));
            part.contacts().forEach(this::contact);
        }
    }

    private void block(BlockView block) {
        line("");
        if (block.title() != null) {
            line(block.title().text());
        }
        if (block.text() != null) {
            line(block.text().text());
        }
        block.events().forEach(this::event);
        block.collections().forEach(this::collection);
        block.services().forEach(this::service);
    }

    private void event(SheetEvent event) {
        item(
                event.title().text(),
                event.kind() + (event.forProfessionals() ? ", " + words.say("professionals") : ""),
                event.when(),
                event.where(),
                event.online() ? words.say(event.where() == null ? "by-internet.only" : "by-internet") : null,
                event.cost(),
                joined(event.phone(), event.mail(), event.url()));
    }

    private void collection(SheetCollection collection) {
        item(
                collection.title().text(),
                textOf(collection.note() == null ? collection.about() : collection.note()),
                collection.page());
    }

    private void service(SheetService service) {
        item(
                joined(service.name().text(), textOf(service.organization())),
                service.confidential() ? words.say("confidential") : service.where(),
                labelOf(service.phone()),
                textOf(service.note()));
    }

    private void contact(ContactView contact) {
        item(contact.function().text(), joined(labelOf(contact.phone()), contact.mail()));
    }

    private void item(String first, String... others) {
        line("* " + first);
        Stream.of(others)
                .filter(other -> other != null && !other.isEmpty())
                .forEach(other -> line("  " + other.replace("\n", "\n  ")));
    }

    private void line(String line) {
        text.append(line).append('\n');
    }

    private static String joined(String... parts) {
        return Stream.of(parts).filter(Objects::nonNull).collect(Collectors.joining(", "));
    }

    private static String textOf(LocalizedText text) {
        return text == null ? null : text.text();
    }

    private static String labelOf(PhoneView phone) {
        return phone == null ? null : phone.label();
    }
}
