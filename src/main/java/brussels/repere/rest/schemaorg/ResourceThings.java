package brussels.repere.rest.schemaorg;

import brussels.repere.rest.directory.LocalizedText;
import brussels.repere.rest.resources.ResourceView;
import brussels.repere.rest.site.PagePaths;
import brussels.repere.text.Lang;
import java.util.Map;

/** Tells a resource for professionals in the words of schema.org, where these have a type for its kind. Immutable. */
public record ResourceThings(Lang lang, String origin) {

    /** Looking for volunteers is no thing of schema.org; what it calls a demand is of goods and paid services. */
    private static final Map<String, String> TYPES = Map.of(
            "guide", "Guide",
            "tool", "LearningResource",
            "training-offer", "Course",
            "meeting-synthesis", "Report",
            "news", "Article");

    /** @return JSON that may stand within a script element; null where no type fits */
    public String write(ResourceView view) {
        String type = TYPES.get(view.kind().code());
        if (type == null) {
            return null;
        }
        SchemaThing publisher = view.publisher() == null
                ? null
                : new SchemaThing("Organization")
                        .with("name", view.publisher().name().text())
                        .with(
                                "url",
                                view.publisher().organization() == null
                                        ? null
                                        : origin
                                                + PagePaths.in(
                                                        lang,
                                                        PagePaths.organization(
                                                                view.publisher().organization())));
        return JsonLdWriter.write(new SchemaThing(type)
                .with("@id", origin + PagePaths.resource(view.id()) + "#resource")
                .with("name", view.title().text())
                .with("description", text(view.about()))
                .with("url", view.url())
                .with("inLanguage", view.languages())
                .with("datePublished", view.publishedOn())
                .with(
                        "about",
                        view.needs().stream()
                                .map(need -> new SchemaThing("Thing")
                                        .with("name", need.name().text())
                                        .with("url", origin + PagePaths.in(lang, PagePaths.need(need.code()))))
                                .toList())
                .with(type.equals("Course") ? "provider" : "publisher", publisher)
                .with("mainEntityOfPage", origin + PagePaths.in(lang, PagePaths.resource(view.id()))));
    }

    private static String text(LocalizedText text) {
        return text == null ? null : text.text();
    }
}
