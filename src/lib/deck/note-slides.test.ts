import { describe, expect, it } from 'vitest';
import { communes, day, fiveCoopsRow } from '../charts/fixtures.ts';
import type { Task } from '../domain/meeting.ts';
import type { Note } from '../domain/note.ts';
import { id } from '../domain/id.ts';
import { period } from '../domain/period.ts';
import type { Warning } from '../view/scorecard.ts';
import { basisOf } from './basis.ts';
import { scorecardOf } from './fixtures.ts';
import { noteSlides, taskSlides, warningSlides } from './note-slides.ts';
import type { Slide } from './slide.ts';

const card = scorecardOf([fiveCoopsRow]);
const around = { basis: basisOf(card, 'vi'), href: '/', measure: null };
const note: Note = {
	id: id('n1'),
	kind: 'difficulty',
	programme: null,
	indicator: null,
	place: communes[1]!.id,
	period: null,
	text: 'Thiếu vốn',
	owner: null,
	due: null,
	answer: null
};
const task: Task = {
	id: id('t1'),
	meeting: id('m1'),
	text: 'Đôn đốc các xã',
	lead: 'Phòng Nông nghiệp',
	supporting: null,
	place: null,
	indicator: null,
	due: day('2022-10-31'),
	standing: false,
	status: 'in_progress',
	evidence: null,
	doneOn: null
};
const listed = (slides: readonly Slide[]) => slides.flatMap(({ body }) => (body.kind === 'list' ? body.groups : []));

describe('notes', () => {
	it.each([
		['of a place by its name', note, 'Xã Đồng Thắng: Thiếu vốn'],
		['of the place that all slides are about without one', { ...note, place: communes[0]!.id }, 'Thiếu vốn'],
		[
			'with who answers and by when',
			{ ...note, place: null, owner: 'UBND xã', due: day('2022-12-31') },
			'Thiếu vốn (Trách nhiệm: UBND xã; Hạn: 31/12/2022)'
		],
		['with the answer', { ...note, place: null, answer: 'Đã cấp' }, 'Thiếu vốn – Trả lời: Đã cấp']
	])('%s', (_, one, text) => {
		expect(listed(noteSlides(around, [one], communes.slice(1), 'vi'))).toEqual([{ heading: 'Khó khăn, vướng mắc', items: [text] }]);
	});

	it('stand under their kind, what went well first', () => {
		const kinds = (['proposal', 'difficulty', 'highlight', 'cause'] as const).map((kind) => ({ ...note, kind }));
		expect(listed(noteSlides(around, kinds, [], 'vi')).map(({ heading }) => heading)).toEqual([
			'Điểm nổi bật',
			'Khó khăn, vướng mắc',
			'Nguyên nhân',
			'Kiến nghị, đề xuất'
		]);
	});
});

describe('tasks', () => {
	it.each([
		['due on a day', task, ['Đôn đốc các xã', 'Phòng Nông nghiệp', '31/10/2022', 'đang làm']],
		['standing', { ...task, standing: true, due: null }, ['Đôn đốc các xã', 'Phòng Nông nghiệp', 'thường xuyên', 'đang làm']],
		[
			'with support',
			{ ...task, supporting: 'Hội Nông dân' },
			['Đôn đốc các xã', 'Phòng Nông nghiệp; Hội Nông dân', '31/10/2022', 'đang làm']
		]
	])('%s', (_, one, texts) => {
		const [slide] = taskSlides(around, [one], 'vi');
		expect(slide?.body.kind === 'table' ? slide.body.rows[0]?.map(({ text }) => text) : null).toEqual(texts);
	});

	it('leave their evidence to the speaker', () => {
		expect(taskSlides(around, [{ ...task, evidence: 'Biên bản' }], 'vi')[0]?.notes).toContain('Đôn đốc các xã: Biên bản');
	});
});

describe('warnings', () => {
	const broken: Warning = {
		kind: 'identity',
		identity: 'stock',
		leftText: 'coops_total',
		rightText: 'prev(coops_total) + coops_new',
		measures: [{ id: id('coops_total'), name: 'HTX hiện có', nameEn: null }],
		place: communes[0]!,
		period: period('2022-Q2'),
		left: 58,
		right: 57,
		difference: 1,
		explanation: null
	};

	it('show both sides and say that nobody explained them yet', () => {
		expect(listed(warningSlides(around, { warnings: [broken], rows: [] }, 'vi'))).toEqual([
			{ heading: null, items: ['xã Đồng Tiến, quý II/2022: 57 ≠ 58, lệch 1. Chưa có giải thích.'] }
		]);
	});

	it('leave the equation to the speaker', () => {
		expect(warningSlides(around, { warnings: [broken], rows: [] }, 'vi')[0]?.notes).toContain(
			'HTX hiện có = kỳ trước(HTX hiện có) + coops_new'
		);
	});
});
