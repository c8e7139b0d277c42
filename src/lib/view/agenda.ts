import { id, type AgendaItemId, type MeetingId, type PlaceId, type ProgrammeId } from '../domain/id.ts';
import type { AgendaItem } from '../domain/meeting.ts';
import type { Status } from '../domain/status.ts';
import type { NoteLine } from './meeting-lines.ts';
import type { PlaceView, Scorecard, ScorecardRow } from './scorecard.ts';
import { urgencyOf, worstFirst } from './urgency.ts';

/** Where a row of one of the meeting's scorecards is found. */
export interface RowRef {
	readonly programme: ProgrammeId;
	readonly key: string;
}

interface Entry {
	readonly id: AgendaItemId;
	readonly remark: string | null;
}

/** One thing on the agenda with what is said to it. */
export type AgendaEntry =
	| (Entry & { readonly kind: 'tasks' })
	| (Entry & { readonly kind: 'target' } & RowRef & { readonly explanations: readonly NoteLine[] })
	| (Entry & { readonly kind: 'place'; readonly place: PlaceView; readonly notes: readonly NoteLine[] })
	| (Entry & { readonly kind: 'text'; readonly text: string });

export interface Proposal {
	readonly items: readonly AgendaItem[];
	/** Targets that need no time of the meeting, by status, the urgent first: nothing is decided about them. */
	readonly leftOut: readonly { readonly status: Status; readonly rows: readonly RowRef[] }[];
}

/** Reached, not begun, or not asked for: there is nothing to decide. */
const NOTHING_TO_DECIDE: readonly Status[] = ['met', 'exceeded', 'not_started', 'not_assigned'];

/** What earlier meetings asked for, then the targets of all programmes, the worst first. */
export function proposeAgenda(meeting: MeetingId, scorecards: readonly Scorecard[], withTasks: boolean): Proposal {
	const rows = worstFirst(rowsOf(scorecards));
	const shown = rows.filter(({ verdict }) => !NOTHING_TO_DECIDE.includes(verdict.status));
	const rest = Map.groupBy(
		rows.filter(({ verdict }) => NOTHING_TO_DECIDE.includes(verdict.status)),
		({ verdict }) => verdict.status
	);
	const around = { meeting, remark: null };
	return {
		items: [
			...(withTasks ? [{ ...around, id: id<'agenda item'>('tasks'), kind: 'tasks' as const }] : []),
			...shown.map(({ key, indicator, target }) => ({
				...around,
				id: id<'agenda item'>(key),
				kind: 'target' as const,
				indicator: indicator.id,
				target: key === indicator.id ? null : (target?.id ?? null)
			}))
		],
		leftOut: [...rest]
			.map(([status, ofStatus]) => ({ status, rows: ofStatus.map(({ programme, key }) => ({ programme, key })) }))
			.toSorted((a, b) => urgencyOf(a.status) - urgencyOf(b.status))
	};
}

/** Items with what people wrote to them; an item about an indicator that none of the programmes has is left out. */
export function agendaEntries(
	items: readonly AgendaItem[],
	scorecards: readonly Scorecard[],
	notes: readonly NoteLine[],
	placeOf: (place: PlaceId) => PlaceView
): readonly AgendaEntry[] {
	const rows = rowsOf(scorecards);
	const explained = new Set<string>();
	return items.flatMap((item): readonly AgendaEntry[] => {
		const entry = { id: item.id, remark: item.remark };
		switch (item.kind) {
			case 'tasks':
				return [{ ...entry, kind: 'tasks' }];
			case 'text':
				return [{ ...entry, kind: 'text', text: item.text }];
			case 'place':
				return [
					{
						...entry,
						kind: 'place',
						place: placeOf(item.place),
						notes: notes.filter(({ note }) => note.place === item.place && note.kind !== 'cause')
					}
				];
			case 'target': {
				const ofIndicator = rows.filter(({ indicator }) => indicator.id === item.indicator);
				const row = ofIndicator.find(({ target }) => target?.id === item.target) ?? ofIndicator[0];
				if (row === undefined) return [];
				// A cause is written to the indicator: it stands with the first of its targets.
				const first = !explained.has(item.indicator);
				explained.add(item.indicator);
				const explanations = notes.filter(({ note }) => first && note.kind === 'cause' && note.indicator === item.indicator);
				return [{ ...entry, kind: 'target', programme: row.programme, key: row.key, explanations }];
			}
		}
	});
}

function rowsOf(scorecards: readonly Scorecard[]): readonly (ScorecardRow & { readonly programme: ProgrammeId })[] {
	return scorecards.flatMap(({ programme, rows }) => rows.map((row) => ({ ...row, programme: programme.id })));
}

/** The row that a reference names, with its scorecard; null when the scorecards do not hold it. */
export function rowAt(
	scorecards: readonly Scorecard[],
	{ programme, key }: RowRef
): { readonly scorecard: Scorecard; readonly row: ScorecardRow } | null {
	const scorecard = scorecards.find((one) => one.programme.id === programme);
	const row = scorecard?.rows.find((one) => one.key === key);
	return scorecard === undefined || row === undefined ? null : { scorecard, row };
}
