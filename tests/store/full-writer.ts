/** The process whose files may not grow: tries every deed and says, a line each, which fault it met; null: it was done. */
import { dirname } from 'node:path';
import type { Day } from '#lib/domain/period.ts';
import { faultOf, openStore } from '#lib/server/db.ts';
import { MACHINE } from '#lib/server/usecase/doing.ts';
import { DEEDS } from './full-deeds.ts';

const [path = ''] = process.argv.slice(2);
const doing = { actor: MACHINE, now: '2022-07-01T02:00:00.000Z', today: '2022-07-01' as Day };
const store = await openStore(path);
if (!store.ok) throw new Error(store.fault.code);
for (const [name, act] of Object.entries(DEEDS)) {
	const fault = await act(store.value, dirname(path), doing).then(
		({ ok }) => (ok ? null : 'refused'),
		(error: unknown) => faultOf(error, path)?.code ?? String(error)
	);
	process.stdout.write(`${JSON.stringify([name, fault])}\n`);
}
await store.value.close();
