package brussels.repere.directory.crisis;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A telephone of a roster. Immutable.
 *
 * @param number as it was typed; a telephone can call it
 */
public record CrisisPhone(String number, Time time) {

    /** When it is answered. */
    public enum Time {
        ANY,
        DAY,
        NIGHT;

        /** Returns its name in the API, in tables and in the database. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Optional<Time> find(String code) {
            return Arrays.stream(values())
                    .filter(time -> time.code().equals(code))
                    .findFirst();
        }
    }

    static List<CrisisPhone> read(String[] numbers, String[] times) {
        return IntStream.range(0, numbers.length)
                .mapToObj(index ->
                        new CrisisPhone(numbers[index], Time.find(times[index]).orElseThrow()))
                .toList();
    }

    static String[] numbers(List<CrisisPhone> phones) {
        return phones.stream().map(CrisisPhone::number).toArray(String[]::new);
    }

    static String[] times(List<CrisisPhone> phones) {
        return phones.stream().map(phone -> phone.time().code()).toArray(String[]::new);
    }
}
