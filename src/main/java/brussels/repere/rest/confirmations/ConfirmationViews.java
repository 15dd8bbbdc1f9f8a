package brussels.repere.rest.confirmations;

import brussels.repere.directory.EntryField;
import brussels.repere.directory.confirmations.AnsweredFact;
import brussels.repere.directory.confirmations.AskedOrganization;
import brussels.repere.directory.confirmations.AskedOrganization.AskedRecord;
import brussels.repere.rest.confirmations.answer.ConfirmationAnswer;
import brussels.repere.rest.confirmations.answer.ConfirmationAnswer.FactAnswer;
import brussels.repere.rest.confirmations.answer.ConfirmationAnswer.FactQuestion;
import brussels.repere.rest.confirmations.answer.ConfirmationAnswer.RecordQuestion;
import brussels.repere.rest.editing.EditViews;
import brussels.repere.rest.editing.answer.CellValue;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;

/** Tells what a link asks in the language of the request. Safe for use by several threads. */
@ApplicationScoped
class ConfirmationViews {

    private final EditViews views;

    ConfirmationViews(EditViews views) {
        this.views = views;
    }

    ConfirmationAnswer tell(AskedOrganization organization) {
        return new ConfirmationAnswer(
                organization.request().state(Instant.now()).code(),
                organization.name(),
                organization.request().expiresAt(),
                organization.records().stream().map(this::tell).toList());
    }

    private RecordQuestion tell(AskedRecord asked) {
        return new RecordQuestion(
                asked.record().id(),
                asked.record().entry().organization().name(),
                String.valueOf(asked.record().version()),
                asked.record().closedOn(),
                asked.findAnswer(null).map(ConfirmationViews::tell).orElse(null),
                asked.unlisting(),
                asked.asked().stream().map(field -> tell(asked, field)).toList(),
                asked.missing().stream().map(field -> tell(asked, field)).toList());
    }

    private FactQuestion tell(AskedRecord asked, EntryField field) {
        List<CellValue> proposed = asked.proposals().stream()
                .filter(open -> open.proposal().field() == field && !open.hidden())
                .findFirst()
                .map(open -> views.values(field, open.after()))
                .orElse(List.of());
        return new FactQuestion(
                views.fact(asked.record(), field),
                asked.findAnswer(field).map(ConfirmationViews::tell).orElse(null),
                proposed);
    }

    private static FactAnswer tell(AnsweredFact answer) {
        return new FactAnswer(answer.said().code(), answer.became().code(), answer.at());
    }
}
