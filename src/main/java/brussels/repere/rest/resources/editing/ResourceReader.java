package brussels.repere.rest.resources.editing;

import brussels.repere.directory.LanguageRegistry;
import brussels.repere.directory.resources.PublicationDate;
import brussels.repere.directory.resources.ResourceContent;
import brussels.repere.directory.resources.ResourceKind;
import brussels.repere.directory.resources.ResourcePublisher;
import brussels.repere.directory.resources.VolunteerCall;
import brussels.repere.directory.taxonomy.CurrentTaxonomy;
import brussels.repere.generation.BrusselsClock;
import brussels.repere.geography.TerritoryKey;
import brussels.repere.geography.delimitation.CurrentTerritoryMap;
import brussels.repere.rest.editing.fields.FieldNames;
import brussels.repere.rest.editing.fields.KeeperTexts;
import brussels.repere.rest.editing.fields.TerritoryField;
import brussels.repere.rest.problem.ParameterError;
import brussels.repere.rest.problem.ParameterErrors;
import brussels.repere.search.catalogue.RecordReader;
import brussels.repere.text.Bilingual;
import brussels.repere.text.ReadableText;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;

/**
 * Reads what a keeper writes of a resource; all that cannot be used is named at once. What it names must be there, unless the resource named it before. Safe
 * for use by several threads.
 */
@ApplicationScoped
class ResourceReader {

    private static final int MAX_REVIEW_YEARS = 10;
    private static final int DAY_LENGTH = 10;

    private final CurrentTerritoryMap maps;
    private final CurrentTaxonomy taxonomies;
    private final RecordReader records;
    private final VolunteerCallReader volunteers;
    private final BrusselsClock clock;

    ResourceReader(
            CurrentTerritoryMap maps,
            CurrentTaxonomy taxonomies,
            RecordReader records,
            VolunteerCallReader volunteers,
            BrusselsClock clock) {
        this.maps = maps;
        this.taxonomies = taxonomies;
        this.records = records;
        this.volunteers = volunteers;
        this.clock = clock;
    }

    /**
     * @param before what is stored of the same resource; null for a new one
     * @return null if something cannot be used, with errors
     */
    ResourceContent read(ResourceForm form, ResourceContent before, FieldNames names, ParameterErrors errors) {
        ParameterErrors found = new ParameterErrors();
        ResourceContent content = readAll(form, before, names, found);
        errors.addAll(found);
        return found.isEmpty() ? content : null;
    }

    private ResourceContent readAll(
            ResourceForm form, ResourceContent before, FieldNames names, ParameterErrors errors) {
        KeeperTexts texts = new KeeperTexts(errors);
        ResourceKind kind = ResourceKind.find(ReadableText.strip(form.kind())).orElse(null);
        if (kind == null) {
            errors.addNotAllowed(names.of("kind"), "event.kind", ResourceKind.codes());
        }
        Bilingual title =
                texts.readRequired(names, "title", form.titleFr(), form.titleNl(), ResourceContent.MAX_TITLE_LENGTH);
        Bilingual about =
                texts.readOptional(names, "about", form.aboutFr(), form.aboutNl(), ResourceContent.MAX_ABOUT_LENGTH);
        boolean seeksVolunteers = kind != null && kind.looksForVolunteers();
        boolean noLink = seeksVolunteers && ReadableText.strip(form.url()).isEmpty();
        String url = noLink ? null : texts.readUrl(names.of("url"), form.url(), ResourceContent.MAX_URL_LENGTH);
        List<String> needs = readNeeds(form.needs(), before, names.of("needs"), errors);
        List<String> languages = readLanguages(form.languages(), names.of("languages"), errors);
        ResourcePublisher publisher = readPublisher(form, before, names, texts);
        PublicationDate published = readDate(form.publishedOn(), names.of("publishedOn"), errors);
        LocalDate review = readReview(form.reviewOn(), kind, before, names.of("reviewOn"), errors);
        TerritoryKey territory = new TerritoryField(maps.get()).read(names.of("territory"), form.territory(), errors);
        VolunteerCall call = volunteers.read(form, seeksVolunteers, url, names, errors);
        return new ResourceContent(
                kind, title, about, url, needs, languages, publisher, published, review, territory, call);
    }

    private ResourcePublisher readPublisher(
            ResourceForm form, ResourceContent before, FieldNames names, KeeperTexts texts) {
        String written = ReadableText.strip(form.publisherOrganization());
        String name = texts.read(names.of("publisherName"), form.publisherName(), ResourceContent.MAX_LINE_LENGTH);
        if (written.isEmpty() == ReadableText.strip(form.publisherName()).isEmpty()) {
            texts.errors().addNotAllowed(names.of("publisherName"), "resource.publisher");
            return null;
        }
        if (written.isEmpty()) {
            return name.isEmpty() ? null : new ResourcePublisher(null, name);
        }
        try {
            UUID id = UUID.fromString(written);
            boolean known = before != null && id.equals(before.publisher().organization());
            if (known || !records.readOrganization(id).services().isEmpty()) {
                return new ResourcePublisher(id, null);
            }
        } catch (IllegalArgumentException malformed) {
            // Told below.
        }
        texts.errors()
                .add(names.of("publisherOrganization"), ParameterError.Code.UNKNOWN_VALUE, "collection.unknown-item");
        return null;
    }

    private PublicationDate readDate(String written, String name, ParameterErrors errors) {
        String text = ReadableText.strip(written);
        if (text.isEmpty()) {
            return null;
        }
        PublicationDate date = PublicationDate.parse(text, clock.today()).orElse(null);
        if (date == null) {
            errors.addNotAllowed(name, "resource.published");
        }
        return date;
    }

    private LocalDate readReview(
            String written, ResourceKind kind, ResourceContent before, String name, ParameterErrors errors) {
        String text = ReadableText.strip(written);
        LocalDate today = clock.today();
        if (text.isEmpty()) {
            return before != null ? before.reviewOn() : today.plusMonths(kind == null ? 0 : kind.reviewMonths());
        }
        try {
            LocalDate day = text.length() == DAY_LENGTH ? LocalDate.parse(text) : null;
            boolean kept = before != null && before.reviewOn().equals(day);
            if (kept || day != null && !day.isBefore(today) && day.isBefore(today.plusYears(MAX_REVIEW_YEARS))) {
                return day;
            }
        } catch (DateTimeException noDay) {
            // Told below.
        }
        errors.add(name, ParameterError.Code.NOT_ALLOWED, "resource.review", MAX_REVIEW_YEARS);
        return null;
    }

    private List<String> readNeeds(List<String> written, ResourceContent before, String name, ParameterErrors errors) {
        List<String> known = before == null ? List.of() : before.needs();
        return readValues(
                written,
                id -> known.contains(id) || taxonomies.get().find(id).isPresent(),
                name,
                "event.needs",
                errors);
    }

    private static List<String> readLanguages(List<String> written, String name, ParameterErrors errors) {
        return readValues(
                written, tag -> LanguageRegistry.known().find(tag).isPresent(), name, "event.languages", errors);
    }

    private static List<String> readValues(
            List<String> written, Predicate<String> isKnown, String name, String key, ParameterErrors errors) {
        List<String> values = Objects.requireNonNullElse(written, List.<String>of()).stream()
                .map(ReadableText::strip)
                .filter(value -> !value.isEmpty())
                .distinct()
                .toList();
        if (values.size() > ResourceContent.MAX_VALUES || !values.stream().allMatch(isKnown)) {
            errors.add(name, ParameterError.Code.NOT_ALLOWED, key, ResourceContent.MAX_VALUES);
            return List.of();
        }
        return values;
    }
}
