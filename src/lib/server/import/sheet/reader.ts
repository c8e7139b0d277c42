import { refused, type Outcome } from '#lib/domain/outcome.ts';
import { ProcessFailed, runProcess } from '../../process.ts';
import type { FileFault } from './fault.ts';
import { sizeFault } from './file.ts';
import { LIMITS } from './limits.ts';
import type { Progress, TellProgress } from './progress.ts';
import { readReading, type BookText } from './reading-text.ts';

interface ReadingOptions {
	readonly signal?: AbortSignal | undefined;
	readonly seconds?: number;
	readonly tell?: TellProgress | undefined;
}

/**
 * Reads a file in a process of its own, with a bound on its memory and its time: whatever the file does to it, this process goes on.
 * @throws AbortError when `signal` says so
 */
export async function readFile(
	bytes: Uint8Array,
	{ signal, seconds = LIMITS.seconds, tell }: ReadingOptions = {}
): Promise<Outcome<BookText, FileFault>> {
	const size = sizeFault(bytes);
	if (size !== null) return refused(size);
	try {
		const answer = await runProcess({
			script: 'src/lib/server/import/sheet/reader-process.ts',
			input: bytes,
			seconds,
			heapMegabytes: LIMITS.heapMegabytes,
			signal,
			hear: tell === undefined ? undefined : (progress) => tell(progress as Progress)
		});
		return readReading(answer);
	} catch (error) {
		if (!(error instanceof ProcessFailed)) throw error;
		return refused(error.overdue ? { code: 'import_file_overdue', seconds } : { code: 'import_file_too_heavy' });
	}
}
