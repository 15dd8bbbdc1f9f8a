package brussels.repere.main.lifecycle;

import brussels.repere.engines.watch.EngineFailure;
import brussels.repere.engines.watch.EngineListener;
import io.agroal.api.AgroalDataSource;
import io.agroal.api.AgroalDataSource.FlushMode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Locale;
import org.jboss.logging.Logger;

/** Says in the log what happens to the engines, each event in one line. */
@ApplicationScoped
class EngineEventLog implements EngineListener {

    private static final Logger LOG = Logger.getLogger(EngineEventLog.class);
    private static final double MILLIS_PER_SECOND = 1_000.0;

    private final AgroalDataSource database;

    EngineEventLog(AgroalDataSource database) {
        this.database = database;
    }

    @Override
    public void onDown(String engine, String reason) {
        LOG.warnf("%s: %s; it is started again", engine, reason);
    }

    @Override
    public void onRestarted(String engine, Duration downtime) {
        // Connections to a server that is gone would each fail one request.
        database.flush(FlushMode.IDLE);
        LOG.infof("%s answers again after %s", engine, formatSeconds(downtime));
    }

    @Override
    public void onRestartFailed(String engine, EngineFailure failure) {
        LOG.errorf(
                "%s cannot be started again, and is tried further: %s What to do: %s",
                engine, failure.problem(), failure.whatToDo());
    }

    private static String formatSeconds(Duration time) {
        return String.format(Locale.ROOT, "%.1f s", time.toMillis() / MILLIS_PER_SECOND);
    }
}
