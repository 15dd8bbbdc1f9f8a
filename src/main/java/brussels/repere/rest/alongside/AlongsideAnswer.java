package brussels.repere.rest.alongside;

import brussels.repere.rest.agenda.EventsAnswer.DatedEvent;
import brussels.repere.rest.collections.FittingCollections.Fitting;
import brussels.repere.rest.resources.ResourcesAnswer.FoundResource;
import jakarta.validation.constraints.NotNull;
import java.util.List;

/**
 * What fits the needs and the place of a search, apart from its services.
 *
 * @param generation of the data that answered
 * @param needs the categories that most people would mean by what is asked; with none of them nothing is told alongside
 * @param collections those in which most services fit first
 * @param events the next time of each, those for the place first
 * @param resources guides, tools and the like, mostly for professionals
 */
public record AlongsideAnswer(
        long generation,
        @NotNull List<String> needs,
        @NotNull List<Fitting> collections,
        @NotNull List<DatedEvent> events,
        @NotNull List<FoundResource> resources) {}
