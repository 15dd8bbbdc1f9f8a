package brussels.repere.rest.crisis;

import brussels.repere.directory.crisis.CrisisAgreement;
import brussels.repere.directory.crisis.CrisisExercise;
import brussels.repere.directory.crisis.CrisisPhone;
import brussels.repere.rest.editing.fields.FieldNames;
import brussels.repere.rest.editing.fields.KeeperTexts;
import brussels.repere.rest.problem.ParameterError;
import brussels.repere.rest.problem.ParameterErrors;
import brussels.repere.text.Bilingual;
import brussels.repere.text.ReadableText;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;

/** Reads agreements and exercises; all that cannot be used is named at once. Safe for use by several threads. */
@ApplicationScoped
class PlanReader {

    private final CrisisFields fields;

    PlanReader(CrisisFields fields) {
        this.fields = fields;
    }

    /** @throws brussels.repere.rest.problem.ProblemException naming all that cannot be used */
    CrisisAgreement read(AgreementRequest request) {
        ParameterErrors errors = new ParameterErrors();
        FieldNames names = FieldNames.of();
        KeeperTexts texts = new KeeperTexts(errors);
        String bassin = fields.readBassin(names, request.bassin(), errors);
        Bilingual title = texts.readRequired(
                names, "title", request.titleFr(), request.titleNl(), CrisisAgreement.MAX_TITLE_LENGTH);
        Bilingual agreed = texts.readOptional(
                names, "agreed", request.agreedFr(), request.agreedNl(), CrisisAgreement.MAX_TEXT_LENGTH);
        String by = fields.readFunction("triggeredBy", request.triggeredBy(), errors);
        List<CrisisPhone> phones = fields.readPhones(names, request.phones(), errors);
        Bilingual steps = texts.readOptional(
                names, "steps", request.stepsFr(), request.stepsNl(), CrisisAgreement.MAX_TEXT_LENGTH);
        errors.throwIfAny();
        return new CrisisAgreement(null, 0, bassin, title, agreed, by, phones, steps, null);
    }

    /** @throws brussels.repere.rest.problem.ProblemException naming all that cannot be used */
    CrisisExercise read(ExerciseRequest request) {
        ParameterErrors errors = new ParameterErrors();
        FieldNames names = FieldNames.of();
        KeeperTexts texts = new KeeperTexts(errors);
        String bassin = fields.readBassin(names, request.bassin(), errors);
        LocalDate heldOn = fields.readDay("heldOn", request.heldOn(), errors);
        if (ReadableText.strip(request.heldOn()).isEmpty()) {
            errors.add("heldOn", ParameterError.Code.MISSING, "crisis.missing");
        }
        Bilingual tried = texts.readRequired(
                names, "tried", request.triedFr(), request.triedNl(), CrisisExercise.MAX_TEXT_LENGTH);
        Bilingual learnt = texts.readOptional(
                names, "learnt", request.learntFr(), request.learntNl(), CrisisExercise.MAX_TEXT_LENGTH);
        errors.throwIfAny();
        return new CrisisExercise(null, 0, bassin, heldOn, tried, learnt);
    }
}
