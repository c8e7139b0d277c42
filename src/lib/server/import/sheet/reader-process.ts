/** The other end of `reader.ts`: a file from standard input, what it holds as JSON to standard output, and the end of the process. */
import { buffer } from 'node:stream/consumers';
import { readTables } from './file.ts';

const outcome = await readTables(await buffer(process.stdin));
process.stdout.write(JSON.stringify(outcome), () => process.exit(0));
