import fr from './events/fr.json';
import nl from './events/nl.json';
import { learn } from './words';

// What only the screens of those who keep events say.
learn({ fr, nl });
