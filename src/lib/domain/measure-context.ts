import { addDays } from './day.ts';
import { partsOf, type Expression } from './expression.ts';
import type { MeasureId } from './id.ts';
import type { Identity } from './identity.ts';
import type { Indicator } from './indicator.ts';
import type { Measure, MeasureContext } from './measure.ts';
import type { Programme } from './programme.ts';

/**
 * What every measure inherits: from the programmes whose indicators use it, in their order; else from the measures an
 * identity ties it to (co-operatives dissolved are reported like co-operatives founded); else from the only way the
 * workspace has; else the plain calendar, reported by the deepest places.
 */
export function measureContexts(tables: {
	readonly measures: readonly Pick<Measure, 'id'>[];
	readonly programmes: readonly Programme[];
	readonly indicators: readonly Pick<Indicator, 'programme' | 'expression'>[];
	readonly identities: readonly Pick<Identity, 'left' | 'right'>[];
}): ReadonlyMap<MeasureId, MeasureContext> {
	const { measures, programmes, indicators, identities } = tables;
	const users = new Map<MeasureId, Set<Programme>>();
	const programmeOf = new Map(programmes.map((programme) => [programme.id, programme]));
	for (const indicator of indicators) {
		const programme = programmeOf.get(indicator.programme);
		if (programme === undefined) continue;
		for (const measure of measuresIn(indicator.expression)) users.set(measure, (users.get(measure) ?? new Set()).add(programme));
	}
	// An identity can tie a measure to one that is itself tied by another: pass on until nothing is added.
	for (let spreading = true; spreading;) {
		spreading = false;
		for (const { left, right } of identities) {
			const tied = [...measuresIn(left), ...measuresIn(right)];
			const known = tied.flatMap((measure) => [...(users.get(measure) ?? [])]);
			for (const measure of known.length === 0 ? [] : tied) {
				if (users.has(measure)) continue;
				users.set(measure, new Set(known));
				spreading = true;
			}
		}
	}
	const position = new Map(programmes.map((programme, index) => [programme.id, index]));
	return new Map(
		measures.map(({ id }) => {
			const using = [...(users.get(id) ?? commonTo(programmes))].toSorted((a, b) => (position.get(a.id) ?? 0) - (position.get(b.id) ?? 0));
			return [id, contextOf(using)];
		})
	);
}

/** All programmes, when they agree on scheme and level; otherwise none. */
function commonTo(programmes: readonly Programme[]): readonly Programme[] {
	const [first] = programmes;
	return programmes.every((programme) => programme.scheme === first?.scheme && programme.placeLevel === first.placeLevel) ? programmes : [];
}

function contextOf(using: readonly Programme[]): MeasureContext {
	const [first] = using;
	return {
		scheme: first?.scheme ?? 'calendar',
		reportingLevel: first?.placeLevel ?? null,
		windows: using.map(({ start, end }) => ({ start, end: addDays(end, 1) }))
	};
}

/** Every measure an expression names, each once. */
export function measuresIn(expression: Expression): ReadonlySet<MeasureId> {
	return new Set(partsOf(expression).flatMap((part) => (part.kind === 'measure' || part.kind === 'count' ? [part.measure] : [])));
}
