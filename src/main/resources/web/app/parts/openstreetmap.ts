/** How OpenStreetMap wants to be named, wherever something rests on its data. */
export const ABOUT_OPENSTREETMAP = 'https://www.openstreetmap.org/copyright';
