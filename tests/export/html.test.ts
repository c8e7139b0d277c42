import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { HOSTILE_NAME, LONG_NAME } from '#lib/charts/fixtures.ts';
import { htmlFile } from '#lib/server/export/html.ts';
import { fixtureDeck } from './decks.ts';

const madeAt = '2026-11-22T01:30:00.000Z';
const deck = fixtureDeck();
const decode = (text: string) =>
	text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&#10;', '\n').replaceAll('&amp;', '&');
const words = (html: string) => decode(html.replaceAll(/<[^>]*>/g, ' ')).replaceAll(/\s+/g, ' ');

describe('The offline presentation', () => {
	let html: string;
	let sections: readonly string[];
	beforeAll(async () => {
		html = new TextDecoder().decode(await htmlFile(deck, { madeAt }));
		sections = html.split('<article ').slice(1);
	});

	it('asks nothing of any network', () => {
		const addresses = [...html.matchAll(/(?:src|href|action|url\()\s*=?\s*["'(]?((?:https?:)?\/\/[^"') ]*)/g)].map(
			([, address]) => address
		);
		expect(addresses).toEqual([]);
		expect(html).not.toMatch(/@import|<link|<iframe|<img|<object|<base/);
		for (const [, source] of html.matchAll(/url\(([^)]{0,30})/g)) expect(source).toMatch(/^(data:font\/woff2;base64,|#)/);
	});

	it('allows its one script by its hash, and nothing else', () => {
		const scripts = [...html.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)];
		expect(scripts).toHaveLength(1);
		const hash = createHash('sha256')
			.update(scripts[0]?.[1] ?? '')
			.digest('base64');
		expect(html).toContain(`script-src 'sha256-${hash}'`);
		expect(html).toContain("default-src 'none'");
		expect(html).not.toMatch(/<[^>]+\son\w+\s*=\s*["']/);
	});

	it('holds every slide in order, with its finding, second title and basis', () => {
		const ids = sections.map((section) => /id="([^"]*)"/.exec(section)?.[1] ?? '');
		expect(ids.filter((id) => !id.includes('-part-'))).toEqual(deck.slides.map(({ id }) => id));
		expect(new Set(ids).size).toBe(ids.length);
		for (const section of sections) {
			for (const part of ['30/06/2023', '11/14 xã', 'Nguồn: ', 'số liệu minh hoạ', '08:30 ngày 22/11/2026'])
				expect(words(section)).toContain(part);
		}
	});

	it('names every link, section and picture that another part points to, once', () => {
		const ids = [...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
		expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
		for (const [, target = ''] of html.matchAll(/(?:href="#|aria-labelledby=")([^"]*)"/g))
			for (const one of target.split(' ')) expect(ids).toContain(decodeURIComponent(one));
	});

	it('writes every row of a table and of a chart once, with the numbers of the deck', () => {
		const rows = sections
			.filter((section) => section.includes('id="table'))
			.flatMap((section) =>
				[...section.matchAll(/<tr>(.*?)<\/tr>/g)]
					.slice(1)
					.map(([, row = '']) => [...row.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/g)].map(([, cell = '']) => words(cell).trim()))
			);
		const body = deck.slides.find(({ id }) => id === 'table')?.body;
		expect(rows.map((row) => row[1])).toEqual(body?.kind === 'table' ? body.rows.map((row) => row[1]?.text) : []);
		const ranking = sections
			.filter((section) => /^class="slide drawing"[^>]* id="ranking/.test(section))
			.map((section) => section.split('class="numbers"')[1] ?? '');
		expect(ranking.join('').match(/<tr>/g)).toHaveLength(14 + ranking.length);
	});

	it('keeps hostile and long names as plain words, without control characters', () => {
		expect(html).not.toContain('<svg onload');
		expect(words(html)).toContain(HOSTILE_NAME);
		expect(words(html)).toContain(LONG_NAME);
		expect(html).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/);
	});

	it('brings both weights of the typeface', () => {
		expect(html.match(/@font-face/g)).toHaveLength(2);
	});

	it('has one main heading, a language, a title and a way past the contents', () => {
		expect(html).toMatch(/^<!doctype html>\n<html lang="vi">/);
		expect(html.match(/<h1/g)).toHaveLength(1);
		expect(html).toContain(`<title>${deck.title} – ${deck.subtitle}</title>`);
		expect(html).toContain('class="skip" href="#slides"');
	});

	it('is the same to the byte for the same deck and moment', async () => {
		expect(new TextDecoder().decode(await htmlFile(fixtureDeck(), { madeAt }))).toBe(html);
	});
});

it('The offline presentation speaks the language of its deck', async () => {
	const html = new TextDecoder().decode(await htmlFile(fixtureDeck('en'), { madeAt }));
	expect(html).toContain('<html lang="en">');
	expect(html).toContain('For the speaker');
});
