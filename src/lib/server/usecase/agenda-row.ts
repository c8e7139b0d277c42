import type { AgendaItemId, IndicatorId, MeetingId, PlaceId, TargetId } from '#lib/domain/id.ts';
import type { AgendaItem } from '#lib/domain/meeting.ts';
import type { Row } from '../import/package/workspace.ts';
import type { PlacedRow } from '../store/package-rows.ts';
import { rowKey } from '../store/static-tables.ts';

/** An item as the package's contract writes it. */
export function agendaRow(item: AgendaItem, key: string): Row<'agenda'> {
	const { meeting, kind, remark } = item;
	return {
		id: key,
		meeting,
		kind,
		indicator: item.kind === 'target' ? item.indicator : null,
		target: item.kind === 'target' ? item.target : null,
		place: item.kind === 'place' ? item.place : null,
		text: item.kind === 'text' ? item.text : null,
		remark
	};
}

/** The other way; the table's own checks hold what each kind needs. */
export function agendaItem({ position, row }: PlacedRow): AgendaItem {
	const { id, meeting, kind, indicator, target, place, text, remark } = row as Row<'agenda'>;
	const item = { id: rowKey({ id, position }) as AgendaItemId, meeting: meeting as MeetingId, remark };
	switch (kind) {
		case 'tasks':
			return { ...item, kind };
		case 'target':
			return { ...item, kind, indicator: indicator as IndicatorId, target: target as TargetId | null };
		case 'place':
			return { ...item, kind, place: place as PlaceId };
		case 'text':
			return { ...item, kind, text: text ?? '' };
	}
}
