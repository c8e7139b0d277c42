import { id, type PlaceId } from '#lib/domain/id.ts';
import type { PersonRole } from '#lib/domain/person.ts';
import { accountsOver, hashPassword } from '../auth/accounts.ts';
import type { Store } from '../db.ts';
import { audited } from '../store/audit.ts';
import { replacePersonPlaces } from '../store/people.ts';
import type { Admitted } from './add-person.ts';
import { MACHINE } from './doing.ts';
import { oneTimePassword } from './one-time-password.ts';

interface DemoPerson {
	readonly login: string;
	readonly name: string;
	readonly role: PersonRole;
	readonly places: readonly PlaceId[];
}

/** One for every role but the administrator's, which the one-time token gives. Their names say what they are. */
const DEMO_PEOPLE: readonly DemoPerson[] = [
	{ login: 'demo-thu-ky', name: 'Thư ký (dùng thử)', role: 'secretary', places: [] },
	{
		login: 'demo-xa',
		name: 'Cán bộ xã Kế Thành, nay thuộc xã Kế Sách (dùng thử)',
		role: 'reporter',
		places: ['ks-ke-thanh', 'ks-ke-sach-2025'].map(id<'place'>)
	},
	{ login: 'demo-lanh-dao', name: 'Trưởng ban (dùng thử)', role: 'head', places: [] },
	{ login: 'demo-xem', name: 'Người xem (dùng thử)', role: 'viewer', places: [] }
];

/**
 * Lets the people of the demonstration in, each with a password made now and told once. They leave when another workspace is
 * loaded, and do not count as the office's own (docs/decisions/0022).
 */
export async function admitDemoPeople(store: Store, now: string): Promise<readonly Admitted[]> {
	const prepared = await Promise.all(
		DEMO_PEOPLE.map(async (person) => {
			const password = oneTimePassword();
			return { person, password, hash: await hashPassword(password) };
		})
	);
	return audited(store.db, { actor: MACHINE, now }, async (trx, tell) => {
		const accounts = await accountsOver(trx, store.dialect);
		const admitted: Admitted[] = [];
		for (const { person, password, hash } of prepared) {
			const { places, ...rest } = person;
			if ((await accounts.findByLogin(person.login)) !== null) continue;
			const account = await accounts.add({ ...rest, disabledAt: null, passwordIsTemporary: false, demo: true }, hash);
			await replacePersonPlaces(trx, account.id, places);
			await tell({ deed: 'people.write', subject: `person/${person.login}`, before: null, after: { ...person, demo: true } });
			admitted.push({ account, password });
		}
		return admitted;
	});
}
