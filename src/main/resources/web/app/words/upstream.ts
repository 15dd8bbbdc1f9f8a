import fr from './upstream/fr.json';
import nl from './upstream/nl.json';
import { learn } from './words';

// What only the screen of what goes back to registers says.
learn({ fr, nl });
