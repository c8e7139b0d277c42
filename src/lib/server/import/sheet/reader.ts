import { refused, type Outcome } from '#lib/domain/outcome.ts';
import { ProcessFailed, runProcess } from '../../process.ts';
import type { FileFault } from './fault.ts';
import { sizeFault } from './file.ts';
import type { Book } from './grid.ts';
import { LIMITS } from './limits.ts';

/**
 * Reads a file in a process of its own, with a bound on its memory and its time: whatever the file does to it, this process goes on.
 * @throws AbortError when `signal` says so
 */
export async function readFile(
	bytes: Uint8Array,
	{ signal, seconds = LIMITS.seconds }: { readonly signal?: AbortSignal | undefined; readonly seconds?: number } = {}
): Promise<Outcome<Book, FileFault>> {
	const size = sizeFault(bytes);
	if (size !== null) return refused(size);
	try {
		const answer = await runProcess({
			script: 'src/lib/server/import/sheet/reader-process.ts',
			input: bytes,
			seconds,
			heapMegabytes: LIMITS.heapMegabytes,
			signal
		});
		return JSON.parse(Buffer.from(answer).toString('utf8')) as Outcome<Book, FileFault>;
	} catch (error) {
		if (!(error instanceof ProcessFailed)) throw error;
		return refused(error.overdue ? { code: 'import_file_overdue', seconds } : { code: 'import_file_too_heavy' });
	}
}
