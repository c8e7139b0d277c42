import type { Note, NoteKind } from '../domain/note.ts';
import type { DocumentRef } from '../domain/programme.ts';
import { formatDayInText } from '../format/dates.ts';
import { messagesOf, type Locale } from '../messages/index.ts';
import type { Dossier } from '../view/dossier.ts';
import { capitalised, lowered, placeNameOf } from './phrase.ts';
import { textOf, type Told } from './told.ts';

export type ReportPart =
	| { readonly kind: 'heading' | 'paragraph' | 'caution'; readonly told: Told }
	| { readonly kind: 'items'; readonly told: readonly Told[] }
	/** For people to write. */
	| { readonly kind: 'blank'; readonly lines: number }
	/** Where the charts stand. */
	| { readonly kind: 'charts' };

/** Type or title, number, date, issuer: as a document is cited the first time. */
export function citation({ title, number, date, issuer }: DocumentRef, locale: Locale): string {
	const { report } = messagesOf(locale);
	const [type = title, about] = locale === 'vi' && number !== null ? (TYPED.exec(title)?.slice(1) ?? []) : [];
	const [own, whose] = type.split(OF_WHOM);
	// `Chương trình công tác năm 2022 của Ban Chỉ đạo` names its issuer already.
	const named = issuer !== null && whose !== undefined && issuer.startsWith(whose) ? own : type;
	return [
		named,
		number === null ? null : report.numbered(number),
		date === null ? null : report.dated(formatDayInText(date, locale)),
		issuer === null ? null : report.issuedBy(issuer),
		about
	]
		.filter((part) => part !== null && part !== undefined)
		.join(' ');
}

/* The subject of a document follows its number, date and issuer: decree 30/2020/NĐ-CP, citations. */
const TYPED =
	/^(Luật|Nghị định|Nghị quyết|Quyết định|Chỉ thị|Thông tư|Kết luận|Hướng dẫn|Kế hoạch|Công văn|Thông báo) ((?:về|ban hành|hướng dẫn|quy định|phê duyệt|thực hiện|triển khai|giao) .+)$/u;
const OF_WHOM = / của (.+)$/u;

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
			const who = [
				...(owner === null ? [] : [page.noteOwner(owner)]),
				...(due === null ? [] : [page.noteDue(formatDayInText(due, locale))])
			].map((one) => lowered(one, locale));
			const said = text.trim().replace(/[.;]+$/, '');
			const about = named === undefined ? said : `${capitalised(placeNameOf(named, locale), locale)}: ${said}`;
			if (note.kind === kind) all.set(note, `${about}${who.length === 0 ? '' : ` (${who.join('; ')})`}`);
		}
	}
	return [...all.values()];
}

/** Words without a figure of a cell in them. */
export function words(kind: 'heading' | 'paragraph' | 'caution', text: string): ReportPart {
	return { kind, told: [text] };
}

/** A sentence with its numbers as a paragraph of its own. */
export function paragraphs(told: readonly Told[]): ReportPart[] {
	return told.map((one) => ({ kind: 'paragraph', told: one }));
}

/** One entry a sentence; what reads the same is said once. */
export function itemsOf(sentences: readonly (string | Told)[]): ReportPart[] {
	const told = sentences.map((sentence) => (typeof sentence === 'string' ? [sentence] : sentence));
	const distinct = [...new Map(told.map((one) => [textOf(one), one])).values()];
	return distinct.length === 0 ? [] : [{ kind: 'items', told: distinct }];
}

export function orBlank(sentences: readonly (string | Told)[]): ReportPart[] {
	return sentences.length === 0 ? [{ kind: 'blank', lines: 2 }] : itemsOf(sentences);
}

/** Sub-headings with running numbers; those without content are left out. */
export function numbered(groups: readonly (readonly [heading: string, parts: readonly ReportPart[]])[]): ReportPart[] {
	return groups
		.filter(([, parts]) => parts.length > 0)
		.flatMap(([text, parts], index): ReportPart[] => [words('heading', `${index + 1}. ${text}`), ...parts]);
}
