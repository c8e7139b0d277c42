import { listFindings } from '#lib/server/usecase/list-findings.ts';
import { printJson, type Command } from '../command.ts';
import { sayWhenEmpty } from '../empty-store.ts';

/** Two sides that differ are for people to settle and no failure; an error makes numbers wrong until it is mended. */
export const check: Command = {
	deed: 'page.read',
	flags: {},
	operands: [],
	async run(invocation) {
		const { terminal, words, locale } = invocation;
		const findings = await listFindings(await invocation.store(), locale);
		const count = (severity: string) => findings.filter((finding) => finding.severity === severity).length;
		const [errors, warnings, notes] = [count('error'), count('warning'), count('note')];
		await sayWhenEmpty(invocation);
		if (invocation.json) printJson(invocation, { errors, warnings, notes, findings });
		else {
			for (const { severity, named, message, remedy } of findings)
				terminal.out(`${words.cli.severity[severity]} · ${named.join(' · ')}\n  ${message}\n  → ${remedy}\n`);
			terminal.out(`${words.cli.checked(errors, warnings, notes)}\n`);
		}
		return errors > 0 ? 1 : 0;
	}
};
