import fr from './coverage/fr.json';
import nl from './coverage/nl.json';
import { learn } from './words';

// What only the screen of who is not served says.
learn({ fr, nl });
