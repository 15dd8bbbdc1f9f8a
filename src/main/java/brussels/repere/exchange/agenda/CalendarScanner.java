package brussels.repere.exchange.agenda;

import brussels.repere.exchange.agenda.CalendarComponent.Property;
import brussels.repere.exchange.input.ImportFailure;
import brussels.repere.exchange.input.ImportFinding;
import java.io.ByteArrayInputStream;
import java.io.FilterReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import net.fortuna.ical4j.data.CalendarParserImpl;
import net.fortuna.ical4j.data.ContentHandler;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.data.UnfoldingReader;
import net.fortuna.ical4j.util.Strings;

/**
 * Divides an {@code .ics} into its events and their properties. It takes from the library the grammar alone, and not its model: one odd property of one event,
 * of which every program writes some, would refuse a whole file without saying where. For one file.
 */
final class CalendarScanner implements ContentHandler {

    private final List<CalendarComponent> events = new ArrayList<>();
    private final Deque<String> open = new ArrayDeque<>();
    private final LineCounter lines;
    private CalendarComponent event;
    private String calendarName;
    private Map<String, String> parameters = new HashMap<>();
    private String propertyName;
    private String propertyValue;
    private int propertyLine;
    private boolean complete;
    private ImportFailure tooMany;

    private CalendarScanner(LineCounter lines) {
        this.lines = lines;
    }

    /**
     * What a file has.
     *
     * @param name of the calendar; null where it has none
     */
    record ScannedCalendar(String name, List<CalendarComponent> events) {}

    /** @throws ImportFailure if it is no calendar, with the line where it ceases to be one */
    static ScannedCalendar scan(String file, byte[] content) {
        LineCounter lines = new LineCounter(new UnfoldingReader(
                new InputStreamReader(new ByteArrayInputStream(content), StandardCharsets.UTF_8.newDecoder()), true));
        CalendarScanner scanner = new CalendarScanner(lines);
        try {
            new CalendarParserImpl().parse(lines, scanner);
        } catch (CharacterCodingException otherEncoding) {
            throw new ImportFailure(ImportFinding.error(file, lines.line(), "ics.encoding"));
        } catch (IOException | ParserException | IllegalArgumentException malformed) {
            if (scanner.tooMany != null) {
                throw scanner.tooMany;
            }
            throw new ImportFailure(ImportFinding.error(file, lines.line(), "ics.malformed"));
        }
        if (!scanner.complete) {
            throw new ImportFailure(ImportFinding.error(file, lines.line(), "ics.malformed"));
        }
        return new ScannedCalendar(scanner.calendarName, scanner.events);
    }

    /** Counts the lines of the file, of which a long one of the calendar takes several. */
    private static final class LineCounter extends FilterReader {

        private final UnfoldingReader unfolding;
        private int ends;

        LineCounter(UnfoldingReader in) {
            super(in);
            this.unfolding = in;
        }

        @Override
        public int read() throws IOException {
            int character = in.read();
            if (character == '\n') {
                ends++;
            }
            return character;
        }

        @Override
        public int read(char[] buffer, int offset, int length) throws IOException {
            int character = read();
            if (character < 0) {
                return -1;
            }
            buffer[offset] = (char) character;
            return 1;
        }

        int line() {
            return Math.max(1, ends + unfolding.getLinesUnfolded() + 1);
        }
    }

    @Override
    public void startCalendar() {
        // Nothing is known of it yet.
    }

    @Override
    public void endCalendar() {
        complete = true;
    }

    @Override
    public void startComponent(String name) {
        open.push(name.toUpperCase(Locale.ROOT));
        if (isIn("VEVENT") && open.size() == 1) {
            if (events.size() == EventImport.MAX_EVENTS) {
                // The parser tells whatever is thrown here as a fault of the file.
                tooMany = new ImportFailure(
                        ImportFinding.error("", lines.line(), "agenda.too-many", EventImport.MAX_EVENTS));
                throw tooMany;
            }
            event = new CalendarComponent(Math.max(1, lines.line() - 1));
            events.add(event);
        }
    }

    @Override
    public void endComponent(String name) {
        open.poll();
    }

    @Override
    public void startProperty(String name) {
        propertyName = name.toUpperCase(Locale.ROOT);
        propertyValue = "";
        propertyLine = lines.line();
        parameters = new HashMap<>();
    }

    @Override
    public void propertyValue(String value) {
        propertyValue = Strings.unescape(value);
    }

    @Override
    public void endProperty(String name) {
        if (open.isEmpty() && propertyName.equals("X-WR-CALNAME")) {
            calendarName = propertyValue.strip();
        }
        // Alarms stand within an event, and are nobody else's.
        if (isIn("VEVENT") && open.size() == 1) {
            event.add(propertyName, new Property(propertyLine, propertyValue, parameters));
        }
    }

    private boolean isIn(String component) {
        return component.equals(open.peek());
    }

    @Override
    public void parameter(String name, String value) {
        parameters.put(name.toUpperCase(Locale.ROOT), value);
    }
}
