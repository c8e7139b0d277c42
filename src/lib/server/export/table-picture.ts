import { basisOf } from '../../deck/basis.ts';
import { statusTable } from '../../deck/status-slides.ts';
import { formatPeriod } from '../../format/periods.ts';
import { messagesOf, type Locale } from '../../messages/index.ts';
import { dossierPeriod, dossierTitle } from '../../narrate/dossier.ts';
import { nameOf } from '../../narrate/phrase.ts';
import { programmeSentence } from '../../narrate/summary.ts';
import type { Dossier } from '../../view/dossier.ts';
import { isAssigned } from '../../view/urgency.ts';
import { dossierBasis } from './basis-lines.ts';
import { allInTypeface, FONT_FILES } from './fonts.ts';

import { runJob } from './job.ts';
import type { Making } from './making.ts';
import { footOf, tableOf } from './pdf.ts';
import { escapeXml } from './svg-words.ts';

/** Pixels: sharp on a telephone, small enough for a chat group. */
const WIDTH = 1280;

/** The table of targets as one picture, the worst first; of several programmes one table below the other. Its letters are shapes: an SVG says them beside. */
export async function tablePicture(
	dossier: Dossier,
	setting: Making & { readonly locale: Locale },
	format: 'png' | 'svg'
): Promise<Uint8Array> {
	const { locale } = setting;
	const { chapters } = dossier;
	const period = dossierPeriod(dossier);
	const { official } = messagesOf(locale).deck;
	const what = period === null ? official.titleOwnPeriods : official.title(formatPeriod(period, locale));
	const tables = chapters.map(({ scorecard }) => {
		const assigned = scorecard.rows.filter(isAssigned);
		return statusTable(assigned.length > 0 ? assigned : scorecard.rows, locale);
	});
	const said = chapters.flatMap(({ scorecard }, i) => [
		`${nameOf(scorecard.programme, locale)}. ${programmeSentence(scorecard, locale)}`,
		...(tables[i]?.lines ?? []).map((line) => line.map((cell) => cell.text).join(', '))
	]);
	const content = {
		title: dossierTitle(dossier, locale),
		subtitle: `${what} · ${dossierBasis(dossier, locale).place}`,
		locale,
		parts: chapters.map(({ scorecard }, i) => ({
			heading: chapters.length === 1 ? null : nameOf(scorecard.programme, locale),
			sentence: programmeSentence(scorecard, locale),
			table: tableOf(tables[i]?.columns ?? [], tables[i]?.lines ?? [], locale),
			foot: footOf(basisOf(scorecard, locale), setting, locale)
		}))
	};
	const fonts = Object.values(FONT_FILES);
	const bytes = await runJob({ kind: 'picture', content: allInTypeface(content), format, width: WIDTH, fonts });
	return format === 'png' ? bytes : spoken(bytes, content.title, said);
}

/** For readers who do not see it. */
function spoken(svg: Uint8Array, title: string, said: readonly string[]): Uint8Array {
	const words = `<title>${escapeXml(title)}</title><desc>${said.map(escapeXml).join('\n')}</desc>`;
	const drawn = new TextDecoder().decode(svg);
	return new TextEncoder().encode(drawn.replace(/^<svg ([^>]*)>/, (_, attributes: string) => `<svg role="img" ${attributes}>${words}`));
}
