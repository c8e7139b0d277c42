import { formatNumber } from '#lib/format/numbers.ts';
import { messagesOf, type Locale } from '#lib/messages/index.ts';
import type { Store } from '#lib/server/db.ts';
import type { Doing } from '#lib/server/usecase/doing.ts';
import { explain, type Fault } from '#lib/server/usecase/explanation.ts';
import { recordNew, type NewFigureFault, type RefusedFigure } from '#lib/server/usecase/record-new.ts';
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
	let count = 0;
	for (const { number, ...figure } of figures) {
		const done = await recordNew(store, [figure], 'extract', doing);
		if (done.ok) count += done.value;
		else refused.set(number, figureWords(done.fault, lang));
	}
	for (const { number, ...ratio } of ratios) {
		const done = await recordRatio(store, ratio, 'extract', doing);
		if (done.ok) count += done.value;
		else refused.set(number, ratioWords(done.fault, lang));
	}
	let set = 0;
	for (const { number, ...target } of targets) {
		const done = await writeTarget(store, target, doing);
		if (done.ok) set += done.value.written;
		else refused.set(number, told(done.fault, lang));
	}
	return { count, targets: set, refused };
}

function figureWords(fault: NewFigureFault, lang: Locale): string {
	if (fault.code !== 'figures_refused') return told(fault, lang);
	const { notOver } = messagesOf(lang).extracting;
	return fault.parts.map((part) => [partWords(part, lang), part.fault === null ? notOver : ''].join(' ').trim()).join(' ');
}

function ratioWords(fault: RatioFault, lang: Locale): string {
	if (fault.code !== 'figures_refused') return told(fault, lang);
	return messagesOf(lang).extracting.ratio.neither(fault.parts.map((part) => partWords(part, lang)).join(' '));
}

/** What is wrong and how to mend it, in one line. */
function told(fault: Fault, lang: Locale): string {
	const { message, remedy } = explain(fault, lang);
	return `${message} ${remedy}`;
}

/** Here nobody overtook anybody: the store simply holds another figure. */
function partWords({ measure, value, standing, fault }: RefusedFigure, lang: Locale): string {
	const { ratio, stands } = messagesOf(lang).extracting;
	const number = (one: number | null): string => formatNumber(one ?? 0, { locale: lang, decimals: 6 });
	if (fault === null) return ratio.conflict(measure, number(value), number(standing));
	return ratio.fault(measure, fault.code === 'figure_conflict' ? stands : told(fault, lang));
}
