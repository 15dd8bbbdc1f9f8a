package brussels.repere.exchange.streetmap;

/** What a map shows from afar and close by. Bends that nobody would see at that zoom are left out of the lines. */
enum StreetDetail {
    OVERVIEW(StreetImportance.MAIN, StreetImportance.MAIN, 12, 1024),
    DISTRICT(StreetImportance.MIDDLE, StreetImportance.MIDDLE, 5, 1024),
    /** There is room for all lines, and not yet for the names of small streets: the squares are half as large without. */
    NEIGHBOURHOOD(StreetImportance.LOCAL, StreetImportance.MIDDLE, 3, 1024),
    FULL(StreetImportance.LOCAL, StreetImportance.LOCAL, 0.75, 2048);

    private static final int DISTRICT_ZOOM = 12;
    private static final int NEIGHBOURHOOD_ZOOM = 13;

    private final StreetImportance leastDrawn;
    private final StreetImportance leastNamed;
    private final double toleranceMetres;
    private final int extent;

    StreetDetail(StreetImportance leastDrawn, StreetImportance leastNamed, double toleranceMetres, int extent) {
        this.leastDrawn = leastDrawn;
        this.leastNamed = leastNamed;
        this.toleranceMetres = toleranceMetres;
        this.extent = extent;
    }

    static StreetDetail of(TilePosition tile) {
        if (tile.zoom() < DISTRICT_ZOOM) {
            return OVERVIEW;
        }
        if (tile.zoom() == DISTRICT_ZOOM) {
            return DISTRICT;
        }
        return tile.zoom() == NEIGHBOURHOOD_ZOOM ? NEIGHBOURHOOD : FULL;
    }

    boolean draws(StreetImportance importance) {
        return importance.compareTo(leastDrawn) <= 0;
    }

    boolean names(StreetImportance importance) {
        return importance.compareTo(leastNamed) <= 0;
    }

    double toleranceMetres() {
        return toleranceMetres;
    }

    /** How many units a tile is wide: one is about a pixel, where it is shown largest. */
    int extent() {
        return extent;
    }
}
