package brussels.repere.orientation.situation;

import brussels.repere.directory.DeliveryMode;
import brussels.repere.eligibility.Audience;
import brussels.repere.eligibility.EligibilityCriteria;
import java.util.List;
import java.util.Set;

/**
 * For whom it is, as far as anybody said. Immutable.
 *
 * @param ages in decimal years, of all who are spoken of; a service is for them if it is for one of them
 * @param sex {@code WOMEN} or {@code MEN}; null if nobody said
 * @param terms the audiences that they belong to, and what it may cost; no age
 * @param languages BCP 47: one of them should be spoken; empty if nobody said
 * @param modes the ways in which help is wanted, each enough; at home for somebody who cannot go out
 * @param insurers the ids of the health insurers that were named
 * @param refusedTerms the terms that are not wanted, with all below them
 * @param refusedNames words of refused things, folded: whoever bears them all in its name is not wanted
 */
public record SituationPerson(
        List<Double> ages,
        Audience sex,
        EligibilityCriteria terms,
        List<String> languages,
        List<DeliveryMode> modes,
        Set<String> insurers,
        Set<String> refusedTerms,
        List<String> refusedNames) {

    /** Somebody of whom nothing is known. */
    public static final SituationPerson UNKNOWN = new SituationPerson(
            List.of(), null, EligibilityCriteria.NONE, List.of(), List.of(), Set.of(), Set.of(), List.of());

    public SituationPerson {
        ages = List.copyOf(ages);
        languages = List.copyOf(languages);
        modes = List.copyOf(modes);
        insurers = Set.copyOf(insurers);
        refusedTerms = Set.copyOf(refusedTerms);
        refusedNames = List.copyOf(refusedNames);
    }

    public boolean staysAtHome() {
        return modes.contains(DeliveryMode.AT_HOME);
    }

    /** Returns the same person as a member of these insurers. */
    public SituationPerson withInsurers(Set<String> others) {
        return new SituationPerson(ages, sex, terms, languages, modes, others, refusedTerms, refusedNames);
    }
}
