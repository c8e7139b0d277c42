import { authorise, type DeedFault } from '#lib/domain/deed.ts';
import { accepted, type Outcome } from '#lib/domain/outcome.ts';
import type { Store } from '../db.ts';
import { audited } from '../store/audit.ts';
import { readSetting, writeSetting } from '../store/settings.ts';
import type { Doing } from './doing.ts';

/** Whether everybody who reaches the program may read published figures without an account. */
export async function readPublicReading(store: Store): Promise<boolean> {
	return (await readSetting(store.db, 'public_reading')) === 'on';
}

/** Opens or closes public reading; it holds from the next request on. */
export async function changePublicReading(store: Store, { actor, now }: Doing, open: boolean): Promise<Outcome<null, DeedFault>> {
	const allowed = authorise(actor, 'settings.write');
	if (!allowed.ok) return allowed;
	return audited(store.db, { actor, now }, async (trx, tell) => {
		const [before, after] = [await readSetting(trx, 'public_reading'), open ? 'on' : 'off'];
		if (before === after) return accepted(null);
		await writeSetting(trx, 'public_reading', after);
		await tell({ deed: 'settings.write', subject: 'setting/public_reading', before, after });
		return accepted(null);
	});
}
