import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { PackageFaultDetail } from '#lib/server/import/package/fault.ts';
import { parsePackage, readPackage } from '#lib/server/import/package/reader.ts';
import { explain } from '#lib/server/usecase/explanation.ts';

const GOOD = join(import.meta.dirname, '../packages/north-vale');

/** How a good package is broken, and where the fault must be found: [file, row, column, value]. */
interface Case {
	readonly file: string;
	/** The changed text of the file; null: no such file. */
	readonly change: (text: string) => string | Uint8Array | null;
	readonly at: readonly [row: number | null, column: string | null, value: string | null];
	/** Further faults that follow from the same mistake. */
	readonly also?: readonly string[];
}

const replaced = (from: string, to: string) => (text: string) => {
	if (!text.includes(from)) throw new Error(`the good package no longer contains ${from}`);
	return text.replace(from, to);
};
const added = (row: string) => (text: string) => `${text}${row}\n`;
const rowsOf = (file: string) => readFileSync(join(GOOD, file), 'utf8').trimEnd().split('\n').length;

/** Every code of the contract, each broken once: the type refuses a list that forgets one. A blank expression is a missing value. */
const CASES: { readonly [Code in Exclude<PackageFaultDetail['code'], 'folder_missing' | 'expression_empty'>]: Case } = {
	file_missing: {
		file: 'measures.csv',
		change: () => null,
		at: [null, null, null],
		also: ['expression_unknown_measure', 'reference_unknown']
	},
	file_unknown: { file: 'target_step.csv', change: () => 'target,period,value\n', at: [null, null, null] },
	file_encoding: { file: 'notes.csv', change: (text) => Buffer.from(text, 'utf16le'), at: [null, null, null] },
	file_malformed: { file: 'tasks.csv', change: added('m-2024-01,"Open" the road'), at: [4, null, null] },
	file_separator: {
		file: 'groups.csv',
		change: () => 'programme;group;name;place;valid_from;valid_to\nwater;springs;Springs;ash-a;;\n',
		at: [1, null, 'programme;group;name;place;valid_from;valid_to']
	},
	descriptor_unreadable: { file: 'datapackage.json', change: () => '{"name": ', at: [null, null, null] },
	column_missing: { file: 'identities.csv', change: () => 'id,left\nflow,wells_total\n', at: [1, 'right', null] },
	column_unknown: { file: 'meetings.csv', change: replaced('period', 'perod'), at: [1, 'perod', 'perod'] },
	column_twice: { file: 'meetings.csv', change: replaced('kind', 'title'), at: [1, 'title', 'title'] },
	row_too_long: { file: 'identities.csv', change: added('flow-2,wells_total,wells_total,+ 1'), at: [3, null, '+ 1'] },
	value_missing: { file: 'groups.csv', change: added('water,springs,,birch-a'), at: [4, 'name', ''] },
	id_bad: { file: 'documents.csv', change: added('kế hoạch,,Plan'), at: [4, 'id', 'kế hoạch'] },
	id_twice: { file: 'documents.csv', change: added('plan-2023,,Plan'), at: [4, 'id', 'plan-2023'] },
	number_unreadable: { file: 'observations.csv', change: added('water_price,ash-a,2024-Q2,,"2,5"'), at: [156, 'value', '2,5'] },
	number_not_whole: { file: 'observations.csv', change: added('households,ash-a,2024-Q2,,200.5'), at: [156, 'value', '200.5'] },
	number_out_of_range: { file: 'observations.csv', change: added('households,ash-a,2024-Q2,,-1'), at: [156, 'value', '-1'] },
	boolean_unreadable: { file: 'tasks.csv', change: replaced('true', 'yes'), at: [3, 'standing', 'yes'] },
	choice_unknown: { file: 'observations.csv', change: added('households,ash-a,2024-Q2,,200,,finale'), at: [156, 'status', 'finale'] },
	scheme_unknown: { file: 'programmes.csv', change: replaced('fiscal-04', 'fiscal-13'), at: [2, 'scheme', 'fiscal-13'] },
	level_unknown: { file: 'programmes.csv', change: replaced(',parish,', ',parich,'), at: [2, 'place_level', 'parich'] },
	reference_unknown: { file: 'observations.csv', change: added('households,ash-aa,2024-Q2,,1'), at: [156, 'place', 'ash-aa'] },
	span_reversed: { file: 'targets.csv', change: replaced('2024-04-01,2025-03-31', '2024-04-01,2024-03-31'), at: [5, 'due', '2024-03-31'] },
	place_spells_overlap: { file: 'places.csv', change: added('ash-a,,Ash,,parish,,ash,2025-01-01'), at: [13, 'id', 'ash-a'] },
	place_tile_half: { file: 'places.csv', change: added('far,,Far,,parish,,ash,,,,,3,'), at: [13, 'tile_col', null] },
	range_reversed: { file: 'targets.csv', change: replaced('between,80,90', 'between,90,80'), at: [3, 'high', '80'] },
	tree_cycle: { file: 'places.csv', change: replaced('region,Region,,', 'region,Region,cove,'), at: [2, 'parent', 'cove'] },
	measure_name_bad: { file: 'measures.csv', change: added('count,Count,,,,level'), at: [13, 'id', 'count'] },
	measure_two_schemes: {
		file: 'indicators.csv',
		change: added('calendar_price,roads,Price,,,water_price'),
		at: [10, 'id', 'water_price']
	},
	category_unknown: { file: 'observations.csv', change: added('water_tests,ash-a,2024-Q2,saef,1'), at: [156, 'category', 'saef'] },
	value_and_blank: {
		file: 'observations.csv',
		change: added('households,ash-a,2024-Q2,,1,not_available'),
		at: [156, 'blank', 'not_available']
	},
	value_or_blank: { file: 'observations.csv', change: added('households,ash-a,2024-Q2,,,'), at: [156, 'value', null] },
	increments_overlap: { file: 'observations.csv', change: added('wells_dug,ash-a,2024-06,,1'), at: [156, 'period', '2024-06'] },
	target_number_missing: { file: 'targets.csv', change: replaced('between,80,90', 'between,80,'), at: [3, 'high', null] },
	target_number_surplus: { file: 'targets.csv', change: replaced('at_least,20,', 'at_least,20,30'), at: [2, 'high', '30'] },
	target_level_missing: { file: 'targets.csv', change: replaced('nv,parish,', 'nv,,'), at: [6, 'each_level', null] },
	target_steps_missing: { file: 'targets.csv', change: replaced('0,,linear', '0,,steps'), at: [2, 'path', 'steps'] },
	step_outside_window: { file: 'target_steps.csv', change: added('t-service,2026,90'), at: [5, 'period', '2026'] },
	agenda_surplus: { file: 'agenda.csv', change: () => 'meeting,kind,text\nm-2024-01,tasks,Words\n', at: [2, 'text', 'Words'] },
	agenda_other_target: {
		file: 'agenda.csv',
		change: () => 'meeting,kind,indicator,target\nm-2024-01,target,wells,t-safe\n',
		at: [2, 'target', 't-safe']
	},
	step_twice: { file: 'target_steps.csv', change: added('t-service,2023-Q4,55'), at: [5, 'period', '2023-Q4'] },
	due_rule_unreadable: { file: 'programmes.csv', change: replaced('10 days', 'soon'), at: [2, 'due_rule', 'soon'] },
	moment_unreadable: { file: 'submissions.csv', change: replaced('2023-10-03', '3 Oct'), at: [2, 'moment', '3 Oct'] },
	submission_step_impossible: {
		file: 'submissions.csv',
		change: added('water,birch-a,2023-Q4,approve,2024-01-05'),
		at: [5, 'step', 'approve']
	},
	submission_reason_missing: {
		file: 'submissions.csv',
		change: added('water,ash-a,2023-Q2,return,2023-10-09'),
		at: [5, 'reason', null]
	},
	day_unreadable: { file: 'documents.csv', change: replaced('2023-03-20', '20/03/2023'), at: [2, 'date', '20/03/2023'] },
	day_no_such_part: { file: 'documents.csv', change: replaced('2023-03-20', '2023-02-30'), at: [2, 'date', '2023-02-30'] },
	period_unreadable: { file: 'meetings.csv', change: replaced('2023-Q3', 'Q3/2023'), at: [2, 'period', 'Q3/2023'] },
	period_no_such_part: { file: 'observations.csv', change: added('wells_dug,ash-a,2024-Q5,,1'), at: [156, 'period', '2024-Q5'] },
	period_end_before_start: { file: 'notes.csv', change: replaced('2024-Q1', '2024-06..2024-04'), at: [2, 'period', '2024-06..2024-04'] },
	expression_unexpected: { file: 'indicators.csv', change: replaced(',wells_dug,', ',wells_dug +,'), at: [2, 'expression', 'wells_dug +'] },
	expression_unknown_measure: {
		file: 'indicators.csv',
		change: replaced(',wells_dug,', ',wells_dugg,'),
		at: [2, 'expression', 'wells_dugg']
	},
	expression_unknown_category: {
		file: 'indicators.csv',
		change: replaced('water_tests[safe]', 'water_tests[saef]'),
		at: [4, 'expression', '100 * water_tests[saef] / water_tests']
	},
	expression_unknown_level: {
		file: 'indicators.csv',
		change: replaced('places(parish)', 'places(parisch)'),
		at: [6, 'expression', '100 * count(meetings_held >= 1) / places(parisch)']
	}
};

/** A second programme, under the calendar, so that a measure can be torn between two schemes. */
const roads = added('roads,Roads,,,plan,2023-01-01,2025-12-31,calendar,,state,nv,parish');

function broken(code: string, { file, change }: Case): Map<string, Uint8Array> {
	const files = new Map<string, Uint8Array>(readdirSync(GOOD).map((name) => [name, readFileSync(join(GOOD, name))]));
	if (code === 'measure_two_schemes') files.set('programmes.csv', Buffer.from(roads(readFileSync(join(GOOD, 'programmes.csv'), 'utf8'))));
	const changed = change(files.has(file) ? readFileSync(join(GOOD, file), 'utf8') : '');
	if (changed === null) files.delete(file);
	else files.set(file, typeof changed === 'string' ? Buffer.from(changed) : changed);
	return files;
}

describe('a broken package', () => {
	it.each(Object.entries(CASES))('is refused with %s at its file, row and column', (code, broke) => {
		const outcome = parsePackage(broken(code, broke));
		const faults = outcome.ok ? [] : outcome.fault;
		const [row, column, value] = broke.at;
		const file = code === 'measure_two_schemes' ? 'measures.csv' : broke.file;
		expect(
			faults.filter((fault) => fault.detail.code === code).map(({ file, row, column, value }) => ({ file, row, column, value }))
		).toContainEqual({ file, row, column, value });
		expect(new Set(faults.map((fault) => fault.detail.code))).toEqual(new Set([code, ...(broke.also ?? [])]));
	});

	it.each(Object.entries(CASES))('says in both languages what %s is and how to mend it', (code, broke) => {
		const outcome = parsePackage(broken(code, broke));
		const fault = outcome.ok ? undefined : outcome.fault.find(({ detail }) => detail.code === code);
		if (fault === undefined) throw new Error(`${code} did not occur`);
		for (const locale of ['vi', 'en'] as const) {
			const { message, remedy } = explain(fault.detail, locale);
			for (const words of [message, remedy]) expect(words).toMatch(/^[^a-z].{5,}/su);
		}
	});

	it('that does not exist is one fault', async () => {
		const outcome = await readPackage(join(GOOD, 'nowhere'));
		expect(outcome).toMatchObject({ ok: false, fault: [{ detail: { code: 'folder_missing' } }] });
	});

	it('lists all its faults at once, file by file from top to bottom', () => {
		const files = broken('', CASES.number_unreadable);
		files.set(
			'places.csv',
			Buffer.from(replaced('Upper Ash', '')(readFileSync(join(GOOD, 'places.csv'), 'utf8')) + 'x y,,X,,parish,,nowhere\n')
		);
		const outcome = parsePackage(files);
		expect(outcome.ok ? [] : outcome.fault.map(({ file, row, detail }) => `${file}:${row} ${detail.code}`)).toEqual([
			'places.csv:8 value_missing',
			'places.csv:13 id_bad',
			'places.csv:13 reference_unknown',
			'observations.csv:156 number_unreadable'
		]);
	});

	it('offers the nearest of what exists', () => {
		const outcome = parsePackage(broken('reference_unknown', CASES.reference_unknown));
		expect(outcome.ok ? null : outcome.fault[0]?.detail).toMatchObject({ file: 'places.csv', nearest: 'ash-a' });
	});

	it('has as many rows as its table of faults counts on', () => {
		expect(rowsOf('observations.csv')).toBe(155);
	});
});
