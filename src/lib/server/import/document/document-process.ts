/** The other end of `reader.ts`: a document from standard input, its words and figures as JSON to standard output, and the end of the process. */
import { buffer } from 'node:stream/consumers';
import { Worker } from 'node:worker_threads';
import { DOCUMENT_LIMITS } from './limits.ts';
import { readingOf } from './reading.ts';

/** Buffers stand outside the heap that Node bounds: a thread of its own looks at the whole, since reading leaves it no moment to. */
new Worker(
	`setInterval(() => process.memoryUsage.rss() > ${DOCUMENT_LIMITS.memoryMegabytes * 2 ** 20} && process.kill(process.pid, 'SIGKILL'), 50)`,
	{ eval: true }
).unref();

const outcome = await readingOf(await buffer(process.stdin));
process.stdout.write(JSON.stringify(outcome), () => process.exit(0));
