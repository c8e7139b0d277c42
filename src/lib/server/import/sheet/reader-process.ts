/** The other end of `reader.ts`: a file from standard input, what it holds to standard output, how far it is as messages, and the end of the process. */
import { buffer } from 'node:stream/consumers';
import { readTables } from './file.ts';
import { writeReading } from './reading-text.ts';

const outcome = await readTables(await buffer(process.stdin), (progress) => process.send?.(progress));
process.stdout.write(writeReading(outcome), () => process.exit(0));
