package brussels.repere.rest.campaigns;

import brussels.repere.directory.campaigns.CampaignStateException;
import brussels.repere.rest.language.RequestLanguage;
import brussels.repere.rest.problem.ProblemFactory;
import brussels.repere.rest.problem.ProblemType;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** What a campaign that is not in the state for something answers. */
final class CampaignExceptionMapper {

    private final RequestLanguage language;

    CampaignExceptionMapper(RequestLanguage language) {
        this.language = language;
    }

    @ServerExceptionMapper
    Response state(CampaignStateException failure) {
        ProblemType type =
                switch (failure.reason()) {
                    case UNKNOWN -> ProblemType.UNKNOWN_CAMPAIGN;
                    case STARTED_ALREADY -> ProblemType.CAMPAIGN_STARTED;
                    case REMINDED_ALREADY -> ProblemType.CAMPAIGN_REMINDED;
                    case ANOTHER_IS_SENDING -> ProblemType.ANOTHER_CAMPAIGN;
                    case NOBODY_TO_ASK -> ProblemType.NOBODY_TO_ASK;
                    case NOT_NOW -> ProblemType.CAMPAIGN_NOT_NOW;
                };
        return ProblemFactory.response(type, language.get());
    }
}
