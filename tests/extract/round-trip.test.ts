/** The demo's reports in words, and the figures read back out of them: what one part writes the other understands. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { day } from '#lib/domain/day.ts';
import type { IndicatorValue } from '#lib/domain/indicator.ts';
import type { Condition } from '#lib/domain/target.ts';
import { extract } from '#lib/extract/extract.ts';
import type { Item } from '#lib/extract/item.ts';
import { reportOpening, reportSections, type ReportPart } from '#lib/narrate/report.ts';
import type { CellRef, Cited, Told } from '#lib/narrate/told.ts';
import type { Store } from '#lib/server/db.ts';
import { FONT_FILES } from '#lib/server/export/fonts.ts';
import { readDocument } from '#lib/server/import/document/reader.ts';
import { loadWorkspace } from '#lib/server/usecase/load-workspace.ts';
import { openWorkspace } from '#lib/server/usecase/open-workspace.ts';
import { programmeDossier } from '#lib/server/usecase/read-dossier.ts';
import { readScorecard } from '#lib/server/usecase/read-scorecard.ts';
import type { Dossier } from '#lib/view/dossier.ts';
import type { ScorecardRow, TargetView } from '#lib/view/scorecard.ts';
import { ROOT } from '../cli/terminal.ts';

const folder = mkdtempSync(join(tmpdir(), 'cotmoc-round-trip-'));
let store: Store;
beforeAll(async () => {
	const opened = await openWorkspace(join(folder, 'test.db'));
	if (!opened.ok) throw new Error(opened.fault.code);
	store = opened.value;
	expect((await loadWorkspace(store, join(ROOT, 'db/demo'), { now: '2026-11-22T01:30:00.000Z' })).ok).toBe(true);
});
afterAll(async () => {
	await store.close();
	rmSync(folder, { recursive: true, force: true });
});

const PROGRAMMES = ['de-an-61', 'vu-dong', 'nep-nghi', 'mtqg', 'mtqg-ntm', 'mtqg-gn', 'mtqg-dtts', 'kttt'];

/** Where a number stands, in code points, as extraction counts them. */
interface Placed extends Cited {
	readonly start: number;
	readonly end: number;
}

interface Written {
	readonly text: string;
	readonly numbers: readonly Placed[];
}

/** The report as the document lays it out, a paragraph a line. */
function written(dossier: Dossier, twoDigits: boolean): Written {
	const lines = [
		...reportOpening(dossier, 'vi').flatMap(linesOf),
		...reportSections(dossier, { locale: 'vi', twoDigits }).flatMap(({ heading, parts }): Told[] => [[heading], ...parts.flatMap(linesOf)])
	];
	let text = '';
	const numbers: Placed[] = [];
	for (const part of lines.flatMap((line) => [...line, '\n'])) {
		const words = typeof part === 'string' ? part : part.text;
		if (typeof part !== 'string') numbers.push({ start: [...text].length, end: [...text].length + [...words].length, ...part });
		text += words;
	}
	return { text, numbers };
}

function linesOf(part: ReportPart): readonly Told[] {
	if (part.kind === 'items') return part.told.map((told, i): Told => ['- ', ...told, i === part.told.length - 1 ? '.' : ';']);
	return part.kind === 'blank' || part.kind === 'charts' ? [] : [part.told];
}

/** Halves away from zero, as printed. */
function rounded(value: number | null | undefined, decimals: number): number | null {
	return value === null || value === undefined ? null : Math.round(Number((value * 10 ** decimals).toPrecision(12))) / 10 ** decimals;
}

/** What a number of the report is, as it was printed: reported or set, how much, of what. */
function meant(
	{ indicator, value, inPeriod, lastMeeting, comparison, target, verdict, eachPlace, forecast }: ScorecardRow,
	{ text, ref }: Cited
): string {
	const finer = Math.max(1, indicator.decimals);
	const points = indicator.unit === '%' ? 'điểm %' : indicator.unit;
	const reported = (of: IndicatorValue): string =>
		of.denominator === null
			? `actual ${rounded(of.value, indicator.decimals)} ${indicator.unit}`
			: `actual ${rounded(of.numerator, 3)}/${rounded(of.denominator, 3)} (${rounded(of.value, indicator.decimals)}%)`;
	switch (ref.role) {
		case 'value':
			// `5/6 HTX`: five of the six that are aimed at.
			if (value.denominator === null && text.includes('/'))
				return `actual ${rounded(value.value, indicator.decimals)}/${verdict.goal} ${indicator.unit}`;
			return reported(value);
		case 'in_period':
			return reported(inPeriod);
		case 'last_meeting':
			return `actual ${rounded(lastMeeting?.value, indicator.decimals)} ${indicator.unit}`;
		case 'change':
			return `actual ${rounded(Math.abs(comparison.change ?? NaN), finer)} ${points}`;
		case 'attainment':
			return `actual ${rounded(100 * (verdict.attainment ?? NaN), 0)} %`;
		case 'coverage':
			return eachPlace === null ? `actual ${value.silent.length} xã` : `actual ${eachPlace.passing}/${eachPlace.total} xã`;
		case 'goal':
			return `target ${conditionNumbers(target?.condition)}${goalUnit(indicator.unit, target)}`;
		case 'goal_worked_out':
			return `target ${rounded(verdict.goal, finer)} ${indicator.unit}`;
		case 'expected':
			return `target ${rounded(verdict.expected, finer)} ${indicator.unit}`;
		case 'projected':
			return `target ${rounded(forecast?.projected?.value, finer)} ${indicator.unit}`;
		case 'shortfall':
			return `short ${rounded(verdict.shortfall, finer)}`;
		case 'required':
			return `short ${rounded(forecast?.required?.total, finer)}`;
	}
}

function conditionNumbers(condition: Condition | undefined): string {
	if (condition === undefined || condition.kind === 'done_by') return 'none';
	return condition.kind === 'between' ? `${condition.low}..${condition.high}` : String(condition.value);
}

function goalUnit(unit: string, target: TargetView | null): string {
	if (target?.condition.kind === 'times') return ' times';
	if (target?.condition.kind === 'change_by' && unit === '%') return ' điểm %';
	return target?.eachLevel === 'commune' && unit !== '%' ? ` ${unit}/xã` : ` ${unit}`;
}

/** The same of what was read at that place. */
function understood(item: Item | undefined, { role }: CellRef, meaning: string): string {
	if (item === undefined) return 'nothing';
	const { kind, value, low, high, denominator, unit, pct, change } = item;
	// A shortfall is told of its goal, or for itself in what is left to do.
	if (role === 'shortfall' || role === 'required')
		return `short ${Math.abs(change.find(({ type }) => type === 'change_abs')?.value ?? value ?? NaN)}`;
	const times = change.find(({ type }) => type === 'times');
	if (times !== undefined && meaning.endsWith('times')) return `${kind} ${times.value} times`;
	if (pct !== null) return `${kind} ${value}/${denominator} (${pct}%)`;
	return `${kind} ${low === null ? value : `${low}..${high}`}${denominator === null ? '' : `/${denominator}`} ${unit}`;
}

it.each([false, true].flatMap((twoDigits) => PROGRAMMES.map((programme) => ({ programme, twoDigits }))))(
	'every number of $programme is read back as what it was (two digits: $twoDigits)',
	async ({ programme, twoDigits }) => {
		const read = await readScorecard(store, { programme }, { today: day('2026-11-22') });
		if (!read.ok) throw new Error(read.fault.code);
		const { text, numbers } = written(programmeDossier(read.value), twoDigits);
		const { items } = extract(text);
		const table = numbers.map((number) => {
			const row = read.value.scorecard.rows.find(
				({ indicator, target }) => indicator.id === number.ref.indicator && (target?.id ?? null) === number.ref.target
			);
			if (row === undefined) throw new Error(`${number.text}: of no row`);
			const meaning = meant(row, number);
			const item = items.findLast(({ start, end }) => start < number.end && end > number.start);
			return [`${number.text} (${number.ref.role})`, meaning, understood(item, number.ref, meaning)] as const;
		});
		expect(table.length).toBeGreaterThan(8);
		expect(table).toEqual(table.map(([number, meaning]) => [number, meaning, meaning]));
	}
);

/** A report on paper as decree 30/2020 sets it: A4, justified, the first line of a paragraph indented, the number of the page at its head. */
const PAPER = `
#set page("a4", margin: (left: 30mm, right: 15mm, y: 20mm), header: context align(center, counter(page).display()))
#set text(14pt, font: "Be Vietnam Pro", lang: "vi")
#set par(justify: true, first-line-indent: (amount: 1cm, all: true), spacing: 12pt)
#for line in json(bytes(sys.inputs.content)) { par(line) }`;

it('a report on paper is read as its text is', async () => {
	const read = await Promise.all(PROGRAMMES.map((programme) => readScorecard(store, { programme }, { today: day('2026-11-22') })));
	const lines = read.flatMap((one) => (one.ok ? written(programmeDossier(one.value), true).text.trimEnd().split('\n') : []));
	const compiler = NodeCompiler.create({ fontArgs: [{ fontBlobs: [FONT_FILES[400]].map((file) => readFileSync(file)) }] });
	const pdf = compiler.pdf({ mainFileContent: PAPER, inputs: { content: JSON.stringify(lines) } });

	const paper = await readDocument(new Uint8Array(pdf));
	if (!paper.ok) throw new Error(paper.fault.code);
	expect(paper.value.textless).toEqual([]);
	expect(paper.value.text.split('\n')).toEqual(lines);
});
