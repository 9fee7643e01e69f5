import { drawingScript } from './drawing-script.ts';
import { searchScript } from './search-script.ts';
import { tableScript } from './table-script.ts';
import { viewScript } from './view-script.ts';

/**
 * The script of the page, as the browser runs it.
 *
 * It is kept as text, because the page holds it word for word; the report reads without it, but for zoom and search.
 */
export const pageScript = `'use strict';
{
${viewScript}${drawingScript}${searchScript}${tableScript}
document.documentElement.classList.add('with-script');
openViewOf(targetOf(), targetOf() !== null);
}
`;
