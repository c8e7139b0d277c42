/**
 * `npm run bench`: the store on a country's worth of figures, the pages of the demo, its files against a browser's.
 * `npm run bench -- store|web|export` runs one, `npm run bench:export` the last.
 */
import { benchExport } from './export.ts';
import { benchStore } from './store.ts';
import { benchWeb } from './web.ts';

const wanted = process.argv[2];
if (wanted === undefined || wanted === 'store') await benchStore();
if (wanted === undefined || wanted === 'web') await benchWeb();
if (wanted === undefined || wanted === 'export') await benchExport();
