package brussels.repere.rest.accounts;

import brussels.repere.accounts.Actor;
import brussels.repere.rest.problem.ProblemException;
import brussels.repere.rest.problem.ProblemType;
import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;

/** Who is behind this request. Known only to resources that are marked {@link SignedInOnly}. */
@RequestScoped
public class CurrentActor {

    private Actor actor;

    void set(Actor signedIn) {
        actor = signedIn;
    }

    public Optional<Actor> find() {
        return Optional.ofNullable(actor);
    }

    /** @throws ProblemException if nobody is signed in */
    public Actor get() {
        return find().orElseThrow(() -> new ProblemException(ProblemType.NOT_SIGNED_IN));
    }
}
