/**
 * The other end of `import-work.ts`: an order and a book from standard input, what came of it to standard output, how far it is as
 * messages. Ended at any moment it leaves the store as it was: what it writes is one transaction.
 */
import { buffer } from 'node:stream/consumers';
import { faultOf, openStore } from '../db.ts';
import { parseBook } from '../import/sheet/reading-text.ts';
import { doTask, type Answer, type Order } from './import-work.ts';

const input = await buffer(process.stdin);
const end = input.indexOf('\n');
const { url, name, hash, task } = JSON.parse(input.toString('utf8', 0, end)) as Order;

async function answer(): Promise<Answer> {
	const store = await openStore(url);
	if (!store.ok) return { outcome: store };
	try {
		const book = parseBook({ json: input.subarray(end + 1) });
		const tell = (progress: unknown) => process.send?.(progress);
		return { outcome: await doTask(store.value, { name, hash, book }, task, { tell }) };
	} catch (error) {
		const fault = faultOf(error, url);
		return fault === null
			? { thrown: error instanceof Error ? (error.stack ?? error.message) : String(error) }
			: { outcome: { ok: false, fault } };
	} finally {
		await store.value.close();
	}
}

process.stdout.write(JSON.stringify(await answer()), () => process.exit(0));
