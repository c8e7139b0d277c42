import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { extract } from '#lib/extract/extract.ts';
import { labelledFile, scoreOf, TRAITS } from './extract-score.ts';

/** Sentences made to show one thing each, and passages in the manner of whole reports, labelled before anything had read them. */
const OWN = ['tests/bench/extract-passages.json', 'tests/bench/extract-reports.json'] as const;

/** `npm run bench:extract -- FILE`: how much of a labelled file is found and right, and how fast; without a file on our own passages. */
export function benchExtract(path: string | undefined): void {
	if (path === undefined) for (const own of OWN) bench(own, own);
	else bench(path, resolve(process.env['INIT_CWD'] ?? '', path));
}

function bench(name: string, file: string): void {
	const labelled = labelledFile.parse(JSON.parse(readFileSync(file, 'utf8')));
	const score = scoreOf(labelled);
	const percent = (value: number): string => `${(100 * value).toFixed(1)} %`;
	console.log(`${name}: ${score.characters} characters`);
	console.log(`  found ${score.found}, missed ${score.missed}, false ${score.false}`);
	console.log(`  precision ${percent(score.precision)}, recall ${percent(score.recall)}, F1 ${percent(score.f1)}`);
	for (const trait of TRAITS) {
		const { right, of } = score.traits[trait];
		console.log(`  ${trait.padEnd(16)} ${of === 0 ? 'none' : `${percent(right / of)} (${right}/${of})`}`);
	}
	console.log(`  distractors proposed ${score.proposed} of ${score.distractors}`);
	const text = labelled.docs.flatMap(({ passages }) => passages.map((passage) => passage.text)).join('\n\n');
	for (const [kind, prose] of Object.entries({ 'of the file': text, 'of little but figures': FIGURES }))
		console.log(`  a million characters ${kind}: ${secondsOf(prose).toFixed(2)} s of processor`);
}

/** As much as a statement can hold: a figure every third word. */
const FIGURES =
	'Toàn huyện có 25 hợp tác xã, đạt 95,5% kế hoạch; kết nạp 14 đoàn viên, tăng 3,5% so với cùng kỳ; xã Phú Cần 12 HTX, 45 hộ, 3,5 ha, ước 12 tỷ 345 triệu đồng.';

/** The first time, as a process of its own does it. */
function secondsOf(prose: string): number {
	const million = `${prose}\n\n`.repeat(Math.ceil(1_000_000 / (prose.length + 2))).slice(0, 1_000_000);
	const before = process.cpuUsage();
	extract(million);
	const { user, system } = process.cpuUsage(before);
	return (user + system) / 1_000_000;
}
