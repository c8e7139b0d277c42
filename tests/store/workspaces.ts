import type { Workspace } from '#lib/server/import/package/workspace.ts';
import { NATIONAL, type SyntheticSize } from '#lib/server/synthetic/workspace.ts';

export const RECORDED_AT = '2026-11-22T01:00:00.000Z';

export const SMALL: SyntheticSize = { ...NATIONAL, communes: 6, provinces: 2, measures: 5, quarters: 4 };

/** A workspace in which every column of the contract is once filled and once blank, where it may be. */
export const everyColumn: Workspace = {
	description: { properties: { name: 'every-column', title: 'Mọi cột', keywords: ['a', 'b'] }, layout: { places: ['id', 'name'] } },
	documents: [
		{
			id: 'kh-07',
			number: '07-KH/HU',
			title: 'Kế hoạch "07"',
			issuer: 'Huyện ủy',
			date: '2021-02-25',
			url: 'https://example.org/?a=1;b=2'
		},
		{ id: 'illustrative', number: null, title: 'Số liệu minh hoạ', issuer: null, date: null, url: null }
	],
	places: [
		{
			id: 'huyen',
			code: '00610',
			name: 'Kế Sách',
			name_en: 'Ke Sach',
			level: 'district',
			type: 'huyện',
			parent: null,
			valid_from: null,
			valid_to: null,
			order: 1,
			aliases: [],
			tile_row: null,
			tile_col: null
		},
		{
			id: 'xa-a',
			code: null,
			name: 'Xã A',
			name_en: null,
			level: 'commune',
			type: null,
			parent: 'huyen',
			valid_from: null,
			valid_to: '2022-06-30',
			order: null,
			aliases: ['A cũ', "A'"],
			tile_row: 1,
			tile_col: 2
		},
		{
			id: 'xa-a',
			code: '9',
			name: 'Xã A mới',
			name_en: null,
			level: 'commune',
			type: 'xã',
			parent: 'huyen',
			valid_from: '2022-07-01',
			valid_to: null,
			order: 2.5,
			aliases: [],
			tile_row: 1,
			tile_col: 2
		},
		{
			id: 'xa-b',
			code: '10',
			name: 'Xã B',
			name_en: null,
			level: 'commune',
			type: 'xã',
			parent: 'huyen',
			valid_from: null,
			valid_to: null,
			order: 3,
			aliases: [],
			tile_row: null,
			tile_col: null
		}
	],
	successions: [
		{ date: '2025-07-01', kind: 'merge', from: 'xa-b', to: 'xa-a', share: null, document: null, note: null },
		{ date: '2025-07-01', kind: 'transfer', from: 'xa-b', to: 'xa-a', share: 0.25, document: 'kh-07', note: 'một phần' }
	],
	groups: [
		{ programme: 'de-an', group: 'cum-1', name: 'Cụm 1', place: 'xa-a', valid_from: '2021-01-01', valid_to: '2021-12-31' },
		{ programme: 'de-an', group: 'cum-1', name: 'Cụm 1', place: 'xa-b', valid_from: null, valid_to: null }
	],
	programmes: [
		{
			id: 'phan',
			name: 'Dự án thành phần',
			name_en: null,
			parent: 'de-an',
			kind: null,
			start: '2021-01-01',
			end: '2025-12-31',
			scheme: null,
			committee: null,
			document_style: null,
			root_place: 'huyen',
			place_level: 'commune',
			tolerance: null,
			order: null,
			due_rule: null,
			approval: null
		},
		{
			id: 'de-an',
			name: 'Đề án',
			name_en: 'Scheme',
			parent: null,
			kind: 'scheme',
			start: '2021-01-01',
			end: '2025-12-31',
			scheme: 'fiscal-07',
			committee: 'Ban Chỉ đạo',
			document_style: 'party',
			root_place: 'huyen',
			place_level: 'commune',
			tolerance: 0.85,
			order: 2,
			due_rule: '10 days',
			approval: 'off'
		}
	],
	submissions: [
		{
			programme: 'de-an',
			place: 'xa-b',
			period: '2022-Q1',
			step: 'submit',
			moment: '2022-10-04T01:30:00.000Z',
			by: 'Cán bộ xã B',
			reason: null
		},
		{ programme: 'de-an', place: 'xa-b', period: '2022-Q1', step: 'return', moment: '2022-10-05', by: null, reason: 'Thiếu;\n"vốn"' }
	],
	holidays: [
		{ date: '2022-09-02', name: 'Quốc khánh' },
		{ date: '2022-09-01', name: null }
	],
	measures: [
		{
			id: 'von',
			name: 'Vốn',
			name_en: 'Funds',
			unit: 'triệu đồng',
			unit_en: 'million',
			kind: 'to_date',
			window: 'year',
			over_places: 'sum',
			own_value: 'adds',
			frequency: 'month',
			categories: ['trung ương', 'tỉnh'],
			decimals: 1,
			integer: false,
			min: 0,
			max: 1e6
		},
		{
			id: 'htx',
			name: 'Hợp tác xã',
			name_en: null,
			unit: null,
			unit_en: null,
			kind: 'level',
			window: null,
			over_places: null,
			own_value: null,
			frequency: null,
			categories: [],
			decimals: null,
			integer: true,
			min: null,
			max: null
		}
	],
	indicators: [
		{
			id: 'ty-le',
			programme: 'de-an',
			name: 'Tỷ lệ',
			name_en: 'Share',
			short_name: 'TL',
			expression: '100 * von[tỉnh] / von',
			unit: '%',
			unit_en: '%',
			decimals: 2,
			direction: 'none',
			denominator_name: 'vốn',
			order: 7,
			definition: 'Phần của tỉnh',
			document: 'kh-07'
		},
		{
			id: 'so-htx',
			programme: 'de-an',
			name: 'Số hợp tác xã',
			name_en: null,
			short_name: null,
			expression: 'htx',
			unit: null,
			unit_en: null,
			decimals: null,
			direction: null,
			denominator_name: null,
			order: null,
			definition: null,
			document: null
		}
	],
	targets: [
		{
			id: 'moi',
			indicator: 'so-htx',
			place: 'huyen',
			each_level: 'commune',
			from: '2021-01-01',
			due: '2025-12-31',
			condition: 'each_place',
			low: 1,
			high: 2,
			baseline: 0.5,
			baseline_period: '2021-Q1',
			path: 'steps',
			stretch: true,
			document: 'kh-07',
			clause: 'II.1',
			version: 2,
			supersedes: 'cu',
			owner: 'Phòng Kinh tế'
		},
		{
			id: 'cu',
			indicator: 'so-htx',
			place: 'xa-a',
			each_level: null,
			from: '2021-01-01',
			due: '2025-12-31',
			condition: 'at_least',
			low: 3,
			high: null,
			baseline: null,
			baseline_period: null,
			path: null,
			stretch: null,
			document: null,
			clause: null,
			version: null,
			supersedes: null,
			owner: null
		}
	],
	target_steps: [
		{ target: 'moi', period: '2022-Q2', value: 0.5 },
		{ target: 'moi', period: '2022-Q1', value: 0.25 }
	],
	observations: [
		{
			measure: 'htx',
			place: 'xa-b',
			period: '2022-Q1',
			category: null,
			value: -0.1,
			blank: null,
			status: null,
			as_of: null,
			document: null,
			note: null
		},
		{
			measure: 'von',
			place: 'xa-a',
			period: '2022-06',
			category: 'tỉnh',
			value: 0,
			blank: null,
			status: 'estimate',
			as_of: '2022-06-15',
			document: 'kh-07',
			note: 'ước'
		},
		{
			measure: 'htx',
			place: 'xa-b',
			period: '2022-Q1',
			category: null,
			value: 3,
			blank: null,
			status: 'final',
			as_of: null,
			document: null,
			note: 'sửa'
		},
		{
			measure: 'von',
			place: 'xa-b',
			period: '2022-06',
			category: null,
			value: null,
			blank: 'not_applicable',
			status: 'reported',
			as_of: null,
			document: null,
			note: null
		}
	],
	identities: [{ id: 'can-doi', left: 'htx', right: 'prev(htx) + 1' }],
	notes: [
		{
			id: 'vi-sao',
			kind: 'cause',
			programme: 'de-an',
			indicator: 'ty-le',
			place: 'xa-a',
			period: '2022-Q1',
			text: 'Vì mưa;\nlũ',
			owner: 'UBND',
			due: '2022-12-31',
			answer: 'Đã xong'
		},
		{
			id: null,
			kind: 'highlight',
			programme: null,
			indicator: null,
			place: null,
			period: null,
			text: 'x',
			owner: null,
			due: null,
			answer: null
		}
	],
	meetings: [
		{
			id: 'hop-1',
			programme: 'de-an',
			title: 'Phiên 1',
			date: '2022-07-05',
			period: '2022-Q2',
			kind: 'regular',
			programmes: ['phan'],
			venue: 'Hội trường A',
			chair: 'Trưởng Ban Chỉ đạo',
			conclusion: 'Tiếp tục;\nkhẩn trương',
			recipients: ['Thành viên Ban Chỉ đạo', 'Các xã']
		},
		{
			id: 'hop-2',
			programme: 'de-an',
			title: 'Phiên 2',
			date: '2022-10-05',
			period: null,
			kind: null,
			programmes: [],
			venue: null,
			chair: null,
			conclusion: null,
			recipients: []
		}
	],
	agenda: [
		{ id: 'muc-1', meeting: 'hop-2', kind: 'tasks', indicator: null, target: null, place: null, text: null, remark: 'đầu giờ' },
		{ id: null, meeting: 'hop-1', kind: 'target', indicator: 'so-htx', target: 'moi', place: null, text: null, remark: null },
		{ id: null, meeting: 'hop-2', kind: 'place', indicator: null, target: null, place: 'xa-a', text: null, remark: null },
		{ id: null, meeting: 'hop-2', kind: 'text', indicator: null, target: null, place: null, text: 'Việc khác', remark: null }
	],
	tasks: [
		{
			id: 'viec-1',
			meeting: 'hop-1',
			text: 'Rà soát',
			lead: 'Phòng A',
			supporting: 'Phòng B',
			place: 'xa-a',
			indicator: 'so-htx',
			due: '2022-08-01',
			standing: false,
			status: 'done',
			done_on: '2022-07-30',
			evidence: 'Báo cáo'
		},
		{
			id: null,
			meeting: 'hop-1',
			text: 'Thường xuyên',
			lead: null,
			supporting: null,
			place: null,
			indicator: null,
			due: null,
			standing: true,
			status: null,
			done_on: null,
			evidence: null
		}
	]
};
