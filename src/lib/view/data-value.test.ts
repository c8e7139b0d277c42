import { describe, expect, it } from 'vitest';
import { id } from '../domain/id.ts';
import type { Observation } from '../domain/observation.ts';
import { period } from '../domain/period.ts';
import { dataValueOf, readDataValue, writtenAs } from './data-value.ts';

type Said = Pick<Observation, 'value' | 'blank' | 'note' | 'status'>;

const figure: Observation = {
	measure: id<'measure'>('htx'),
	place: id<'place'>('xa-a'),
	period: period('2022-Q2'),
	category: null,
	value: 0,
	blank: null,
	status: 'reported',
	asOf: null,
	document: null,
	note: null,
	sequence: 7,
	recordedAt: '2022-07-04T01:30:00.000Z',
	recordedBy: 'lan',
	origin: 'grid',
	reason: null
};

describe('a figure in DHIS2’s shape', () => {
	it('is named by our codes, and a zero is a zero', () => {
		expect(dataValueOf(figure, true)).toEqual({
			dataElement: 'htx',
			period: '2022Q2',
			orgUnit: 'xa-a',
			categoryOptionCombo: 'default',
			value: '0',
			followup: false,
			storedBy: 'lan',
			lastUpdated: '2022-07-04T01:30:00.000+0000'
		});
	});

	it('says who recorded it to those who may know', () => {
		expect(dataValueOf(figure, false)).not.toHaveProperty('storedBy');
		expect(dataValueOf({ ...figure, category: 'tỉnh' }, false).categoryOptionCombo).toBe('tỉnh');
	});

	it.each<[string, Said, { value: string; comment: string | null; followup: boolean }]>([
		['a number', { value: 12.5, blank: null, note: null, status: 'reported' }, { value: '12.5', comment: null, followup: false }],
		['a negative one', { value: -3, blank: null, note: 'hụt', status: 'final' }, { value: '-3', comment: 'hụt', followup: false }],
		['an estimate', { value: 7, blank: null, note: null, status: 'estimate' }, { value: '7', comment: null, followup: true }],
		['a true zero', { value: 0, blank: null, note: null, status: 'reported' }, { value: '0', comment: null, followup: false }],
		[
			'what is not available',
			{ value: null, blank: 'not_available', note: null, status: 'reported' },
			{ value: '', comment: 'not_available', followup: false }
		],
		[
			'what does not apply, and why',
			{ value: null, blank: 'not_applicable', note: 'xã đảo', status: 'reported' },
			{ value: '', comment: 'not_applicable: xã đảo', followup: false }
		]
	])('%s is read back as it was', (_, said, written) => {
		expect(writtenAs(said)).toEqual(written);
		const { value, blank, note, status } = said;
		expect(readDataValue(written)).toEqual({ ok: true, value: { value, blank, note, estimate: status === 'estimate' } });
	});

	it.each([
		['a JSON number', { value: 4, comment: null, followup: false }, { value: 4, note: null }],
		['an exponent', { value: '1.5e3', comment: '', followup: false }, { value: 1500, note: null }],
		['minus zero', { value: '-0', comment: null, followup: false }, { value: 0, note: null }],
		['spaces around', { value: ' 4 ', comment: ' đủ ', followup: false }, { value: 4, note: 'đủ' }],
		['the name of a blank beside a number', { value: '4', comment: 'not_available', followup: false }, { value: 4, note: 'not_available' }]
	])('%s is read as a number', (_, sent, said) => {
		expect(readDataValue(sent)).toMatchObject({ ok: true, value: { blank: null, ...said } });
	});

	it.each([
		['nothing at all', { value: null, comment: null }, 'data_value_missing'],
		['a comment alone', { value: '', comment: 'chờ số liệu' }, 'data_value_missing'],
		['two separators', { value: '1.234,5', comment: null }, 'data_value_unreadable'],
		['a word', { value: 'true', comment: null }, 'data_value_unreadable'],
		['no number', { value: 'NaN', comment: null }, 'data_value_unreadable'],
		['another base', { value: '0x10', comment: null }, 'data_value_unreadable']
	])('%s is refused', (_, sent, code) => {
		expect(readDataValue({ ...sent, followup: false })).toMatchObject({ ok: false, fault: { code } });
	});
});
