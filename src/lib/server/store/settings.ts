import type { Kysely } from 'kysely';
import type { Database } from './tables.ts';

/** What the office decides for the whole program, with what holds until it does. */
const DEFAULTS = {
	/** `on`: whoever reaches the program reads the published figures without an account. The first administrator decides. */
	public_reading: 'on',
	/** `on`: reports write whole counts below ten with two digits, `06`. */
	two_digit_counts: 'off'
} as const;

export type SettingName = keyof typeof DEFAULTS;

export async function readSetting(db: Kysely<Database>, name: SettingName): Promise<string> {
	const row = await db.selectFrom('setting').select('value').where('key', '=', name).executeTakeFirst();
	return row?.value ?? DEFAULTS[name];
}

export async function writeSetting(trx: Kysely<Database>, name: SettingName, value: string): Promise<void> {
	await trx
		.insertInto('setting')
		.values({ key: name, value })
		.onConflict((conflict) => conflict.column('key').doUpdateSet({ value }))
		.execute();
}
