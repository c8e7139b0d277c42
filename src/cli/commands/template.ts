import { MACHINE } from '#lib/server/usecase/doing.ts';
import { makeTemplate } from '#lib/server/usecase/make-template.ts';
import { optional, Refused, required, type Command } from '../command.ts';
import { deliver } from '../delivery.ts';
import { refusedBy } from '../refusal.ts';

/** The form of a programme and a period, for its places to fill in. */
export const template: Command = {
	deed: 'import.commit',
	flags: { programme: { type: 'string' }, period: { type: 'string' }, output: { type: 'string', short: 'o' } },
	operands: [],
	async run(invocation) {
		const asked = { programme: optional(invocation, 'programme'), period: required(invocation, 'period'), locale: invocation.locale };
		const output = required(invocation, 'output');
		const made = await makeTemplate(await invocation.store(), asked, { actor: MACHINE, now: invocation.clock.now() });
		if (!made.ok) throw made.fault.code === 'deed_not_allowed' ? new Refused(made.fault) : refusedBy(made.fault);
		await deliver({ bytes: made.value.bytes, inline: false, mime: 'application/octet-stream' }, output, invocation);
		return 0;
	}
};
