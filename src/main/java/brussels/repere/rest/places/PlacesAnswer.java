package brussels.repere.rest.places;

import java.util.List;

/** @param places the likeliest first; none if nothing of that name is known here */
public record PlacesAnswer(long generation, List<PlaceView> places) {}
