package brussels.repere.rest.openweb.resources;

import brussels.repere.directory.Language;
import brussels.repere.directory.LanguageRegistry;
import brussels.repere.rest.directory.LocalizedText;
import brussels.repere.rest.language.WrittenDates;
import brussels.repere.rest.openweb.LabelledFact;
import brussels.repere.rest.openweb.LabelledFact.Piece;
import brussels.repere.rest.resources.ResourceView;
import brussels.repere.rest.resources.ResourceView.ResourcePublisherView;
import brussels.repere.rest.resources.ResourcesAnswer.FoundResource;
import brussels.repere.rest.resources.ResourcesAnswer.ResourceReason;
import brussels.repere.rest.site.PagePaths;
import brussels.repere.text.Lang;
import brussels.repere.text.LocalizedTranslations;
import java.net.URI;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A resource as pages show it. Public for the templates. Immutable.
 *
 * @param page its page, with its title
 * @param about null where nothing is said
 * @param link where it is read; null where only somebody is to be asked
 * @param facts who published it and when, in which languages, for whom
 * @param old that nobody went through it; null where somebody did
 * @param needs its themes, each with their list
 * @param reasons why it was found; empty where nothing was asked for that would be one
 */
public record ResourceEntry(
        Piece page,
        String kind,
        String kindAbout,
        String about,
        Lang aboutLang,
        Piece link,
        List<String> facts,
        String old,
        List<Piece> needs,
        Volunteers volunteers,
        String updated,
        List<String> reasons) {

    /** @param ask whom to ask for; null, like the others, where nobody said */
    public record Volunteers(Piece task, Piece times, String ask, String phone, String tel, String mail) {}

    static ResourceEntry of(ResourceView view, LocalizedTranslations words) {
        return of(new FoundResource(view, List.of()), words);
    }

    static ResourceEntry of(FoundResource found, LocalizedTranslations words) {
        ResourceView view = found.resource();
        Lang lang = words.lang();
        LocalizedText title = view.title();
        return new ResourceEntry(
                new Piece(
                        title.text(),
                        LabelledFact.otherLanguage(title, lang),
                        PagePaths.in(lang, PagePaths.resource(view.id())),
                        null),
                view.kind().name().text(),
                view.kind().about().text(),
                view.about() == null ? null : view.about().text(),
                view.about() == null ? null : LabelledFact.otherLanguage(view.about(), lang),
                view.url() == null
                        ? null
                        : new Piece(words.say("open.elsewhere", host(view.url())), null, view.url(), "noreferrer"),
                facts(view, words),
                view.old() ? words.say("old", WrittenDates.day(view.reviewOn(), lang)) : null,
                view.needs().stream()
                        .map(need -> new Piece(
                                need.name().text(),
                                LabelledFact.otherLanguage(need.name(), lang),
                                PagePaths.in(lang, PagePaths.resources()) + "&need=" + need.code(),
                                null))
                        .toList(),
                volunteers(view.volunteers(), lang),
                words.say(
                        "updated",
                        WrittenDates.day(view.updatedAt().atZone(ZoneOffset.UTC).toLocalDate(), lang)),
                found.reasons().stream().map(ResourceReason::text).toList());
    }

    private static String host(String url) {
        return URI.create(url).getHost();
    }

    private static List<String> facts(ResourceView view, LocalizedTranslations words) {
        Lang lang = words.lang();
        String languages = view.languages().stream()
                .flatMap(tag -> LanguageRegistry.known().find(tag).stream())
                .map(Language::name)
                .map(name -> lang == Lang.fr ? name.in(lang).toLowerCase(lang.locale()) : name.in(lang))
                .collect(Collectors.joining(", "));
        return Stream.of(
                        published(view, words),
                        languages.isEmpty() ? null : words.say("languages", languages),
                        view.territory() == null || view.territory().name() == null
                                ? null
                                : words.say("for", view.territory().name()))
                .filter(Objects::nonNull)
                .toList();
    }

    private static String published(ResourceView view, LocalizedTranslations words) {
        ResourcePublisherView publisher = view.publisher();
        String date = view.publishedOn() == null ? null : WrittenDates.asKnown(view.publishedOn(), words.lang());
        if (publisher == null) {
            return date == null ? null : words.say("published.date", date);
        }
        return date == null
                ? words.say("published.undated", publisher.name().text())
                : words.say("published", publisher.name().text(), date);
    }

    private static Volunteers volunteers(ResourceView.VolunteerCallView call, Lang lang) {
        return call == null
                ? null
                : new Volunteers(
                        piece(call.task(), lang),
                        piece(call.times(), lang),
                        call.ask(),
                        call.phone(),
                        call.phone() == null ? null : "tel:" + call.phone().replaceAll("[^+\\d]", ""),
                        call.mail());
    }

    private static Piece piece(LocalizedText text, Lang lang) {
        return text == null ? null : new Piece(text.text(), LabelledFact.otherLanguage(text, lang), null, null);
    }
}
