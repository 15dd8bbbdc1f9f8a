package brussels.repere.exchange.fhir;

import brussels.repere.directory.ServiceTexts;
import brussels.repere.eligibility.Audience;
import brussels.repere.eligibility.Eligibility;
import brussels.repere.eligibility.TargetAudiences;
import brussels.repere.exchange.fhir.FhirVocabulary.Token;
import brussels.repere.exchange.fhir.format.FhirNode;
import brussels.repere.exchange.hsds.HsdsTaxonomy;
import brussels.repere.text.Bilingual;
import brussels.repere.text.Lang;
import brussels.repere.text.TranslationTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Maps for whom a service is: an entry for each group of people, one for the ages, and one for the words of the source. */
final class EligibilityMapper {

    private static final TranslationTable WORDS = TranslationTable.of("fhir");

    private EligibilityMapper() {}

    static List<FhirNode> map(Eligibility eligibility, ServiceTexts texts, FhirVocabulary vocabulary) {
        List<FhirNode> entries = new ArrayList<>();
        for (Set<Audience> group : eligibility.audiences().groups()) {
            Bilingual name = new Bilingual(TargetAudiences.name(group, Lang.fr), TargetAudiences.name(group, Lang.nl));
            Token code = vocabulary.term(HsdsTaxonomy.AUDIENCE, TargetAudiences.code(group));
            entries.add(new FhirNode().put("code", FhirVocabulary.concept(code, name)));
        }
        if (eligibility.minimumAge() != null || eligibility.maximumAge() != null) {
            entries.add(new FhirNode().putBilingual("comment", describeAges(eligibility)));
        }
        if (texts.eligibilityDescription() != null) {
            entries.add(new FhirNode().putBilingual("comment", texts.eligibilityDescription()));
        }
        return entries;
    }

    private static Bilingual describeAges(Eligibility eligibility) {
        Double minimum = eligibility.minimumAge();
        Double maximum = eligibility.maximumAge();
        return minimum == null
                ? say("age.to", maximum)
                : maximum == null ? say("age.from", minimum) : say("age.range", minimum, maximum);
    }

    private static Bilingual say(String key, Object... ages) {
        return new Bilingual(WORDS.say(Lang.fr, key, ages), WORDS.say(Lang.nl, key, ages));
    }
}
