import fr from './sheets/fr.json';
import nl from './sheets/nl.json';
import { learn } from './words';

// What only the screen of monthly sheets says.
learn({ fr, nl });
