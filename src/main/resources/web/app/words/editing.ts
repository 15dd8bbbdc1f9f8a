import fr from './editing/fr.json';
import nl from './editing/nl.json';
import { learn } from './words';

// What only editing says.
learn({ fr, nl });
