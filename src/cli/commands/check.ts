import { checkWorkspace } from '#lib/server/usecase/check-workspace.ts';
import { explainFinding } from '#lib/server/usecase/finding.ts';
import { printJson, type Command } from '../command.ts';
import { sayWhenEmpty } from '../empty-store.ts';

/** Two sides that differ are for people to settle and no failure; an error makes numbers wrong until it is mended. */
export const check: Command = {
	deed: 'page.read',
	flags: {},
	operands: [],
	async run(invocation) {
		const { terminal, words, locale } = invocation;
		const findings = (await checkWorkspace(await invocation.store())).map((finding) => explainFinding(finding, locale));
		const count = (severity: string) => findings.filter((finding) => finding.severity === severity).length;
		const [errors, warnings, notes] = [count('error'), count('warning'), count('note')];
		await sayWhenEmpty(invocation);
		if (invocation.json) printJson(invocation, { errors, warnings, notes, findings });
		else {
			for (const { severity, where, message, remedy } of findings) {
				const place = Object.entries(where).map(([key, value]) => `${key} ${value}`);
				terminal.out(`${words.cli.severity[severity]} · ${place.join(' · ')}\n  ${message}\n  → ${remedy}\n`);
			}
			terminal.out(`${words.cli.checked(errors, warnings, notes)}\n`);
		}
		return errors > 0 ? 1 : 0;
	}
};
