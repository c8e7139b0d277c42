import type { Note, NoteKind } from '../domain/note.ts';
import type { DocumentRef } from '../domain/programme.ts';
import { formatDay, formatDayInText } from '../format/dates.ts';
import { messagesOf, type Locale } from '../messages/index.ts';
import type { Dossier } from '../view/dossier.ts';
import { placeNameOf } from './phrase.ts';

export type ReportPart =
	| { readonly kind: 'heading' | 'paragraph' | 'caution'; readonly text: string }
	| { readonly kind: 'items'; readonly texts: readonly string[] }
	/** For people to write. */
	| { readonly kind: 'blank'; readonly lines: number }
	/** Where the charts stand. */
	| { readonly kind: 'charts' };

/** Type or title, number, date, issuer: as a document is cited the first time. */
export function citation({ title, number, date, issuer }: DocumentRef, locale: Locale): string {
	const { report } = messagesOf(locale);
	return [
		title,
		number === null ? null : report.numbered(number),
		date === null ? null : report.dated(formatDayInText(date, locale)),
		issuer === null ? null : report.issuedBy(issuer)
	]
		.filter((part) => part !== null)
		.join(' ');
}

/** What people noted, each once, with the place it is about, who answers and by when. */
export function remarks({ chapters }: Dossier, kind: NoteKind, locale: Locale): readonly string[] {
	const { page } = messagesOf(locale);
	const all = new Map<Note, string>();
	for (const { scorecard, notes, notePlaces, sheets } of chapters) {
		const places = new Map(
			[...notePlaces, ...sheets.flatMap(({ ranking }) => ranking.map(({ place }) => place))].map((place) => [place.id, place])
		);
		for (const note of [...notes, ...sheets.flatMap((sheet) => sheet.notes)]) {
			const { text, place, owner, due } = note;
			// What the whole report is about needs no name.
			const named = place === null || place === scorecard.place.id ? undefined : places.get(place);
			const who = [...(owner === null ? [] : [page.noteOwner(owner)]), ...(due === null ? [] : [page.noteDue(formatDay(due, locale))])];
			const said = text.trim().replace(/[.;]+$/, '');
			const about = named === undefined ? said : `${placeNameOf(named, locale)}: ${said}`;
			if (note.kind === kind) all.set(note, `${about}${who.length === 0 ? '' : ` (${who.join('; ')})`}`);
		}
	}
	return [...all.values()];
}

export function itemsOf(texts: readonly string[]): ReportPart[] {
	return texts.length === 0 ? [] : [{ kind: 'items', texts }];
}

export function orBlank(texts: readonly string[]): ReportPart[] {
	return texts.length === 0 ? [{ kind: 'blank', lines: 2 }] : itemsOf(texts);
}

/** Sub-headings with running numbers; those without content are left out. */
export function numbered(groups: readonly (readonly [heading: string, parts: readonly ReportPart[]])[]): ReportPart[] {
	return groups
		.filter(([, parts]) => parts.length > 0)
		.flatMap(([text, parts], index): ReportPart[] => [{ kind: 'heading', text: `${index + 1}. ${text}` }, ...parts]);
}
