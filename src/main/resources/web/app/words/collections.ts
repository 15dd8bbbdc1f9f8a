import fr from './collections/fr.json';
import nl from './collections/nl.json';
import { learn } from './words';

// What only the screens of those who keep collections say.
learn({ fr, nl });
