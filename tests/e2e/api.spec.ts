import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { runCurl, type Jars } from './curl.ts';
import { openOffice, type Office } from './office.ts';

// One server for all, one test after the other.
test.describe.configure({ mode: 'default' });

let office: Office;
test.beforeAll(async () => {
	office = await openOffice({ COTMOC_TODAY: '2022-07-15' });
});
test.afterAll(() => office.close());

const get = (path: string, headers: Readonly<Record<string, string>> = {}) => fetch(`${office.url}/api/v1/${path}`, { headers });

/** Fenced blocks of a page: commands, and what the last of them answers, if that is shown. */
function examplesOf(markdown: string): readonly { readonly lines: readonly string[]; readonly form: string; readonly shown: string }[] {
	const blocks = [...markdown.matchAll(/```(\w+)\n([\s\S]*?)```/g)].map(([, form = '', text = '']) => ({ form, text: text.trim() }));
	return blocks.flatMap(({ form, text }, index) => {
		if (form !== 'sh') return [];
		const after = blocks[index + 1];
		const shown = after === undefined || after.form === 'sh' ? { form: 'none', text: '' } : after;
		return [{ lines: text.replaceAll(/\\\n\s*/g, '').split('\n'), form: shown.form, shown: shown.text }];
	});
}

/** Of what is said the part that is shown: the keys that are named, and as many entries of a list. */
function beginning(said: unknown, shown: unknown): unknown {
	if (Array.isArray(said) && Array.isArray(shown)) return said.slice(0, shown.length).map((one, index) => beginning(one, shown[index]));
	if (typeof said !== 'object' || typeof shown !== 'object' || said === null || shown === null) return said;
	const known = Object.entries(said).filter(([key]) => Object.hasOwn(shown, key));
	return Object.fromEntries(known.map(([key, one]) => [key, beginning(one, (shown as Record<string, unknown>)[key])]));
}

test('the examples of the documentation do what it shows', async () => {
	const examples = examplesOf(readFileSync(join(import.meta.dirname, '../../docs/api.md'), 'utf8'));
	expect(examples.length).toBeGreaterThan(4);
	const variables = { COTMOC: office.url, LOGIN: 'demo-thu-ky', PASSWORD: office.passwords.get('demo-thu-ky') ?? '' };
	const jars: Jars = new Map();
	for (const { lines, form, shown } of examples) {
		let said = '';
		for (const line of lines) said = await (await runCurl(line, variables, jars)).text();
		if (form === 'json') expect(beginning(JSON.parse(said), JSON.parse(shown))).toEqual(JSON.parse(shown));
		else expect(said).toContain(shown);
	}
});

test('an answer that did not change is not sent again, and another language is another answer', async () => {
	const first = await get('chart?kind=path&indicator=coops_new&period=2022-Q2');
	const etag = first.headers.get('etag') ?? '';
	expect([first.status, first.headers.get('vary')]).toEqual([200, 'accept-language, cookie']);
	const again = await get('chart?kind=path&indicator=coops_new&period=2022-Q2', { 'if-none-match': etag });
	expect([again.status, await again.text()]).toEqual([304, '']);
	const english = await get('chart?kind=path&indicator=coops_new&period=2022-Q2', { 'if-none-match': etag, 'accept-language': 'en' });
	expect(english.status).toBe(200);
	const subtitles = await Promise.all([first, english].map(async (one) => ((await one.json()) as { subtitle: string }).subtitle));
	expect(subtitles).toEqual([expect.stringContaining('quý II/2022'), expect.stringContaining('Q2 2022')]);
});

for (const [path, status, code] of [
	['value?indicator=coops_new&place=ke-sach&period=2022-Q5', 400, 'period_no_such_part'],
	['value?indicator=coops_new&place=ke-sach&period=2022-Q2&perod=x', 400, 'api_parameter_unknown'],
	['value?indicator=coops_new&place=ke-sach', 400, 'api_parameter_missing'],
	['value?place=ke-sach&period=2022-Q2', 400, 'api_parameter_one_of'],
	['value?indicator=coops_new&category=x&place=ke-sach&period=2022-Q2', 400, 'api_parameter_needs'],
	['value.xlsx?indicator=coops_new&place=ke-sach&period=2022-Q2', 404, 'export_format_unknown'],
	['scorecard?programme=kttt&place=mh-suoi-may', 404, 'place_outside_programme'],
	['scorecard?meeting=none', 404, 'meeting_unknown'],
	['chart?kind=map&indicator=none', 404, 'indicator_unknown'],
	['submissions?programme=kttt&period=2022-06', 400, 'submission_period_not_reported'],
	['nowhere', 404, 'api_address_unknown']
] as const) {
	test(`/api/v1/${path} is refused with ${status} ${code}, in words and with a remedy`, async () => {
		const answer = await get(path);
		const said = (await answer.json()) as Readonly<Record<string, string>>;
		expect([answer.status, said['code']]).toEqual([status, code]);
		expect([said['message'], said['remedy']].every((words) => (words ?? '').length > 5)).toBe(true);
	});
}

const post = (path: string, body: string, type = 'application/json') =>
	fetch(`${office.url}/api/v1/${path}`, { method: 'POST', headers: { 'content-type': type, 'accept-language': 'en' }, body });

for (const [what, path, body, type, status, said] of [
	['another form', 'dataValueSets', '<dataValueSet/>', 'application/xml', 415, { code: 'api_body_not_json' }],
	['no JSON', 'dataValueSets', '{', 'application/json', 400, { code: 'api_body_unreadable' }],
	['no values', 'dataValueSets', '{"dataValues": []}', 'application/json', 400, { code: 'api_body_unreadable', where: 'dataValues' }],
	['a value of nothing', 'dataValueSets', '{"dataValues": [{}]}', 'application/json', 400, { where: 'dataValues.0.dataElement' }],
	[
		'too many values',
		'dataValueSets',
		JSON.stringify({ dataValues: Array(10_001).fill({ dataElement: 'x' }) }),
		'application/json',
		413,
		{ code: 'api_body_too_large' }
	],
	['too much text', 'dataValueSets', ' '.repeat(4_194_305), 'application/json', 413, { code: 'api_body_too_large' }],
	['another strategy', 'dataValueSets?importStrategy=SYNC', '{}', 'application/json', 400, { where: 'importStrategy' }],
	['an id scheme', 'dataValueSets?idScheme=code', '{}', 'application/json', 400, { code: 'api_parameter_unknown', where: 'idScheme' }],
	[
		'an unknown data set',
		'dataValueSets',
		'{"dataSet": "x", "dataValues": [{"dataElement": "y"}]}',
		'application/json',
		404,
		{ where: 'x' }
	]
] as const) {
	test(`a set of figures with ${what} is refused whole, saying where`, async () => {
		const answer = await post(path, body, type);
		expect([answer.status, await answer.json()]).toEqual([status, expect.objectContaining(said)]);
	});
}

test('a slip in the body does not read as a text without figures', async () => {
	for (const [body, where] of [
		['{"txt": "Có 5 xã."}', 'text'],
		['{"text": 5}', 'text'],
		['{"text": ', '']
	] as const) {
		const answer = await post('extract', body);
		expect([answer.status, await answer.json()]).toEqual([400, expect.objectContaining({ code: 'api_body_unreadable', where })]);
	}
});

test('figures sent in come out again, and stand in the history under their origin', async () => {
	const figure = { dataElement: 'coops_new', orgUnit: 'ks-ke-thanh', period: '2022Q1', value: '3' };
	const answer = await post('dataValueSets', JSON.stringify({ dataValues: [figure] }));
	expect(await answer.json()).toMatchObject({ status: 'SUCCESS', importCount: { ignored: 0 } });
	const out = await get('dataValueSets?dataSet=kttt&orgUnit=ks-ke-thanh&period=2022Q1');
	expect(((await out.json()) as { dataValues: object[] }).dataValues).toContainEqual(expect.objectContaining(figure));
	const [newest] = (await (await get('history?measure=coops_new&place=ks-ke-thanh&period=2022-Q1')).json()) as object[];
	expect(newest).toMatchObject({ value: 3, origin: 'api', recorded_by: 'machine', current: true });
});
