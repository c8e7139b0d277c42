import { explain } from '#lib/server/usecase/explanation.ts';
import { listCatalogue } from '#lib/server/usecase/list-catalogue.ts';
import type { Invocation } from './command.ts';

/** Says that there is nothing yet and how to load something, so that an empty answer is not taken for a finding. */
export async function sayWhenEmpty({ store, clock, locale, terminal }: Invocation): Promise<void> {
	if ((await listCatalogue(await store(), 'places', { today: clock.today() })).length > 0) return;
	const { message, remedy } = explain({ code: 'workspace_empty' }, locale);
	terminal.err(`${message}\n  → ${remedy}\n`);
}
