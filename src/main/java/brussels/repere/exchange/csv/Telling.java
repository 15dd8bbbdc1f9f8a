package brussels.repere.exchange.csv;

import brussels.repere.directory.DirectoryEntry;
import brussels.repere.directory.Incoming;
import brussels.repere.geography.Finding;
import java.util.function.Consumer;

/** Tells what tables hold to who stores it, and reports why it may not be kept. */
final class Telling implements Incoming {

    private final ImportManner manner;
    private final Report report;
    private final Consumer<Consumer<DirectoryEntry>> reading;

    Telling(ImportManner manner, Report report, Consumer<Consumer<DirectoryEntry>> reading) {
        this.manner = manner;
        this.report = report;
        this.reading = reading;
    }

    @Override
    public boolean tell(Consumer<DirectoryEntry> each) {
        reading.accept(each);
        return !report.hasErrors();
    }

    @Override
    public boolean isWhole() {
        return manner.whole();
    }

    @Override
    public boolean mayClose(String source, int closing, int of, int unsaid) {
        if (unsaid > 0) {
            report.add(Finding.warning("", 0, "directory.unsaid", source, unsaid));
        }
        boolean few = manner.allowsClosing(closing, of);
        if (!few) {
            report.add(Finding.error("", 0, "directory.closes-many", source, closing, of, manner.mostClosed()));
        }
        return few;
    }
}
