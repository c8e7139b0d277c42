import type { Outcome } from '#lib/domain/outcome.ts';
import { addPerson, type Admitted } from '#lib/server/usecase/add-person.ts';
import { changePerson } from '#lib/server/usecase/change-person.ts';
import { disablePerson } from '#lib/server/usecase/disable-person.ts';
import { listPeople } from '#lib/server/usecase/list-people.ts';
import type { PeopleFault } from '#lib/server/usecase/person-faults.ts';
import { resetPassword } from '#lib/server/usecase/reset-password.ts';
import { optional, printJson, Refused, required, type Command, type Invocation } from '../command.ts';

/** What can be done with people, and how each is done with the account named. */
const DEEDS = { add, change, disable: shut(true), enable: shut(false), password, list } as const;

/** People with an account; whoever can run this could open the store's file as well, so it asks for no password. */
export const user: Command = {
	deed: 'people.write',
	flags: { name: { type: 'string' }, role: { type: 'string' }, places: { type: 'string' } },
	operands: [Object.keys(DEEDS).join('|'), 'NAME'],
	optional: 1,
	async run(invocation) {
		const text = invocation.operands[0] ?? '';
		if (!Object.hasOwn(DEEDS, text)) throw new Refused({ code: 'user_deed_unknown', text, deeds: Object.keys(DEEDS) }, 2);
		await DEEDS[text as keyof typeof DEEDS](invocation);
		return 0;
	}
};

async function add(invocation: Invocation): Promise<void> {
	tellPassword(invocation, done(await addPerson(await invocation.store(), doingOf(invocation), personOf(invocation))));
}

async function change(invocation: Invocation): Promise<void> {
	const person = personOf(invocation);
	done(await changePerson(await invocation.store(), doingOf(invocation), person));
	if (invocation.json) printJson(invocation, { login: person.login });
	else invocation.terminal.out(`${invocation.words.people.saved}\n`);
}

async function password(invocation: Invocation): Promise<void> {
	tellPassword(invocation, done(await resetPassword(await invocation.store(), doingOf(invocation), { login: loginOf(invocation) })));
}

function shut(disabled: boolean): (invocation: Invocation) => Promise<void> {
	return async (invocation) => {
		const login = loginOf(invocation);
		done(await disablePerson(await invocation.store(), doingOf(invocation), { login, disabled }));
		const { people } = invocation.words;
		if (invocation.json) printJson(invocation, { login, disabled });
		else invocation.terminal.out(`${disabled ? people.cliDisabled(login) : people.cliEnabled(login)}\n`);
	};
}

async function list(invocation: Invocation): Promise<void> {
	const { people } = done(await listPeople(await invocation.store(), doingOf(invocation)));
	if (invocation.json)
		printJson(
			invocation,
			people.map(({ places, ...person }) => ({ ...person, places: places.map((place) => place.id) }))
		);
	else for (const { login, name, role } of people) invocation.terminal.out(`${invocation.words.people.listed(login, name, role)}\n`);
}

function doingOf({ actor, clock }: Invocation) {
	return { actor, now: clock.now(), today: clock.today() };
}

function loginOf({ operands }: Invocation): string {
	const login = operands[1];
	if (login === undefined) throw new Refused({ code: 'usage_operands', usage: 'cotmoc user add|change|disable|enable|password NAME' }, 2);
	return login;
}

function personOf(invocation: Invocation) {
	const login = loginOf(invocation);
	const places = (optional(invocation, 'places') ?? '').split(',');
	return { login, name: required(invocation, 'name'), role: required(invocation, 'role'), places };
}

function tellPassword(invocation: Invocation, { account: { login }, password: given }: Admitted): void {
	if (invocation.json) printJson(invocation, { login, password: given });
	else invocation.terminal.out(`${invocation.words.people.cliPassword(login, given)}\n`);
}

function done<Value>(outcome: Outcome<Value, PeopleFault>): Value {
	if (outcome.ok) return outcome.value;
	throw new Refused(outcome.fault);
}
