import { authorise, type DeedFault } from '#lib/domain/deed.ts';
import { accepted, type Outcome } from '#lib/domain/outcome.ts';
import type { Store } from '../db.ts';
import { audited } from '../store/audit.ts';
import { readSetting, writeSetting, type SettingName } from '../store/settings.ts';
import type { Doing } from './doing.ts';

/** Whether everybody who reaches the program may read published figures without an account. */
export async function readPublicReading(store: Store): Promise<boolean> {
	return (await readSetting(store.db, 'public_reading')) === 'on';
}

/** Opens or closes public reading; it holds from the next request on. */
export function changePublicReading(store: Store, doing: Doing, open: boolean): Promise<Outcome<null, DeedFault>> {
	return turn(store, doing, 'public_reading', open);
}

/** Whether the office's reports write whole counts below ten as `06`. */
export async function readTwoDigitCounts(store: Store): Promise<boolean> {
	return (await readSetting(store.db, 'two_digit_counts')) === 'on';
}

export function changeTwoDigitCounts(store: Store, doing: Doing, on: boolean): Promise<Outcome<null, DeedFault>> {
	return turn(store, doing, 'two_digit_counts', on);
}

async function turn(store: Store, { actor, now }: Doing, name: SettingName, on: boolean): Promise<Outcome<null, DeedFault>> {
	const allowed = authorise(actor, 'settings.write');
	if (!allowed.ok) return allowed;
	return audited(store.db, { actor, now }, async (trx, tell) => {
		const [before, after] = [await readSetting(trx, name), on ? 'on' : 'off'];
		if (before === after) return accepted(null);
		await writeSetting(trx, name, after);
		await tell({ deed: 'settings.write', subject: `setting/${name}`, before, after });
		return accepted(null);
	});
}
