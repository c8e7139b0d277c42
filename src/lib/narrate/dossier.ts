/** How a whole file is called: what it is about, where, of when. */
import type { Period } from '../domain/period.ts';
import { formatPeriod } from '../format/periods.ts';
import { messagesOf, type Locale } from '../messages/index.ts';
import type { Dossier } from '../view/dossier.ts';
import type { PlaceView, Scorecard } from '../view/scorecard.ts';
import { capitalised, nameOf, placeNameOf } from './phrase.ts';

/** The name of the programme, the indicator or the place; of all programmes: that they are the committee's. */
export function dossierTitle({ subject, chapters }: Dossier, locale: Locale): string {
	switch (subject.kind) {
		case 'overview':
			return messagesOf(locale).deck.programmesTitle;
		case 'programme':
			return chapters.map(({ scorecard }) => nameOf(scorecard.programme, locale)).join('; ');
		case 'indicator':
			return nameOf(subject.indicator, locale);
		case 'place':
			return capitalised(placeNameOf(subject.place, locale), locale);
		case 'meeting':
			return subject.sheet.meeting.title;
	}
}

/** Null where its programmes look at different periods. */
export function dossierPeriod({ subject, chapters }: Dossier): Period | null {
	if (subject.kind === 'place') return subject.period;
	return subject.kind === 'meeting'
		? subject.sheet.meeting.period
		: shared(
				chapters.map(({ scorecard }) => scorecard.period),
				({ code }) => code
			);
}

/** Null where its programmes are of different places. */
export function dossierPlace({ subject, chapters }: Dossier): PlaceView | null {
	if (subject.kind === 'meeting') return subject.sheet.place;
	if (subject.kind === 'place') return subject.place;
	return shared(
		chapters.map(({ scorecard }) => scorecard.place),
		({ id }) => id
	);
}

/** Where a paper is dated: a former district's ground is `Kế Sách cũ`, its town Kế Sách. */
export const townOf = ({ name }: Pick<PlaceView, 'name'>): string => name.replace(/ cũ$/u, '');

/** Of a meeting the leading programme's; null where several committees steer its programmes, or a place reports to them. */
export function dossierCommittee({ subject, chapters }: Dossier): string | null {
	if (subject.kind === 'place') return null;
	if (subject.kind === 'meeting') return subject.sheet.programmes[0]?.committee ?? null;
	return shared(
		chapters.map(({ scorecard }) => scorecard.programme.committee),
		(committee) => committee ?? ''
	);
}

/** `Sơ kết …, quý II/2022`: title and period as one line. */
export function dossierLine(dossier: Dossier, locale: Locale): string {
	const period = dossierPeriod(dossier);
	const title = dossierTitle(dossier, locale);
	return period === null ? title : `${title}, ${formatPeriod(period, locale)}`;
}

export const isIllustrative = ({ chapters }: Dossier): boolean => chapters.some(({ scorecard }) => scorecard.illustrative);

/** The one value that all have. */
function shared<Value>(values: readonly Value[], keyOf: (value: Value) => string): Value | null {
	return new Set(values.map(keyOf)).size === 1 ? (values[0] ?? null) : null;
}

/** Documents of all chapters, each once. */
export function dossierDocuments({ chapters }: Dossier): Scorecard['documents'] {
	return [...new Map(chapters.flatMap(({ scorecard }) => scorecard.documents).map((document) => [document.id, document])).values()];
}
