package brussels.repere.geocoding;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a landmark is. */
public enum LandmarkKind {
    METRO(Category.STOP),
    TRAIN(Category.STOP),
    TRAM(Category.STOP),
    HOSPITAL(Category.HOSPITAL),
    TOWN_HALL(Category.TOWN_HALL),
    LIBRARY(Category.LIBRARY),
    COURT(Category.COURT),
    POLICE(Category.POLICE),
    POST_OFFICE(Category.POST_OFFICE);

    private final Category category;

    LandmarkKind(Category category) {
        this.category = category;
    }

    /** Kinds that people call by the same words: a station may be one of trains or of the metro, and many are both. */
    public enum Category {
        STOP,
        HOSPITAL,
        TOWN_HALL,
        LIBRARY,
        COURT,
        POLICE,
        POST_OFFICE;

        /** @throws IllegalArgumentException if there is no such category */
        public static Category of(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
        }
    }

    public Category category() {
        return category;
    }

    /** Returns whether metros, trains or trams stop there. */
    public boolean isStop() {
        return category == Category.STOP;
    }

    /** Returns the name in tables and answers: {@code metro}, {@code town-hall}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<LandmarkKind> find(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findFirst();
    }
}
