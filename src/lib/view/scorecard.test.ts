import { beforeAll, describe, expect, it } from 'vitest';
import { day } from '../domain/day.ts';
import type { Facts } from '../domain/facts.ts';
import { parseExpression } from '../domain/grammar.ts';
import { id } from '../domain/id.ts';
import type { Indicator } from '../domain/indicator.ts';
import { factsOf } from '../domain/known-facts.ts';
import { measureContexts } from '../domain/measure-context.ts';
import type { Note } from '../domain/note.ts';
import { period } from '../domain/period.ts';
import type { Programme } from '../domain/programme.ts';
import { figuresOf, measureOf, observe, placeOf } from '../domain/sample.ts';
import type { Target } from '../domain/target.ts';
import { catalogueOf, type Catalogue, type CatalogueTables } from './catalogue.ts';
import { buildIndicatorSheet } from './indicator-sheet.ts';
import { buildMatrix } from './matrix.ts';
import { MOST_PLACES_LISTED, indicatorNeeds, listedPlaces, matrixNeeds, scorecardNeeds, unionOf } from './need.ts';
import { buildOverview } from './overview.ts';
import { buildPlaceSheet, placeSelections } from './place-sheet.ts';
import { buildScorecard } from './scorecard-assembly.ts';
import type { Scorecard, Selection } from './scorecard.ts';
import { worstFirst } from './urgency.ts';

/**
 * Another country's shape: country → region → county → parish, a fiscal year from April, quarters counted from there.
 * The county of Ash has three parishes, Birch one.
 */
const PLACES = [
	placeOf('land', 'country', null),
	placeOf('north', 'region', 'land'),
	placeOf('ash', 'county', 'north', { order: 1 }),
	placeOf('birch', 'county', 'north', { order: 2 }),
	placeOf('a1', 'parish', 'ash', { order: 1 }),
	placeOf('a2', 'parish', 'ash', { order: 2 }),
	placeOf('a3', 'parish', 'ash', { order: 3 }),
	placeOf('b1', 'parish', 'birch', { order: 1 })
];

const MEASURES = [
	measureOf('wells_new'),
	measureOf('wells_closed'),
	measureOf('wells_total', { kind: 'level' }),
	measureOf('wells_tested', { kind: 'level' }),
	measureOf('wells_clean', { kind: 'level' }),
	measureOf('visits'),
	measureOf('pumps', { kind: 'level', categories: ['hand', 'solar'] })
];

const PROGRAMME: Programme = {
	id: id('water'),
	name: 'Water',
	nameEn: null,
	parent: null,
	kind: 'programme',
	start: day('2023-04-01'),
	end: day('2026-03-31'),
	scheme: 'fiscal-04',
	committee: null,
	documentStyle: 'state',
	rootPlace: id('land'),
	placeLevel: 'parish',
	tolerance: 0.9,
	dueRule: { days: 2, counted: 'working_days' },
	approval: false,
	order: 1
};

function indicator(name: string, expression: string, order: number, over: Partial<Indicator> = {}): Indicator {
	const parsed = parseExpression(expression, {
		measures: new Map(MEASURES.map((measure) => [measure.id, measure])),
		levels: ['country', 'region', 'county', 'parish']
	});
	if (!parsed.ok) throw new Error(JSON.stringify(parsed.fault));
	return {
		id: id(name),
		programme: PROGRAMME.id,
		name,
		nameEn: null,
		shortName: null,
		expressionText: expression,
		expression: parsed.value,
		unit: 'wells',
		unitEn: null,
		decimals: 1,
		direction: 'up',
		denominatorName: null,
		order,
		definition: null,
		document: null,
		...over
	};
}

function target(name: string, of: string, over: Partial<Target>): Target {
	return {
		id: id(name),
		indicator: id(of),
		place: id('ash'),
		eachLevel: null,
		from: PROGRAMME.start,
		due: PROGRAMME.end,
		condition: { kind: 'at_least', value: 12 },
		baseline: 0,
		baselinePeriod: null,
		path: { kind: 'linear' },
		stretch: false,
		document: null,
		clause: null,
		version: 1,
		supersedes: null,
		owner: null,
		...over
	};
}

function expressionOf(text: string) {
	const parsed = parseExpression(text, { measures: new Map(MEASURES.map((measure) => [measure.id, measure])), levels: [], previous: true });
	if (!parsed.ok) throw new Error(JSON.stringify(parsed.fault));
	return parsed.value;
}

const scheme = 'fiscal-04';
const quarter = (code: string) => period(code, scheme);
/** April to June, July to September, October to December 2023. */
const OBSERVATIONS = [
	observe('wells_new', 'a1', '2023-Q1', 1, { scheme }),
	observe('wells_new', 'a2', '2023-Q1', 0, { scheme }),
	observe('wells_new', 'a3', '2023-Q1', 0, { scheme }),
	observe('wells_new', 'a1', '2023-Q2', 1, { scheme }),
	observe('wells_new', 'a2', '2023-Q2', 0, { scheme, status: 'estimate' }),
	observe('wells_new', 'b1', '2023-Q1', 9, { scheme }),
	observe('wells_closed', 'a1', '2023-Q2', 0, { scheme }),
	observe('wells_total', 'a1', '2023-Q1', 5, { scheme }),
	observe('wells_total', 'a1', '2023-Q2', 7, { scheme }),
	observe('wells_tested', 'a1', '2023-Q2', 10, { scheme }),
	observe('wells_clean', 'a1', '2023-Q2', 6, { scheme }),
	observe('wells_tested', 'a2', '2023-Q2', 10, { scheme }),
	observe('wells_clean', 'a2', '2023-Q2', 9, { scheme }),
	observe('visits', 'a1', '2023-Q2', 1, { scheme }),
	observe('visits', 'a2', '2023-Q2', 1, { scheme }),
	observe('visits', 'a3', '2023-Q2', 'not_applicable', { scheme }),
	observe('pumps', 'a1', '2023-Q2', 3, { scheme, category: 'hand' }),
	observe('pumps', 'a1', '2023-Q2', 1, { scheme, category: 'solar' }),
	observe('pumps', 'a2', '2023-Q2', 0, { scheme, category: 'hand' })
];

const TARGETS = [
	target('new-old', 'new', { condition: { kind: 'at_least', value: 10 }, document: id('plan-1') }),
	target('new-12', 'new', { supersedes: id('new-old'), version: 2, document: id('plan-2') }),
	target('new-a1', 'new', { place: id('a1'), condition: { kind: 'at_least', value: 4 } }),
	target('new-a2', 'new', { place: id('a2'), condition: { kind: 'at_least', value: 7 } }),
	target('clean-70', 'clean', { condition: { kind: 'between', low: 70, high: 80 }, baseline: null, path: { kind: 'none' } }),
	target('visited-all', 'visited', {
		condition: { kind: 'at_least', value: 100 },
		baseline: null,
		path: { kind: 'none' },
		due: day('2023-09-30')
	}),
	target('pumps-each', 'pumps', {
		eachLevel: 'parish',
		condition: { kind: 'between', low: 1, high: 2 },
		baseline: null,
		path: { kind: 'none' }
	})
];

const CAUSE: Note = {
	id: id('n1'),
	kind: 'cause',
	programme: PROGRAMME.id,
	indicator: null,
	place: id('a1'),
	period: quarter('2023-Q2'),
	text: 'One well was bought, not drilled.',
	owner: null,
	due: null,
	answer: null
};

function tablesOf(over: Partial<CatalogueTables> = {}): CatalogueTables {
	const indicators = [
		indicator('new', 'wells_new', 1),
		indicator('clean', '100 * wells_clean / wells_tested', 2, { unit: '%', denominatorName: 'wells' }),
		indicator('visited', '100 * count(visits >= 1) / places(parish)', 3, { unit: '%' }),
		indicator('pumps', 'pumps', 4, { unit: 'pumps' }),
		indicator('closed', 'wells_closed', 5, { direction: 'down' })
	];
	const identities = [
		{
			id: 'stock',
			leftText: 'wells_total',
			rightText: 'prev(wells_total) + wells_new - wells_closed',
			left: expressionOf('wells_total'),
			right: expressionOf('prev(wells_total) + wells_new - wells_closed')
		}
	];
	const document = (key: string, illustrative = false) => ({
		id: id<'document'>(key),
		number: null,
		title: key,
		issuer: null,
		date: null,
		url: null,
		illustrative
	});
	return {
		places: PLACES,
		groups: [
			{ programme: PROGRAMME.id, group: id('hills'), name: 'Hills', place: id('a1'), validFrom: null, validTo: null },
			{ programme: PROGRAMME.id, group: id('hills'), name: 'Hills', place: id('b1'), validFrom: null, validTo: null }
		],
		successions: [],
		programmes: [PROGRAMME],
		documents: [document('illustrative', true), document('plan-2'), document('plan-1')],
		measures: MEASURES,
		contexts: measureContexts({ measures: MEASURES, programmes: [PROGRAMME], indicators, identities }),
		indicators,
		targets: TARGETS,
		identities,
		notes: [CAUSE],
		meetings: [],
		agenda: [],
		tasks: [],
		daysOff: new Set(),
		...over
	};
}

/** Only the figures that were asked for: a builder that needs more would see nothing. */
function factsNeeded(
	catalogue: Catalogue,
	needs: readonly { readonly measures: readonly string[]; readonly places: readonly string[] }[],
	observations = OBSERVATIONS
): Facts {
	const all = MEASURES.flatMap((measure) => figuresOf(catalogue.tree, measure, observations, catalogue.contexts.get(measure.id)!));
	const figures = all.filter((figure) =>
		needs.some(({ measures, places }) => measures.includes(figure.measure) && places.includes(figure.place))
	);
	return factsOf({ tree: catalogue.tree, measures: catalogue.measure, contexts: catalogue.contexts, figures });
}

function select(over: Partial<Selection> = {}): Selection {
	return {
		programme: PROGRAMME.id,
		place: id('ash'),
		group: null,
		period: quarter('2023-Q2'),
		asOf: day('2023-09-30'),
		knownAt: null,
		view: 'reported',
		...over
	};
}

const catalogue = catalogueOf(tablesOf());

function scorecardFor(over: Partial<Selection> = {}, tables = catalogue, observations = OBSERVATIONS): Scorecard {
	const selection = select(over);
	return buildScorecard(tables, factsNeeded(tables, scorecardNeeds(tables, selection), observations), selection);
}

const rowOf = (scorecard: Scorecard, key: string) => scorecard.rows.find((row) => row.key === key)!;

describe('a scorecard of a county', () => {
	let scorecard: Scorecard;
	beforeAll(() => {
		scorecard = scorecardFor();
	});

	it('has one row for each target in the order of the programme, and one for the indicator nobody was assigned', () => {
		expect(scorecard.rows.map((row) => [row.key, row.target?.id ?? null, row.verdict.status])).toEqual([
			['new', 'new-12', 'on_track'],
			['clean', 'clean-70', 'meeting'],
			['visited', 'visited-all', 'met'],
			['pumps', 'pumps-each', 'not_yet'],
			['closed', null, 'not_assigned']
		]);
	});

	it('counts the days of the fiscal window', () => {
		const { value, verdict } = rowOf(scorecard, 'new');
		expect(value.value).toBe(2);
		expect(verdict.expected).toBeCloseTo((12 * 183) / 1096, 9);
		expect(verdict.provisional).toBe(true);
	});

	it('makes ratios of sums and keeps their parts', () => {
		expect(rowOf(scorecard, 'clean').value).toMatchObject({ value: 75, numerator: 15, denominator: 20 });
	});

	it('leaves a parish that the measure makes no sense for out of both k and n', () => {
		expect(rowOf(scorecard, 'visited').value).toMatchObject({ value: 100, numerator: 2, denominator: 2 });
	});

	it('judges every parish of an each-place target and names them', () => {
		const { eachPlace, verdict } = rowOf(scorecard, 'pumps');
		expect(eachPlace).toMatchObject({ level: 'parish', passing: 1, total: 3 });
		expect(eachPlace!.places.map(({ place, verdict: own }) => [place.id, own.status, own.band])).toEqual([
			['a1', 'exceeded', 'above'],
			['a2', 'not_yet', 'below'],
			['a3', 'no_data', null]
		]);
		expect(verdict).toMatchObject({ goal: null, worst: 'not_yet', best: 'not_yet' });
	});

	it('draws the quarters of the window up to the as-of day', () => {
		expect(rowOf(scorecard, 'new').series.map((point) => [point.period.code, point.day, point.value.value])).toEqual([
			['2023-Q1', '2023-06-30', 1],
			['2023-Q2', '2023-09-30', 2]
		]);
	});

	it('tells what is still required in the quarters left', () => {
		expect(rowOf(scorecard, 'new').forecast).toMatchObject({ per: 'quarter', pace: null, required: { total: 10, periods: 10 } });
	});

	it('reads the selected period alone beside the window', () => {
		expect(rowOf(scorecard, 'new').inPeriod.value).toBe(1);
		expect(rowOf(scorecard, 'new').samePeriodLastYear).toBeNull();
	});

	it('says how many parishes reported, and the last period with figures', () => {
		expect(scorecard.completeness).toEqual({ reported: 2, expected: 3, level: 'parish' });
		expect(scorecard.latestPeriod?.code).toBe('2023-Q2');
		expect(scorecard.withinTerm).toBe(true);
	});

	it('shows the broken identity of the parish below with its explanation, and the gap in the allocation', () => {
		expect(scorecard.warnings).toEqual([
			expect.objectContaining({ kind: 'identity', identity: 'stock', left: 7, right: 6, difference: 1, explanation: CAUSE.text }),
			expect.objectContaining({ kind: 'allocation', target: 'new-12', assigned: 12, allocated: 11, level: 'parish' })
		]);
	});

	it('cites the document of the target and of the one it superseded', () => {
		expect(scorecard.documents.map((document) => document.id)).toEqual(['plan-2', 'plan-1']);
	});

	it('walks from the programme’s root to the place', () => {
		expect(scorecard.ancestors.map((place) => place.id)).toEqual(['land', 'north']);
	});

	it('survives JSON unchanged', () => {
		expect(JSON.parse(JSON.stringify(scorecard))).toEqual(scorecard);
	});

	it('counts its rows by status, most urgent first', () => {
		expect(Object.entries(scorecard.counts)).toEqual([
			['not_yet', 1],
			['on_track', 1],
			['meeting', 1],
			['met', 1],
			['not_assigned', 1]
		]);
		expect(worstFirst(scorecard.rows).map((row) => row.key)).toEqual(['pumps', 'new', 'clean', 'visited', 'closed']);
	});
});

describe('other selections', () => {
	it('judges a parish by its own target and its share of an each-place target', () => {
		const rows = scorecardFor({ place: id('a1') }).rows;
		expect(rows.map((row) => [row.key, row.target?.id ?? null, row.verdict.status])).toEqual([
			['new', 'new-a1', 'on_track'],
			['clean', null, 'not_assigned'],
			['visited', null, 'not_assigned'],
			['pumps', 'pumps-each', 'exceeded'],
			['closed', null, 'not_assigned']
		]);
	});

	it('rolls a group up over its members and holds no target of the whole against it', () => {
		const scorecard = scorecardFor({ group: id('hills'), place: id('land') });
		expect(scorecard.group).toEqual({ id: 'hills', name: 'Hills' });
		expect(rowOf(scorecard, 'new')).toMatchObject({ target: null, verdict: { status: 'not_assigned' }, inPeriod: { value: 1 } });
		expect(scorecardFor({ group: id('hills'), place: id('land'), period: quarter('2023-Q1') }).rows[0]!.inPeriod.value).toBe(10);
	});

	it('says that nothing has started before the window, and shows no series', () => {
		const row = rowOf(scorecardFor({ asOf: day('2023-03-31'), period: quarter('2022-Q4') }), 'new');
		expect(row).toMatchObject({ verdict: { status: 'not_started' }, series: [], forecast: null });
	});

	it('keeps the term’s end: nothing after the due day counts', () => {
		const row = rowOf(scorecardFor({ asOf: day('2024-12-31'), period: quarter('2023-Q3') }), 'visited');
		expect(row.verdict.status).toBe('met');
		expect(row.series.at(-1)?.day).toBe('2023-09-30');
	});

	it('flags a period outside the term', () => {
		expect(scorecardFor({ period: quarter('2019-Q1') }).withinTerm).toBe(false);
	});

	it('expects the parishes of the level when nobody reported', () => {
		expect(scorecardFor({ period: quarter('2023-Q3'), asOf: day('2023-12-31') }).completeness).toEqual({
			reported: 0,
			expected: 3,
			level: 'parish'
		});
	});

	it('does not count a parish whose stock is only carried forward into the period', () => {
		const stock = [['a1', '2023-Q1'] as const, ['a2', '2023-Q1'] as const, ['a2', '2023-Q2'] as const];
		const observations = stock.map(([place, code]) => observe('wells_total', place, code, 5, { scheme }));
		const { completeness } = scorecardFor({ period: quarter('2023-Q2') }, catalogue, observations);
		expect(completeness).toEqual({ reported: 1, expected: 3, level: 'parish' });
	});

	it('marks rows that rest on an invented figure of a place below', () => {
		const selection = select();
		const scorecard = buildScorecard(catalogue, factsNeeded(catalogue, scorecardNeeds(catalogue, selection)), selection, {
			illustrative: new Map([[id<'measure'>('pumps'), new Set([id<'place'>('a2')])]])
		});
		expect(scorecard.rows.map((row) => row.illustrative)).toEqual([false, false, false, true, false]);
		expect(scorecard.documents.map((document) => document.id)).toEqual(['plan-2', 'plan-1', 'illustrative']);
	});

	it('marks neither another place nor a place beside it', () => {
		const invented = (place: string, measure = 'pumps') => new Map([[id<'measure'>(measure), new Set([id<'place'>(place)])]]);
		const marks = (place: string, figures: ReturnType<typeof invented>) => {
			const selection = select({ place: id(place) });
			const facts = factsNeeded(catalogue, scorecardNeeds(catalogue, selection));
			return buildScorecard(catalogue, facts, selection, { illustrative: figures }).rows.some((row) => row.illustrative);
		};
		expect(marks('ash', invented('b1'))).toBe(false);
		expect(marks('a1', invented('a2'))).toBe(false);
		expect(marks('a2', invented('a2'))).toBe(true);
		expect(marks('land', invented('a2'))).toBe(true);
	});

	it('remembers the verdict of the last meeting and reports what changed', () => {
		const selection = select();
		const facts = factsNeeded(catalogue, scorecardNeeds(catalogue, selection));
		const meeting = {
			id: id<'meeting'>('m1'),
			programme: PROGRAMME.id,
			programmes: [PROGRAMME.id],
			title: '',
			date: day('2023-07-10'),
			period: quarter('2023-Q1'),
			kind: '',
			venue: null,
			chair: null,
			conclusion: null,
			recipients: []
		};
		const scorecard = buildScorecard(catalogue, facts, selection, { lastMeeting: { meeting, facts } });
		expect(rowOf(scorecard, 'clean').lastMeeting).toEqual({ meeting: 'm1', date: '2023-07-10', status: 'no_data', value: null });
		expect(rowOf(scorecard, 'new').lastMeeting).toMatchObject({ status: 'on_track', value: 1 });
		expect(buildOverview(catalogue, [scorecard]).programmes[0]).toMatchObject({ changed: ['clean', 'visited', 'pumps'], children: [] });
	});
});

describe('an indicator’s sheet', () => {
	function sheetFor(name: string, over: Partial<Selection> = {}) {
		const selection = select(over);
		const facts = factsNeeded(catalogue, indicatorNeeds(catalogue, selection, catalogue.indicator.get(id(name))!));
		return buildIndicatorSheet(catalogue, facts, selection, id(name))!;
	}

	it('ranks the parishes worst first, each by its own target', () => {
		expect(
			sheetFor('new').ranking.map(({ place, value, target: own, verdict }) => [place.id, value.value, own?.id ?? null, verdict.status])
		).toEqual([
			['a2', 0, 'new-a2', 'behind'],
			['a3', 0, null, 'not_assigned'],
			['a1', 2, 'new-a1', 'on_track']
		]);
	});

	it('lays places over periods', () => {
		const { periods, places, cells } = sheetFor('new').matrix!;
		expect(periods.map(({ code }) => code)).toEqual(['2023-Q1', '2023-Q2']);
		expect(places.map(({ id: place }) => place)).toEqual(['a1', 'a2', 'a3']);
		expect(cells.map((row) => row.map(({ value }) => value))).toEqual([
			[1, 1],
			[0, 0],
			[0, null]
		]);
	});

	it('names the state of every place of a coverage', () => {
		expect(sheetFor('visited').coverage).toMatchObject({
			passing: 2,
			total: 2,
			cells: [{ state: 'pass' }, { state: 'pass' }, { state: 'not_applicable' }]
		});
		expect(sheetFor('pumps').coverage).toMatchObject({
			passing: 1,
			total: 3,
			cells: [{ state: 'above' }, { state: 'fail' }, { state: 'silent' }]
		});
		expect(sheetFor('new').coverage).toBeNull();
	});

	it('breaks a measure down by category', () => {
		expect(sheetFor('pumps').categories).toEqual([
			{ category: 'hand', value: 3 },
			{ category: 'solar', value: 1 }
		]);
	});

	it('gives the plan, the distribution and the definition’s history', () => {
		const sheet = sheetFor('new');
		expect(sheet.plan.map((point) => point.value)).toEqual([0, 12]);
		expect(sheet.distribution).toMatchObject({ count: 3, median: 0, min: { value: 0 }, max: { value: 2, place: { id: 'a1' } } });
		expect(sheetFor('clean').distribution).toBeNull();
	});

	it('lists the children of a place that is itself of the programme’s level', () => {
		expect(listedPlaces(catalogue, select({ place: id('a1') }))).toEqual([]);
		expect(sheetFor('new', { place: id('a1') }).ranking).toEqual([]);
	});

	it('lists the next level down where a page could not hold the places of the programme’s level', () => {
		const many = Array.from({ length: MOST_PLACES_LISTED }, (_, i) => placeOf(`b${i + 2}`, 'parish', 'birch', { order: i + 2 }));
		const crowded = catalogueOf({ ...catalogue, places: [...PLACES, ...many] });
		expect(listedPlaces(catalogue, select({ place: id('north') }))).toEqual(['a1', 'a2', 'a3', 'b1']);
		expect(listedPlaces(crowded, select({ place: id('north') }))).toEqual(['ash', 'birch']);
		expect(listedPlaces(crowded, select({ place: id('ash') }))).toEqual(['a1', 'a2', 'a3']);
	});

	it('is null for an indicator of another programme', () => {
		const selection = select();
		expect(buildIndicatorSheet(catalogue, factsNeeded(catalogue, []), selection, id('unknown'))).toBeNull();
	});
});

it('compares places by indicators with the total of the place', () => {
	const selection = select();
	const matrix = buildMatrix(catalogue, factsNeeded(catalogue, matrixNeeds(catalogue, selection)), selection);
	expect(matrix.places.map((place) => place.id)).toEqual(['a1', 'a2', 'a3']);
	expect(matrix.indicators.map((one) => one.id)).toEqual(['new', 'clean', 'visited', 'pumps', 'closed']);
	expect(matrix.cells.map((cells) => cells[1]!.value.value)).toEqual([60, 90, null]);
	expect(matrix.total[1]!.value.value).toBe(75);
	expect(matrix.reorganisedOn).toBeNull();
	const rows = scorecardFor().rows;
	const counted = rows.filter(({ eachPlace }) => eachPlace !== null).map(({ eachPlace }) => [eachPlace!.passing, eachPlace!.total]);
	expect(matrix.total.flatMap(({ eachPlace }) => (eachPlace === null ? [] : [[eachPlace.passing, eachPlace.total]]))).toEqual(counted);
	expect(counted).not.toEqual([]);
});

it('shows a place across the programmes that cover it, between its neighbours', () => {
	const chosen = { place: id<'place'>('a2'), period: period('2023-Q2'), asOf: day('2023-09-30'), knownAt: null, view: 'reported' as const };
	const selections = placeSelections(catalogue, chosen);
	expect(selections.map((selection) => [selection.programme, selection.period.start])).toEqual([['water', '2023-07-01']]);
	const need = unionOf(selections.flatMap((selection) => scorecardNeeds(catalogue, selection)));
	const sheet = buildPlaceSheet(catalogue, factsNeeded(catalogue, [need]), chosen);
	expect([sheet.previous?.id, sheet.place.id, sheet.next?.id]).toEqual(['a1', 'a2', 'a3']);
	expect(sheet.ancestors.map((place) => place.id)).toEqual(['land', 'north', 'ash']);
	expect(sheet.scorecards[0]!.rows[0]!.verdict.status).toBe('behind');
});

describe('today’s map', () => {
	const merged = catalogueOf(
		tablesOf({
			places: [
				...PLACES.map((place) =>
					['a1', 'a2'].includes(place.id) ? { ...place, spells: [{ ...place.spells[0]!, validTo: day('2023-12-31') }] } : place
				),
				placeOf('a12', 'parish', 'ash', { order: 9, validFrom: day('2024-01-01') })
			],
			successions: ['a1', 'a2'].map((from) => ({
				date: day('2024-01-01'),
				kind: 'merge',
				from: id('' + from),
				to: id('a12'),
				share: null,
				document: null,
				note: null
			}))
		})
	);

	it('says of a comparison that former parishes are in the total only, and that a new one was not there then', () => {
		const compared = (view: 'reported' | 'today') => {
			const selection = select({ view, asOf: day('2024-03-31'), period: period('2024-Q1') });
			return buildMatrix(merged, factsNeeded(merged, matrixNeeds(merged, selection)), selection);
		};
		const reported = compared('reported');
		expect([reported.reorganisedOn, compared('today').reorganisedOn]).toEqual(['2024-01-01', null]);
		const pastYear = reported.total.findIndex(({ target }) => target !== null && target.due < '2024-01-01');
		expect(reported.places.map(({ id: place }, i) => [place, reported.absent[i]![pastYear]])).toEqual([
			['a3', false],
			['a12', true]
		]);
	});

	it('sums the history of merged parishes onto the new one', () => {
		expect(listedPlaces(merged, select({ view: 'today' }))).toEqual(['a3', 'a12']);
		const row = rowOf(scorecardFor({ place: id('a12'), view: 'today' }, merged), 'new');
		expect(row.inPeriod.value).toBe(1);
		expect(rowOf(scorecardFor({ place: id('a12') }, merged), 'new').inPeriod.value).toBeNull();
	});
});
