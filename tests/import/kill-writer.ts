/** The process that kill.test.ts kills: takes one file over, saying when it is about to write and when it has. */
import { readFileSync } from 'node:fs';
import type { Day } from '#lib/domain/period.ts';
import { openStore } from '#lib/server/db.ts';
import { commitImport } from '#lib/server/usecase/commit-import.ts';
import { MACHINE } from '#lib/server/usecase/doing.ts';
import { previewImport } from '#lib/server/usecase/preview-import.ts';

const [db = '', path = ''] = process.argv.slice(2);
const store = await openStore(db);
if (!store.ok) throw new Error(store.fault.code);
const file = { name: 'xã.csv', bytes: readFileSync(path) };
const doing = { actor: MACHINE, now: new Date().toISOString(), today: '2022-07-01' as Day };
// Read once, so that what follows the word is the writing.
await previewImport(store.value, file, { period: '2022-Q2' }, doing);
process.stdout.write('ready\n');
const committed = await commitImport(store.value, file, { period: '2022-Q2' }, doing);
if (!committed.ok) throw new Error(committed.fault.code);
process.stdout.write('done\n');
await store.value.close();
