/** `npm run bench`: the store on a country's worth of figures, then the pages of the demo. `npm run bench -- store|web` runs one. */
import { benchStore } from './store.ts';
import { benchWeb } from './web.ts';

const wanted = process.argv[2];
if (wanted === undefined || wanted === 'store') await benchStore();
if (wanted === undefined || wanted === 'web') await benchWeb();
