import { unsafeCSS } from 'lit';
import text from './style.txt';

/** The looks of the widget: the build writes them into one text, from app/style/shared and style.css. */
export const style = unsafeCSS(text);
