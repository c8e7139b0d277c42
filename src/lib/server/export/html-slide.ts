import type { Drawing } from '#lib/deck/exhibit.ts';
import type { Slide, SlideBody } from '#lib/deck/slide.ts';
import type { TableData } from '#lib/deck/table.ts';
import { coverageTable, distributionTable, matrixTable, pathTable, rankingTable } from '#lib/deck/tables.ts';
import type { Status } from '#lib/domain/status.ts';
import { messagesOf, type Locale, type Messages } from '#lib/messages/index.ts';
import { statusVariable } from '#lib/theme/css.ts';
import { statusShape } from '#lib/theme/status-shapes.ts';
import type { Contrast } from '#lib/theme/tokens.ts';
import { drawOnScreen } from './html-drawing.ts';
import { saysSource, tell, type Telling } from './html-stage.ts';
import { coverLines } from './pptx-slide.ts';
import { SLIDE_RATIOS, type SlideRatio } from './pptx-stage.ts';
import { escapeXml } from './svg-words.ts';

const text = (words: string) => escapeXml(words.normalize('NFC'));

/** Shape, word and colour. */
function statusMark(status: Status, word: string, tag = 'span'): string {
	return `<${tag} class="status" style="--colour:var(${statusVariable(status)});--tint:var(${statusVariable(status)}-tint)"><svg viewBox="0 0 16 16" aria-hidden="true"><path d="${statusShape(status)}"/></svg>${text(word)}</${tag}>`;
}

export interface SlideSetting {
	/** Counted from 1. */
	readonly number: number;
	readonly total: number;
	/** When the figures were read, in words. */
	readonly made: string;
	readonly locale: Locale;
	readonly contrast: Contrast;
}

/** A slide for a page, for both shapes of screen, and for the ear; the speaker's words and the numbers of a picture stand beside it. */
export function slideHtml(slide: Slide, setting: SlideSetting): string {
	const { number, total, made, locale } = setting;
	const words = messagesOf(locale);
	const { id, finding, measure, status, notes, body } = slide;
	const title = body.kind === 'cover' ? 'h1' : 'h2';
	const telling = tell(slide, made);
	const kind = body.kind === 'drawing' ? ` data-kind="${body.drawing.kind}"` : '';
	return `<article class="slide ${body.kind}"${kind} id="${text(id)}" aria-labelledby="t${number}${measure === null ? '' : ` m${number}`}" tabindex="-1">
<div class="sheet"><header><${title} id="t${number}" style="--title:${telling.title}em">${text(finding)}</${title}>${
		status === null ? '' : statusMark(status, words.status[status].word, 'p')
	}${measure === null ? '' : `<p class="measure" id="m${number}">${text(measure)}</p>`}</header>
<div class="body">${bodyHtml(slide, telling, setting)}</div>
<footer><p>${basisHtml(slide, made)}</p><p class="number">${text(words.offline.slide(number, total))}</p></footer></div>
${notes === '' ? '' : `<details class="notes"><summary>${text(words.offline.notes)}</summary>${paragraphs(notes)}</details>`}
</article>`;
}

/**
 * The badge first, because nothing on the slide outweighs it; what the style sheet leaves to the cover is marked. A cover says
 * above what it is about.
 */
function basisHtml({ basis, body }: Slide, made: string): string {
	const { programme, place, period, asOf, completeness, source, illustrative } = basis;
	const about = body.kind === 'cover' ? [] : [programme, place, period];
	const parts = [
		illustrative === null ? '' : `<strong class="badge">${text(illustrative)}</strong>`,
		...[asOf, completeness].map((part) => text(part ?? ''))
	];
	const tail = source === null ? '' : `<span${saysSource(basis) ? '' : ' class="made"'}> · ${text(source)}</span>`;
	return `${parts.filter(Boolean).join(' · ')}${tail}<span class="made">${[...about, made]
		.filter(Boolean)
		.map((part) => ` · ${text(part)}`)
		.join('')}</span>`;
}

const paragraphs = (words: string) =>
	words
		.split('\n')
		.filter(Boolean)
		.map((line) => `<p>${text(line)}</p>`)
		.join('');

function bodyHtml(slide: Slide, { left }: Telling, setting: SlideSetting): string {
	const { body } = slide;
	switch (body.kind) {
		case 'cover':
			return coverLines(body.lines, slide.basis)
				.map((line) => `<p${left.includes(line) ? ' class="left"' : ''}>${text(line)}</p>`)
				.join('');
		case 'table':
			return tableHtml(body);
		case 'list':
			return body.groups
				.map(
					({ heading, items }) =>
						`${heading === null ? '' : `<h3>${text(heading)}</h3>`}<ul>${items.map((item) => `<li>${text(item)}</li>`).join('')}</ul>`
				)
				.join('');
		case 'drawing':
			return drawingHtml(body.drawing, `${body.label}. ${slide.finding}`, slide, setting);
	}
}

function tableHtml({ columns, rows }: Extract<SlideBody, { kind: 'table' }>): string {
	const head = columns.map(({ label, numeric }) => `<th scope="col"${numeric ? ' class="n"' : ''}>${text(label)}</th>`).join('');
	const widths = columns.map(({ width }) => `<col style="width:${Math.round(width * 1000) / 10}%">`).join('');
	const body = rows.map(
		(row) =>
			`<tr>${row
				.map((cell, i) => {
					const words = cell.status === undefined ? text(cell.text) : statusMark(cell.status, cell.text);
					if (i === 0) return `<th scope="row">${words}</th>`;
					return `<td${columns[i]?.numeric ? ' class="n"' : ''}>${words}</td>`;
				})
				.join('')}</tr>`
	);
	return `<table><colgroup>${widths}</colgroup><thead><tr>${head}</tr></thead><tbody>${body.join('')}</tbody></table>`;
}

function drawingHtml(drawing: Drawing, label: string, slide: Slide, { number, locale, contrast }: SlideSetting): string {
	const pictures = SLIDE_RATIOS.map((ratio) => {
		const shape = SHAPES[ratio];
		return drawOnScreen(drawing, slide, ratio, { id: `c${number}-${shape}`, label, locale, contrast }).replace(
			'<svg ',
			`<svg class="${shape}" `
		);
	});
	const words = messagesOf(locale);
	const table = tableOf(drawing, words, locale);
	const numbers =
		table === null ? '' : `<details class="numbers"><summary>${text(words.offline.table)}</summary>${plainTable(table)}</details>`;
	return `<figure>${pictures.join('')}${numbers}</figure>`;
}

/** Both drawings are there; the style sheet shows the one for the shape of the screen. */
const SHAPES: Readonly<Record<SlideRatio, string>> = { '16:9': 'wide', '4:3': 'narrow' };

/** The same numbers as the picture; null where the deck has a table of its own for them. */
function tableOf(drawing: Drawing, words: Messages, locale: Locale): TableData | null {
	const language = { words, locale };
	switch (drawing.kind) {
		case 'path':
			return pathTable(drawing.data, language);
		case 'ranking':
		case 'lollipop':
		case 'tile-map':
		case 'choropleth':
			return rankingTable(drawing.data, language);
		case 'coverage':
			return coverageTable(drawing.data, language);
		case 'period-heat':
			return matrixTable(drawing.data, language);
		case 'distribution':
			return distributionTable(drawing.data, language);
		default:
			return null;
	}
}

function plainTable({ columns, rows }: TableData): string {
	const head = columns.map(({ label, numeric }) => `<th scope="col"${numeric ? ' class="n"' : ''}>${text(label)}</th>`).join('');
	const body = rows.map(
		([name = '', ...rest]) =>
			`<tr><th scope="row">${text(name)}</th>${rest.map((cell, i) => `<td${columns[i + 1]?.numeric ? ' class="n"' : ''}>${text(cell)}</td>`).join('')}</tr>`
	);
	return `<table><thead><tr>${head}</tr></thead><tbody>${body.join('')}</tbody></table>`;
}
