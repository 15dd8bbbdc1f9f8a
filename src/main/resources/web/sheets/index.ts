/** The pages of monthly sheets have no script: this brings their looks. */
import './sheets.css';
