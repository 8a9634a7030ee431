/** What script adds to every page. Nothing here is needed to read. */
import './contents-spy.ts';
import './cite-trigger.ts';
import './copy-link.ts';
import './notes.ts';
import './preview-trigger.ts';
import './print-page.ts';
import './search-arrival.ts';
import './search-trigger.ts';
import './theme-switch.ts';
