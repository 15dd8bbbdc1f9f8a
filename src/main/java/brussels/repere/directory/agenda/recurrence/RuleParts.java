package brussels.repere.directory.agenda.recurrence;

import brussels.repere.directory.agenda.recurrence.RecurrenceException.Reason;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The parts of a rule of RFC 5545 (3.3.10), each of a form that it allows there. Parts that divide a day are refused: something that takes
 * place three times on a day is three events. Immutable.
 */
record RuleParts(Map<String, String> values) {

    private static final int LONGEST_RULE = 300;

    private static final Pattern NUMBERS = Pattern.compile("[+-]?\\d{1,3}(,[+-]?\\d{1,3}){0,30}");
    private static final Pattern DAY = Pattern.compile("(?:([+-]?\\d{1,2}))?(MO|TU|WE|TH|FR|SA|SU)");
    private static final Set<String> FREQUENCIES = Set.of("DAILY", "WEEKLY", "MONTHLY", "YEARLY");
    private static final List<String> BY_PARTS =
            List.of("BYDAY", "BYMONTHDAY", "BYYEARDAY", "BYWEEKNO", "BYMONTH", "BYSETPOS");
    private static final Map<String, Integer> LARGEST =
            Map.of("BYMONTHDAY", 31, "BYYEARDAY", 366, "BYWEEKNO", 53, "BYMONTH", 12, "BYSETPOS", 366);

    /** The most times that a number of times may say. */
    static final int MAX_COUNT = 1000;

    private static final int MAX_INTERVAL = 99;

    /** @throws RecurrenceException if it is no rule that can be used */
    static RuleParts read(String rule) {
        if (rule.length() > LONGEST_RULE) {
            throw new RecurrenceException(Reason.MALFORMED, "");
        }
        Map<String, String> values = new LinkedHashMap<>();
        for (String part : rule.toUpperCase(Locale.ROOT).strip().split(";")) {
            int equals = part.indexOf('=');
            if (equals <= 0 || values.put(part.substring(0, equals), part.substring(equals + 1)) != null) {
                throw new RecurrenceException(Reason.MALFORMED, part);
            }
        }
        RuleParts parts = new RuleParts(values);
        parts.check();
        return parts;
    }

    private void check() {
        String frequency = values.get("FREQ");
        if (frequency == null) {
            throw new RecurrenceException(Reason.MALFORMED, "FREQ");
        }
        if (!FREQUENCIES.contains(frequency)) {
            throw new RecurrenceException(Reason.FREQUENCY, "FREQ=" + frequency);
        }
        values.forEach(RuleParts::checkPart);
        if (values.containsKey("COUNT") && values.containsKey("UNTIL")) {
            throw new RecurrenceException(Reason.TWO_ENDS, "");
        }
        checkTogether(frequency);
    }

    private static void checkPart(String name, String value) {
        boolean fits =
                switch (name) {
                    case "FREQ", "UNTIL" -> true;
                    case "WKST" -> value.matches("MO|TU|WE|TH|FR|SA|SU");
                    case "COUNT" -> value.matches("\\d{1,5}") && isBetween(Integer.parseInt(value), MAX_COUNT);
                    case "INTERVAL" -> value.matches("\\d{1,5}") && isBetween(Integer.parseInt(value), MAX_INTERVAL);
                    case "BYDAY" -> List.of(value.split(",", -1)).stream().allMatch(RuleParts::isDay);
                    case "BYMONTHDAY", "BYYEARDAY", "BYWEEKNO", "BYMONTH", "BYSETPOS" ->
                        NUMBERS.matcher(value).matches()
                                && List.of(value.split(",")).stream().allMatch(number -> isNumberOf(name, number));
                    default -> false;
                };
        if (!fits) {
            throw new RecurrenceException(Reason.PART, name + "=" + value);
        }
    }

    private static boolean isBetween(int number, int most) {
        return number >= 1 && number <= most;
    }

    private static boolean isNumberOf(String part, String written) {
        int number = Integer.parseInt(written);
        return (!part.equals("BYMONTH") || number > 0) && isBetween(Math.abs(number), LARGEST.get(part));
    }

    private static boolean isDay(String day) {
        var matcher = DAY.matcher(day);
        return matcher.matches()
                && (matcher.group(1) == null || isBetween(Math.abs(Integer.parseInt(matcher.group(1))), 53));
    }

    /** The table of RFC 5545 of which parts go with which frequency. */
    private void checkTogether(String frequency) {
        boolean numberedDays = values.getOrDefault("BYDAY", "").matches(".*\\d.*");
        boolean yearly = frequency.equals("YEARLY");
        refuse(numberedDays && (!yearly && !frequency.equals("MONTHLY") || values.containsKey("BYWEEKNO")), "BYDAY");
        refuse(values.containsKey("BYMONTHDAY") && frequency.equals("WEEKLY"), "BYMONTHDAY");
        refuse(values.containsKey("BYYEARDAY") && !yearly, "BYYEARDAY");
        refuse(values.containsKey("BYWEEKNO") && !yearly, "BYWEEKNO");
        refuse(
                values.containsKey("BYSETPOS")
                        && BY_PARTS.stream().filter(values::containsKey).count() < 2,
                "BYSETPOS");
    }

    private static void refuse(boolean wrong, String part) {
        if (wrong) {
            throw new RecurrenceException(Reason.TOGETHER, part);
        }
    }

    int count() {
        return Integer.parseInt(values.getOrDefault("COUNT", "0"));
    }

    /** Returns the rule without its end by a day; weeks begin on a Monday unless it says otherwise. */
    String withoutUntil() {
        StringBuilder rule = new StringBuilder();
        values.forEach((name, value) -> {
            if (!name.equals("UNTIL")) {
                rule.append(rule.isEmpty() ? "" : ";").append(name).append('=').append(value);
            }
        });
        // The library would take the first day of the week from the language of the machine.
        return values.containsKey("WKST") ? rule.toString() : rule + ";WKST=MO";
    }
}
