import { parseExpression, type ExpressionNames } from '#lib/domain/grammar.ts';
import type { Expression } from '#lib/domain/expression.ts';
import { id, type MeasureId } from '#lib/domain/id.ts';
import { measureContexts, measuresIn } from '#lib/domain/measure-context.ts';
import type { Day, Scheme } from '#lib/domain/period.ts';
import type { Programme } from '#lib/domain/programme.ts';
import type { Draft, DraftRow } from '../draft.ts';
import { faultOfCell, type PackageFault } from '../fault.ts';
import { levelsOf } from './references.ts';

export interface DraftExpressions {
	/** How the period codes of each measure are read. */
	readonly schemeOfMeasure: ReadonlyMap<string, Scheme>;
	readonly faults: readonly PackageFault[];
}

/** Reads indicators and identities, and from them which programmes use a measure: they decide how its periods are read. */
export function readExpressions(draft: Draft): DraftExpressions {
	const faults: PackageFault[] = [];
	const measures = new Map(
		draft.measures.flatMap(({ cells }) => (cells.id === null ? [] : [[cells.id, { categories: cells.categories ?? [] }] as const]))
	);
	const names: ExpressionNames = { measures, levels: levelsOf(draft) };
	const read = (table: 'indicators' | 'identities', row: number, column: string, text: string | null): Expression | null => {
		if (text === null) return null;
		const parsed = parseExpression(text, { ...names, previous: table === 'identities' });
		if (parsed.ok) return parsed.value;
		faults.push(faultOfCell(table, row, column, text, parsed.fault));
		return null;
	};
	const indicators = draft.indicators.flatMap(({ row, cells }) => {
		const expression = read('indicators', row, 'expression', cells.expression);
		return expression === null || cells.programme === null ? [] : [{ programme: id<'programme'>(cells.programme), expression }];
	});
	const identities = draft.identities.flatMap(({ row, cells }) => {
		const left = read('identities', row, 'left', cells.left);
		const right = read('identities', row, 'right', cells.right);
		return left === null || right === null ? [] : [{ left, right }];
	});
	const programmes = draft.programmes.flatMap(({ cells }) => (cells.id === null ? [] : [programmeOf(cells)]));
	const contexts = measureContexts({
		measures: [...measures.keys()].map((key) => ({ id: id<'measure'>(key) })),
		programmes,
		indicators,
		identities
	});
	faults.push(...unusableNames(draft.measures), ...sharedByTwoSchemes(draft.measures, programmes, indicators));
	return { schemeOfMeasure: new Map([...contexts].map(([measure, { scheme }]) => [measure, scheme])), faults };
}

/** Only what decides how periods are read matters here. */
function programmeOf(cells: DraftRow<'programmes'>['cells']): Programme {
	return {
		id: id<'programme'>(cells.id ?? ''),
		name: '',
		nameEn: null,
		parent: null,
		kind: '',
		start: (cells.start ?? '2000-01-01') as Day,
		end: (cells.end ?? '2000-01-01') as Day,
		scheme: (cells.scheme ?? 'calendar') as Scheme,
		committee: null,
		documentStyle: 'state',
		rootPlace: id<'place'>(cells.root_place ?? ''),
		placeLevel: cells.place_level ?? '',
		tolerance: 1,
		dueRule: { days: 2, counted: 'working_days' },
		approval: false,
		order: 0
	};
}

/** `2-new` or `count` would mean something else in an expression. */
function unusableNames(measures: readonly DraftRow<'measures'>[]): readonly PackageFault[] {
	return measures.flatMap(({ row, cells }) => {
		if (cells.id === null) return [];
		const parsed = parseExpression(cells.id, { measures: new Map([[cells.id, { categories: [] }]]), levels: [] });
		if (parsed.ok && parsed.value.kind === 'measure' && !RESERVED.has(cells.id)) return [];
		return [faultOfCell('measures', row, 'id', cells.id, { code: 'measure_name_bad' })];
	});
}

const RESERVED: ReadonlySet<string> = new Set(['count', 'places', 'prev']);

/** One code cannot name two runs of days: "2022-Q2" of a measure must mean the same to everyone who reads it. */
function sharedByTwoSchemes(
	measures: readonly DraftRow<'measures'>[],
	programmes: readonly Programme[],
	indicators: readonly { readonly programme: Programme['id']; readonly expression: Expression }[]
): readonly PackageFault[] {
	const byId = new Map(programmes.map((programme) => [programme.id, programme]));
	const users = new Map<MeasureId, Set<Programme>>();
	for (const { programme, expression } of indicators) {
		const user = byId.get(programme);
		if (!user) continue;
		for (const measure of measuresIn(expression)) users.set(measure, (users.get(measure) ?? new Set()).add(user));
	}
	return measures.flatMap(({ row, cells }) => {
		const using = [...(users.get(id<'measure'>(cells.id ?? '')) ?? [])];
		const schemes = [...new Set(using.map(({ scheme }) => scheme))];
		if (schemes.length < 2) return [];
		return [
			faultOfCell('measures', row, 'id', cells.id, {
				code: 'measure_two_schemes',
				programmes: using.map((programme) => programme.id),
				schemes
			})
		];
	});
}
