/** The pages of the agenda have no script: this brings their looks. */
import './agenda.css';
