import type { Drawing } from '#lib/deck/exhibit.ts';
import type { Slide, SlideBody } from '#lib/deck/slide.ts';
import type { TableData } from '#lib/deck/table.ts';
import { coverageTable, distributionTable, matrixTable, pathTable, rankingTable } from '#lib/deck/tables.ts';
import type { Status } from '#lib/domain/status.ts';
import { messagesOf, type Locale, type Messages } from '#lib/messages/index.ts';
import { statusVariable } from '#lib/theme/css.ts';
import { statusShape } from '#lib/theme/status-shapes.ts';
import { isLong, screenBox } from './html-parts.ts';
import { drawInto } from './pptx-picture.ts';
import { basisLine, coverLines } from './pptx-slide.ts';
import { escapeXml } from './svg-words.ts';

const text = (words: string) => escapeXml(words.normalize('NFC'));

/** Shape, word and colour. */
function statusMark(status: Status, word: string, tag = 'span'): string {
	return `<${tag} class="status" style="--colour:var(${statusVariable(status)});--tint:var(${statusVariable(status)}-tint)"><svg viewBox="0 0 16 16" aria-hidden="true"><path d="${statusShape(status)}"/></svg>${text(word)}</${tag}>`;
}

/** @param number counted from 1 */
export function slideHtml(slide: Slide, number: number, total: number, made: string, locale: Locale): string {
	const words = messagesOf(locale);
	const { id, finding, measure, status, basis, notes, body } = slide;
	const title = body.kind === 'cover' ? 'h1' : 'h2';
	const badge = basis.illustrative === null ? '' : `<strong class="badge">${text(basis.illustrative)}</strong> · `;
	const rest = basisLine({ ...basis, illustrative: null }, '');
	return `<article class="slide ${body.kind}${isLong(finding) ? ' long' : ''}" id="${text(id)}" aria-labelledby="t${number}${measure === null ? '' : ` m${number}`}" tabindex="-1">
<header><${title} id="t${number}">${text(finding)}</${title}>${measure === null ? '' : `<p class="measure" id="m${number}">${text(measure)}</p>`}${
		status === null ? '' : statusMark(status, words.status[status].word, 'p')
	}</header>
<div class="body">${bodyHtml(slide, number, locale)}</div>
<footer><p>${badge}${text(rest)}<span class="made"> · ${text(made)}</span></p><p class="number">${text(words.offline.slide(number, total))}</p></footer>
${notes === '' ? '' : `<details class="notes"><summary>${text(words.offline.notes)}</summary>${paragraphs(notes)}</details>`}
</article>`;
}

const paragraphs = (words: string) =>
	words
		.split('\n')
		.filter(Boolean)
		.map((line) => `<p>${text(line)}</p>`)
		.join('');

function bodyHtml(slide: Slide, number: number, locale: Locale): string {
	const { body } = slide;
	switch (body.kind) {
		case 'cover':
			return coverLines(body.lines, slide.basis)
				.map((line) => `<p>${text(line)}</p>`)
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
			return drawingHtml(body.drawing, `${body.label}. ${slide.finding}`, number, slide, locale);
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

function drawingHtml(drawing: Drawing, label: string, number: number, slide: Slide, locale: Locale): string {
	const { svg, height, width } = drawInto(drawing, label, locale, screenBox(slide, locale), `c${number}`);
	const words = messagesOf(locale);
	const table = tableOf(drawing, words, locale);
	const numbers =
		table === null ? '' : `<details class="numbers"><summary>${text(words.offline.table)}</summary>${plainTable(table)}</details>`;
	return `<figure>${svg.replace(' width="100%"', ` style="aspect-ratio:${Math.round(width)}/${Math.round(height)}"`)}${numbers}</figure>`;
}

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
