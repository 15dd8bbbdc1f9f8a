package brussels.repere.rest.collections.editing;

import brussels.repere.directory.collections.CollectionContent;
import brussels.repere.directory.collections.CollectionItem;
import brussels.repere.directory.collections.CollectionSection;
import brussels.repere.geography.TerritoryKey;
import brussels.repere.geography.delimitation.CurrentTerritoryMap;
import brussels.repere.rest.collections.editing.CollectionRequest.ItemRequest;
import brussels.repere.rest.collections.editing.CollectionRequest.SectionRequest;
import brussels.repere.rest.editing.fields.FieldNames;
import brussels.repere.rest.editing.fields.KeeperTexts;
import brussels.repere.rest.editing.fields.TerritoryField;
import brussels.repere.rest.problem.ParameterError;
import brussels.repere.rest.problem.ParameterErrors;
import brussels.repere.text.Bilingual;
import brussels.repere.text.ReadableText;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads what a keeper writes of a collection; all that cannot be used is named at once. Safe for use by several threads. */
@ApplicationScoped
class CollectionRequestReader {

    private static final Pattern SLUG = Pattern.compile("[a-z0-9](?:[a-z0-9-]{0,58}[a-z0-9])");

    private final CurrentTerritoryMap maps;
    private final ItemReader items;

    CollectionRequestReader(CurrentTerritoryMap maps, ItemReader items) {
        this.maps = maps;
        this.items = items;
    }

    /**
     * @param before what is stored of the same collection; null for a new one
     * @throws brussels.repere.rest.problem.ProblemException naming all that cannot be used
     */
    CollectionContent read(CollectionRequest request, CollectionContent before) {
        ParameterErrors errors = new ParameterErrors();
        KeeperTexts texts = new KeeperTexts(errors);
        String slug = ReadableText.strip(request.slug());
        if (!SLUG.matcher(slug).matches()) {
            errors.addNotAllowed("slug", "collection.slug");
        }
        FieldNames names = FieldNames.of();
        Bilingual title = texts.readRequired(
                names, "title", request.titleFr(), request.titleNl(), CollectionContent.MAX_TITLE_LENGTH);
        Bilingual about = texts.readOptional(
                names, "about", request.aboutFr(), request.aboutNl(), CollectionContent.MAX_ABOUT_LENGTH);
        String keeper = texts.read("keeper", request.keeper(), CollectionContent.MAX_KEEPER_LENGTH);
        if (ReadableText.strip(request.keeper()).isEmpty()) {
            errors.addMissing("keeper");
        }
        TerritoryKey territory = new TerritoryField(maps.get()).read("territory", request.territory(), errors);
        List<CollectionSection> sections = readSections(
                Objects.requireNonNullElse(request.sections(), List.of()),
                number -> FieldNames.inBody("sections[" + number + "]"),
                (section, number) -> FieldNames.inBody("sections[" + section + "].items[" + number + "]"),
                before,
                errors);
        errors.throwIfAny();
        return new CollectionContent(slug, title, about, keeper, territory, sections);
    }

    /** Names a line by its section and its number in it. */
    interface ItemNames {
        FieldNames of(int section, int item);
    }

    /** Reads sections; what cannot be used is added to the errors. */
    List<CollectionSection> readSections(
            List<SectionRequest> sections,
            IntFunction<FieldNames> sectionNames,
            ItemNames itemNames,
            CollectionContent before,
            ParameterErrors errors) {
        if (!areFew(sections, errors)) {
            return List.of();
        }
        Set<String> known = before == null
                ? Set.of()
                : before.items().map(CollectionItem::reference).collect(Collectors.toSet());
        KeeperTexts texts = new KeeperTexts(errors);
        List<CollectionSection> read = new ArrayList<>();
        for (int number = 0; number < sections.size(); number++) {
            SectionRequest section = sections.get(number);
            FieldNames names = sectionNames.apply(number);
            if (section == null) {
                errors.addMissing(names.of("titleFr"));
                continue;
            }
            Bilingual title = texts.readRequired(
                    names, "title", section.titleFr(), section.titleNl(), CollectionContent.MAX_TITLE_LENGTH);
            Bilingual about = texts.readOptional(
                    names, "about", section.aboutFr(), section.aboutNl(), CollectionContent.MAX_ABOUT_LENGTH);
            read.add(new CollectionSection(title, about, readItems(section, number, itemNames, known, errors)));
        }
        return read;
    }

    private List<CollectionItem> readItems(
            SectionRequest section, int sectionNumber, ItemNames names, Set<String> known, ParameterErrors errors) {
        List<ItemRequest> written = Objects.requireNonNullElse(section.items(), List.of());
        List<CollectionItem> read = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (int number = 0; number < written.size(); number++) {
            FieldNames name = names.of(sectionNumber, number);
            ItemRequest item = written.get(number);
            if (item == null) {
                errors.addNotAllowed(name.of("kind"), "collection.kind");
                continue;
            }
            items.read(item, name, known, errors).ifPresent(found -> {
                if (!seen.add(found.kind() + found.reference())) {
                    errors.addNotAllowed(name.of(item.url() == null ? "id" : "url"), "collection.twice");
                }
                read.add(found);
            });
        }
        return read;
    }

    private static boolean areFew(List<SectionRequest> sections, ParameterErrors errors) {
        int lines = sections.stream()
                .filter(section -> section != null && section.items() != null)
                .mapToInt(section -> section.items().size())
                .sum();
        if (sections.size() > CollectionContent.MAX_SECTIONS) {
            errors.add(
                    "sections",
                    ParameterError.Code.NOT_ALLOWED,
                    "collection.too-many-sections",
                    CollectionContent.MAX_SECTIONS);
            return false;
        }
        if (lines > CollectionContent.MAX_ITEMS) {
            errors.add(
                    "sections",
                    ParameterError.Code.NOT_ALLOWED,
                    "collection.too-many-items",
                    CollectionContent.MAX_ITEMS,
                    lines);
            return false;
        }
        return true;
    }
}
