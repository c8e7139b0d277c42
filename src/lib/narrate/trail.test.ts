import { describe, expect, it } from 'vitest';
import { trailLines, trailSubject, type NamedKind } from './trail.ts';

const NAMES: Readonly<Partial<Record<NamedKind, Readonly<Record<string, string>>>>> = {
	places: { 'an-my': 'An Mỹ', 'ke-sach': 'Kế Sách' },
	measures: { coops: 'Hợp tác xã' },
	programmes: { kttt: 'Kinh tế tập thể' }
};
const names = { nameOf: (kind: NamedKind, id: string) => NAMES[kind]?.[id] ?? null };
const vi = { names, locale: 'vi' } as const;
const en = { names, locale: 'en' } as const;

describe('what an entry of the trail is about', () => {
	it.each([
		['figure/coops', 'Số liệu: Hợp tác xã', 'Figures: Hợp tác xã'],
		['places/an-my', 'Địa bàn: An Mỹ', 'Places: An Mỹ'],
		['submission/kttt/an-my/2022-Q2', 'Báo cáo: Kinh tế tập thể, An Mỹ, quý II/2022', 'Return: Kinh tế tập thể, An Mỹ, Q2 2022'],
		['person/lan', 'Người dùng: lan', 'Person: lan'],
		['measures/gone', 'Số liệu: gone', 'Measures: gone'],
		['store', 'Kho', 'Store'],
		['unheard/of', 'unheard: of', 'unheard: of']
	])('%s', (subject, vietnamese, english) => {
		expect([trailSubject(subject, vi), trailSubject(subject, en)]).toEqual([vietnamese, english]);
	});
});

describe('what an entry of the trail changed, field by field', () => {
	it.each<[string, string, unknown, unknown, readonly (readonly [string, string | null, string | null])[]]>([
		[
			'a row of a table, with names for what it refers to',
			'places/an-my',
			{ id: 'an-my', level: 'commune', parent: 'ke-sach', valid_to: null },
			{ id: 'an-my', level: 'commune', parent: null, valid_to: '2025-06-30' },
			[
				['Thuộc', 'Kế Sách', null],
				['Đến hết ngày', null, '30/06/2025']
			]
		],
		[
			'a row that went, without its place in the table',
			'holidays/2026-01-01',
			{ position: 3, row: { date: '2026-01-01', name: 'Tết' } },
			null,
			[
				['Ngày', '01/01/2026', null],
				['Tên', 'Tết', null]
			]
		],
		[
			'figures, told apart by place and period',
			'figure/coops',
			[
				{ place: 'an-my', period: '2022-Q2', value: 1200 },
				{ place: 'ke-sach', period: '2022-Q2', blank: 'not_reported' }
			],
			[
				{ place: 'an-my', period: '2022-Q2', value: 1250, status: 'estimate' },
				{ place: 'ke-sach', period: '2022-Q2', value: 0 }
			],
			[
				['An Mỹ, quý II/2022', '1.200', '1.250; Tình trạng: ước'],
				['Kế Sách, quý II/2022', 'chưa báo cáo', '0']
			]
		],
		[
			'a person',
			'person/lan',
			{ role: 'viewer', places: [] },
			{ role: 'reporter', places: ['an-my'] },
			[
				['Vai trò', 'người xem', 'người báo cáo'],
				['Địa bàn', null, 'An Mỹ']
			]
		],
		[
			'a state',
			'submission/kttt/an-my/2022-Q2',
			{ state: 'submitted' },
			{ state: 'returned', reason: 'thiếu số' },
			[
				['Trạng thái', 'đã gửi, chờ duyệt', 'bị trả lại'],
				['Lý do', null, 'thiếu số']
			]
		],
		['a setting', 'setting/public_reading', 'on', 'off', [['', 'on', 'off']]],
		['rows of a load, by table', 'workspace', null, { programmes: 1119 }, [['Chương trình', null, '1.119']]],
		['what nobody foresaw, as it is', 'thing/1', null, { odd: { deep: 1 } }, [['odd', null, '{"deep":1}']]],
		['a row that came back as it was', 'note/1', { text: 'x' }, { text: 'x' }, []]
	])('%s', (_, subject, before, after, lines) => {
		expect(trailLines({ subject, before, after }, vi).map(({ label, before: was, after: is }) => [label, was, is])).toEqual(lines);
	});
});
