import fr from './inbox/fr.json';
import nl from './inbox/nl.json';
import { learn } from './words';

// What only the inbox of reports says.
learn({ fr, nl });
