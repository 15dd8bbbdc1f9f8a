import fr from './crisis/fr.json';
import nl from './crisis/nl.json';
import { learn } from './words';

// What only the roster for a crisis says.
learn({ fr, nl });
