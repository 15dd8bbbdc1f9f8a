import fr from './resources/fr.json';
import nl from './resources/nl.json';
import { learn } from './words';

// What only the screens of those who keep resources say.
learn({ fr, nl });
