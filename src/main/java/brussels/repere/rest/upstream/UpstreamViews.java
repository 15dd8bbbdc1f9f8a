package brussels.repere.rest.upstream;

import brussels.repere.accounts.people.Account;
import brussels.repere.accounts.people.AccountReader;
import brussels.repere.directory.upstream.DispatchRow;
import brussels.repere.directory.upstream.ReturnState;
import brussels.repere.directory.upstream.SourceReturns;
import brussels.repere.directory.upstream.UpstreamDispatch;
import brussels.repere.exchange.corrections.DispatchDesk.Standing;
import brussels.repere.exchange.corrections.SentCells;
import brussels.repere.exchange.entries.ColumnHeaders;
import brussels.repere.exchange.entries.EntryColumn;
import brussels.repere.generation.BrusselsClock;
import brussels.repere.rest.upstream.DispatchAnswer.SentCell;
import brussels.repere.rest.upstream.DispatchAnswer.SentFactView;
import brussels.repere.rest.upstream.UpstreamAnswer.UpstreamReturns;
import brussels.repere.rest.upstream.UpstreamAnswer.UpstreamSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Tells what was sent. Safe for use by several threads. */
@ApplicationScoped
class UpstreamViews {

    private final AccountReader accounts;
    private final BrusselsClock clock;

    UpstreamViews(AccountReader accounts, BrusselsClock clock) {
        this.accounts = accounts;
        this.clock = clock;
    }

    DispatchView of(UpstreamDispatch dispatch) {
        String by = dispatch.accountId() == null
                ? null
                : accounts.find(dispatch.accountId()).map(Account::name).orElse(null);
        return new DispatchView(
                dispatch.id(),
                dispatch.source(),
                dispatch.madeAt(),
                by,
                dispatch.format().code(),
                dispatch.lang().name(),
                dispatch.whole(),
                dispatch.facts());
    }

    UpstreamSource of(SourceReturns returns, Standing standing) {
        UpstreamDispatch last = returns.last();
        return new UpstreamSource(
                returns.source(),
                standing.standing(),
                standing.waiting(),
                returns.sent(),
                new UpstreamReturns(
                        count(returns, ReturnState.WAITING),
                        count(returns, ReturnState.CAUGHT_UP),
                        count(returns, ReturnState.UNCHANGED),
                        count(returns, ReturnState.CONTRADICTED),
                        count(returns, ReturnState.GONE),
                        count(returns, ReturnState.WITHDRAWN)),
                last == null ? null : of(last),
                last == null
                        ? null
                        : ChronoUnit.DAYS.between(
                                last.madeAt().atZone(BrusselsClock.ZONE).toLocalDate(), clock.today()),
                returns.importedOn());
    }

    private static int count(SourceReturns returns, ReturnState state) {
        return returns.counts().getOrDefault(state, 0);
    }

    DispatchAnswer of(UpstreamDispatch dispatch, List<DispatchRow> rows, ColumnHeaders headers) {
        return new DispatchAnswer(
                of(dispatch),
                dispatch.facts() - rows.size(),
                rows.stream().map(row -> of(row, headers)).toList());
    }

    private static SentFactView of(DispatchRow row, ColumnHeaders headers) {
        SentCells cells = SentCells.of(row.fact());
        return new SentFactView(
                row.service(),
                row.fact().record().sourceId(),
                cells.name(),
                row.fact().field().code(),
                cells.cells().stream()
                        .map(cell -> new SentCell(
                                cell.column(),
                                EntryColumn.find(cell.column())
                                        .map(headers::titleOf)
                                        .orElse(cell.column()),
                                cell.stated(),
                                cell.known()))
                        .toList(),
                row.state().code(),
                row.stateAt());
    }
}
