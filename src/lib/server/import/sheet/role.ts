import type { MeasureId, PlaceId } from '#lib/domain/id.ts';
import { parsePeriod, type Period, type Scheme } from '#lib/domain/period.ts';

/** What a column of a table is for. */
export const FIELDS = ['place', 'code', 'measure', 'period', 'category', 'value', 'blank', 'status', 'note', 'unit', 'ignore'] as const;
export type Field = (typeof FIELDS)[number];

/** Numbers under a header: whatever the header does not say is said by the row, by the title, or by the person. */
export interface FigureColumn {
	readonly measure: MeasureId | null;
	readonly category: string | null;
	readonly period: Period | null;
	readonly place: PlaceId | null;
	readonly estimate: boolean;
}

export type Role = { readonly field: Field } | { readonly field: 'figure'; readonly figure: FigureColumn };

/** A role as one line of text, for questions, answers and memory: `place`, `figure:coops_new`, `figure:von[tỉnh]@2022-Q1`. */
export function writeRole(role: Role): string {
	if (role.field !== 'figure') return role.field;
	const { measure, category, period, estimate } = role.figure;
	const inner = `${measure ?? ''}${category === null ? '' : `[${category}]`}${period === null ? '' : `@${period.code}`}${estimate ? '!estimate' : ''}`;
	return `figure:${inner}`;
}

/** null: not a role, or one that speaks of a measure that is gone. */
export function readRole(text: string, scheme: Scheme, isMeasure: (id: string) => boolean): Role | null {
	const field = FIELDS.find((one) => one === text);
	if (field !== undefined) return { field };
	const [, measure = '', category, period, estimate] = /^figure:([^[\]@!]*)(?:\[([^\]]*)\])?(?:@([^!]+))?(!estimate)?$/.exec(text) ?? [];
	if (!text.startsWith('figure:') || (measure !== '' && !isMeasure(measure))) return null;
	const read = period === undefined ? null : parsePeriod(period, scheme);
	if (read !== null && !read.ok) return null;
	return {
		field: 'figure',
		figure: {
			measure: measure === '' ? null : (measure as MeasureId),
			category: category ?? null,
			period: read === null ? null : read.value,
			place: null,
			estimate: estimate !== undefined
		}
	};
}
