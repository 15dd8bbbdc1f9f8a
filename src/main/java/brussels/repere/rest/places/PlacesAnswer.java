package brussels.repere.rest.places;

import java.util.List;

/** @param places the likeliest first; empty if nothing of that name is known */
record PlacesAnswer(long generation, List<PlaceView> places) {}
