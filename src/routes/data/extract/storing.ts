import { formatNumber } from '#lib/format/numbers.ts';
import { messagesOf, type Locale } from '#lib/messages/index.ts';
import type { Store } from '#lib/server/db.ts';
import type { Doing } from '#lib/server/usecase/doing.ts';
import { explain } from '#lib/server/usecase/explanation.ts';
import { recordFigures, type FigureFault } from '#lib/server/usecase/record-figures.ts';
import { recordRatio, type RatioFault } from '#lib/server/usecase/record-ratio.ts';
import { writeTarget } from '#lib/server/usecase/write-target.ts';
import type { Accepted } from './accepted.ts';

/** What became of the proposals that were ticked. */
export interface Stored {
	/** Figures and targets written. */
	readonly count: number;
	readonly targets: number;
	/** Why not, by the number of the proposal. */
	readonly refused: ReadonlyMap<number, string>;
}

/** Stores what was accepted, each proposal by itself: one that is refused leaves the others standing. */
export async function storeAccepted(store: Store, { figures, ratios, targets }: Accepted, doing: Doing, lang: Locale): Promise<Stored> {
	const refused = new Map<number, string>();
	const recorded = await recordFigures(store, figures, 'extract', doing);
	for (const [i, one] of recorded.entries()) if (!one.ok) refused.set(figures[i]?.number ?? 0, wordsOf(one.fault, lang));
	let count = figures.length - refused.size;
	for (const { number, ...ratio } of ratios) {
		const done = await recordRatio(store, ratio, 'extract', doing);
		if (done.ok) count += done.value;
		else refused.set(number, ratioWords(done.fault, lang));
	}
	let set = 0;
	for (const { number, ...target } of targets) {
		const done = await writeTarget(store, target, doing);
		if (done.ok) set += done.value.written;
		else refused.set(number, explain(done.fault, lang).message);
	}
	return { count, targets: set, refused };
}

/** Here nobody overtook anybody: the store simply holds another figure. */
function wordsOf(fault: FigureFault, lang: Locale): string {
	return fault.code === 'figure_conflict' ? messagesOf(lang).extracting.stands : explain(fault, lang).message;
}

function ratioWords(fault: RatioFault, lang: Locale): string {
	if (fault.code !== 'ratio_refused') return explain(fault, lang).message;
	const { ratio } = messagesOf(lang).extracting;
	const number = (value: number): string => formatNumber(value, { locale: lang, decimals: 6 });
	const told = fault.parts.map(({ measure, value, standing, fault: one }) =>
		one === null ? ratio.conflict(measure, number(value), number(standing ?? 0)) : ratio.fault(measure, wordsOf(one, lang))
	);
	return ratio.neither(told.join(' '));
}
