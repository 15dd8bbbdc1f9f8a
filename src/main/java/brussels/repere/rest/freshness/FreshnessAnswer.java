package brussels.repere.rest.freshness;

import brussels.repere.rest.directory.LocalizedText;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * How fresh the facts of all open services are. Services at a confidential address are not counted.
 *
 * @param day of the count
 * @param since the first day that counts as within twelve months
 * @param services that were counted
 * @param regionWide those of them that declare the whole Region or more
 * @param withoutArea those of them whose area is not known: they weigh nothing
 * @param mostFrom the year of which most of the older facts are; absent if there are none
 * @param method how shares are weighted, in words
 * @param bassins a service counts in each that its area touches, with the people of its area there
 * @param sectors of activity; a service counts in each of its own
 * @param kinds of facts
 * @param gains where a confirmation would help most; no natural person is among them
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record FreshnessAnswer(
        @NotNull LocalDate day,
        @NotNull LocalDate since,
        long generation,
        @NotNull String publisher,
        @NotNull PopulationSource population,
        int services,
        int regionWide,
        int withoutArea,
        Integer mostFrom,
        @NotNull String method,
        @NotNull FreshnessFigures all,
        @NotNull List<FreshnessRow> bassins,
        @NotNull List<FreshnessRow> sectors,
        @NotNull List<FreshnessRow> kinds,
        @NotNull List<FreshnessGain> gains) {

    /** Who counted the people that weigh. */
    record PopulationSource(@NotNull String publisher, int year) {}

    /**
     * One bassin, sector or kind.
     *
     * @param code absent for services that are of none
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record FreshnessRow(String code, @NotNull LocalizedText name, @NotNull FreshnessFigures figures) {}

    /**
     * How fresh some facts are.
     *
     * @param services that have any of them
     * @param facts how many were confirmed when
     * @param unweighted shares in which each fact counts once
     * @param weighted shares in which each fact counts once for each person in the area of its service; absent where no area is known
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record FreshnessFigures(
            int services, @NotNull FactCounts facts, @NotNull FactShares unweighted, FactShares weighted) {}

    /**
     * Facts.
     *
     * @param confirmed within twelve months
     * @param older confirmed before
     * @param unknown nobody knows when anybody confirmed them
     */
    record FactCounts(long confirmed, long older, long unknown) {}

    /** Shares from 0 to 1, to four places. */
    record FactShares(double confirmed, double older, double unknown) {}

    /**
     * An organisation.
     *
     * @param organization id
     * @param service the one of its services that counts most
     * @param services that have facts that are due
     * @param dueFacts facts of all of them that somebody should look at again
     * @param people in the area of the service that covers most
     */
    record FreshnessGain(
            @NotNull UUID organization,
            @NotNull LocalizedText name,
            @NotNull UUID service,
            int services,
            int dueFacts,
            long people) {}
}
