import fr from './confirming/fr.json';
import nl from './confirming/nl.json';
import { learn } from './words';

// What only the screen of links says.
learn({ fr, nl });
