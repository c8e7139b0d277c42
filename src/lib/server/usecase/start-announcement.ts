import { LOCALES, messagesOf } from '#lib/messages/index.ts';
import type { Store } from '../db.ts';
import { hasPeople } from '../store/people.ts';
import type { Admitted } from './add-person.ts';

interface Start {
	/** Lets the first administrator in. */
	readonly token: string;
	readonly port: string | undefined;
	/** Those that were let in at this start. */
	readonly demoPeople: readonly Admitted[];
}

/** What whoever starts the program is told in its terminal and nobody else: how to let people in, in either language. */
export async function startAnnouncement(store: Store, { token, port, demoPeople }: Start): Promise<readonly string[]> {
	const words = LOCALES.map((locale) => messagesOf(locale).people);
	const accounts = demoPeople.map(({ account: { login, name }, password }) => `  ${login}  ${password}  ${name}`);
	const demo = accounts.length === 0 ? [] : [...words.map((word) => word.startDemo), ...accounts];
	if (await hasPeople(store.db)) return demo;
	const address = `http://localhost:${port?.trim() || 3000}/setup?token=${token}`;
	return [...demo, ...words.map((word) => word.startFirst(address))];
}
