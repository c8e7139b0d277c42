/** The other end of `reader.ts`: a Word document from standard input, its words as JSON to standard output, and the end of the process. */
import { buffer } from 'node:stream/consumers';
import { readDocx } from './docx.ts';

const outcome = readDocx(await buffer(process.stdin));
process.stdout.write(JSON.stringify(outcome), () => process.exit(0));
