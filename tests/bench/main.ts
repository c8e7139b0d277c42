/**
 * `npm run bench`: the store on a country's worth of figures, the pages of the demo, its files against a browser's.
 * `npm run bench -- store|web|export|extract|import` runs one; `npm run bench:export`, `npm run bench:import` and
 * `npm run bench:extract -- FILE` are short for three of them.
 */
import { benchExport } from './export.ts';
import { benchExtract } from './extract.ts';
import { benchImport } from './import.ts';
import { benchStore } from './store.ts';
import { benchWeb } from './web.ts';

const wanted = process.argv[2];
if (wanted === undefined || wanted === 'store') await benchStore();
if (wanted === undefined || wanted === 'web') await benchWeb();
if (wanted === undefined || wanted === 'export') await benchExport();
if (wanted === undefined || wanted === 'extract') benchExtract(wanted === undefined ? undefined : process.argv[3]);
if (wanted === undefined || wanted === 'import') await benchImport();
