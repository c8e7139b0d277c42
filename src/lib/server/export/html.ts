import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import subsetFont from 'subset-font';
import type { Deck } from '#lib/deck/slide.ts';
import { messagesOf, type Messages } from '#lib/messages/index.ts';
import { font } from '#lib/theme/tokens.ts';
import { mapBreathing } from './breath.ts';
import { FONT_FILES } from './fonts.ts';
import { screenSlides } from './html-parts.ts';
import { script } from './html-script.ts';
import { madeLine, type Making } from './making.ts';
import { slideHtml } from './html-slide.ts';
import { documentStyle, slideStyle } from './html-style.ts';
import { escapeXml } from './svg-words.ts';

const text = (words: string) => escapeXml(words.normalize('NFC'));

/**
 * A deck as one file that asks nothing of any network: slides, charts and their tables, the typeface cut down to the letters used, one small
 * script. Without the script it is a long page; printed, a slide a sheet.
 */
export async function htmlFile(deck: Deck, making: Making): Promise<Uint8Array> {
	const { locale, title, subtitle } = deck;
	const words = messagesOf(locale);
	const made = madeLine(making, locale);
	const slides = screenSlides(deck.slides, locale);
	const contents = slides
		.filter(({ id }) => !id.includes('-part-'))
		.map(({ id, finding }) => `<li><a href="#${encodeURIComponent(id)}">${text(finding)}</a></li>`);
	const drawn = await mapBreathing(slides, (slide, i) =>
		slideHtml(slide, { number: i + 1, total: slides.length, made, locale, contrast: 'normal' })
	);
	const body = `<a class="skip" href="#slides">${text(words.offline.skip)}</a>
<div class="bar" hidden><button id="start">${text(words.offline.present)} (P)</button><button id="keys">${text(words.offline.help)} (?)</button></div>
<nav aria-label="${text(words.offline.contents)}"><details><summary>${text(words.offline.contents)}</summary><ol>${contents.join('')}</ol></details></nav>
<main id="slides" class="deck">
${drawn.join('\n')}
</main>
<div id="dark" hidden></div>
${dialogs(words)}`;
	const css = (await faces(`${title}${body}`)) + documentStyle() + slideStyle();
	const hash = createHash('sha256').update(script).digest('base64');
	const policy = `default-src 'none'; script-src 'sha256-${hash}'; style-src 'unsafe-inline'; font-src data:; img-src data:; base-uri 'none'; form-action 'none'`;
	return new TextEncoder().encode(`<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${text(title)} – ${text(subtitle)}</title>
<style>${css}</style>
</head>
<body>
${body}
<script>${script}</script>
</body>
</html>
`);
}

function dialogs({ offline }: Messages): string {
	const keys = offline.keys.map(([key, deed]) => `<dt>${text(key ?? '')}</dt><dd>${text(deed ?? '')}</dd>`).join('');
	return `<dialog id="help" aria-label="${text(offline.help)}"><dl>${keys}</dl><form method="dialog"><button>${text(offline.close)}</button></form></dialog>
<dialog id="jump" aria-label="${text(offline.jump)}"><form method="dialog"><label>${text(offline.jump)} <input inputmode="numeric" autocomplete="off"></label><button>${text(offline.go)}</button></form></dialog>`;
}

/** Both weights of the typeface with the letters of the document, inside the style sheet. */
async function faces(html: string): Promise<string> {
	const plain = html.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
	const letters = [...new Set(`${plain}0123456789`)].toSorted().join('');
	const files = await Promise.all(
		([400, 600] as const).map(async (weight) => {
			const subset = await subsetFont(await readFile(FONT_FILES[weight]), letters, { targetFormat: 'woff2' });
			return `@font-face{font-family:'${font.family}';font-weight:${weight};src:url(data:font/woff2;base64,${subset.toString('base64')}) format('woff2')}`;
		})
	);
	return `${files.join('\n')}\n`;
}
