import { resolve } from 'node:path';
import { extract } from '#lib/extract/extract.ts';
import { readLabels } from './extract-labels.ts';
import { scoreOf, TRAITS } from './extract-score.ts';

/** Sentences made to show one thing each, and passages in the manner of whole reports, labelled before anything had read them. */
const OWN = ['tests/bench/extract-passages.json', 'tests/bench/extract-reports.json'] as const;

/**
 * `npm run bench:extract -- FILE`: how much of a labelled file is found and right, what is not, and how fast; without a file on our own
 * passages. How to label a file is told in docs/labelling.md.
 */
export function benchExtract(path: string | undefined): void {
	if (path === undefined) for (const own of OWN) bench(own, own);
	else bench(path, resolve(process.env['INIT_CWD'] ?? '', path));
}

function bench(name: string, file: string): void {
	const labelled = readLabels(file);
	if (!('docs' in labelled)) {
		console.error([`${name} cannot be scored (see docs/labelling.md):`, ...labelled.map((fault) => `  ${fault}`)].join('\n'));
		process.exitCode = 1;
		return;
	}
	const score = scoreOf(labelled);
	const percent = (value: number): string => `${(100 * value).toFixed(1)} %`;
	const passages = labelled.docs.flatMap((doc) => doc.passages);
	console.log(`${name}: ${passages.length} passages, ${score.characters} characters`);
	console.log(`  figures: found ${score.found}, missed ${score.missed}, proposed where there is none ${score.false}`);
	console.log(`  precision ${percent(score.precision)}, recall ${percent(score.recall)}, F1 ${percent(score.f1)}`);
	console.log('  of the found, right in');
	for (const trait of TRAITS) {
		const { right, of } = score.traits[trait];
		console.log(`    ${trait.padEnd(16)} ${of === 0 ? 'none has one' : `${percent(right / of)} (${right}/${of})`}`);
	}
	console.log(`  distractors taken for figures: ${score.proposed} of ${score.distractors}`);
	const text = passages.map((passage) => passage.text).join('\n\n');
	for (const [kind, prose] of Object.entries({ 'of the file': text, 'of little but figures': FIGURES })) {
		const seconds = secondsOf(prose);
		console.log(
			`  ${Math.round(MILLION / seconds / 1000)} thousand characters a second (a million ${kind}: ${seconds.toFixed(2)} s of processor)`
		);
	}
	if (score.mistakes.length > 0) console.log('  what to look at:');
	for (const { passage, what, span, read } of score.mistakes)
		console.log(`    passage ${passage}, ${what}: “${span.replaceAll(/\s+/g, ' ')}”${read === '' ? '' : ` read ${read}`}`);
}

const MILLION = 1_000_000;

/** As much as a statement can hold: a figure every third word. */
const FIGURES =
	'Toàn huyện có 25 hợp tác xã, đạt 95,5% kế hoạch; kết nạp 14 đoàn viên, tăng 3,5% so với cùng kỳ; xã Phú Cần 12 HTX, 45 hộ, 3,5 ha, ước 12 tỷ 345 triệu đồng.';

/** The first time, as a process of its own does it. */
function secondsOf(prose: string): number {
	const million = `${prose}\n\n`.repeat(Math.ceil(MILLION / (prose.length + 2))).slice(0, MILLION);
	const before = process.cpuUsage();
	extract(million);
	const { user, system } = process.cpuUsage(before);
	return (user + system) / 1_000_000;
}
