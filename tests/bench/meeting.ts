/** Every file of a meeting of 30 slides: each alone, all at once, 200 in a row, and how long a page would wait meanwhile. */
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout } from 'node:timers/promises';
import { FILE_FORMATS, type FileFormat } from '#lib/deck/file-format.ts';
import type { Day } from '#lib/domain/period.ts';
import type { Store } from '#lib/server/db.ts';
import { exportSubject } from '#lib/server/usecase/export-subject.ts';
import { readDeck } from '#lib/server/usecase/read-deck.ts';

const MEETING = { meeting: 'ts-2022-09-20' };
const today = '2026-11-22' as Day;
const IN_A_ROW = 200;

export async function benchMeeting(store: Store): Promise<void> {
	const deck = await readDeck(store, 'meeting', MEETING, { today, locale: 'vi', origin: '', boundaries: null });
	if (!deck.ok) throw new Error(deck.fault.code);
	const { slides } = deck.value;
	console.log(
		`\nfiles of a meeting of ${slides.length} slides, ${slides.filter(({ body }) => body.kind === 'drawing').length} of them charts`
	);
	for (const format of FILE_FORMATS) {
		const { time, wait, bytes } = await watched(() => make(store, format, 0));
		console.log(
			`  ${format.padEnd(8)} ${time.toFixed(0).padStart(6)} ms ${(bytes / 1024).toFixed(0).padStart(6)} kB; a page waits ${wait} at most`
		);
	}
	const all = await watched(async () => {
		await Promise.all(FILE_FORMATS.map((format) => make(store, format, 1)));
		return 0;
	});
	console.log(`  all ${FILE_FORMATS.length} at once: ${all.time.toFixed(0)} ms; a page waits ${all.wait} at most`);
	const memory: number[] = [];
	const row = await watched(async () => {
		for (let i = 0; i < IN_A_ROW; i += 1) {
			await make(store, FILE_FORMATS[i % FILE_FORMATS.length] as FileFormat, 2 + i);
			if (i % 50 === 49) memory.push(process.memoryUsage().rss / 2 ** 20);
		}
		return 0;
	});
	console.log(
		`  ${IN_A_ROW} in a row: ${(row.time / IN_A_ROW).toFixed(0)} ms each; this process after 50, 100, 150, 200: ${memory.map((mb) => mb.toFixed(0)).join(', ')} MB`
	);
}

/** @param minute of making: another one each time, so that nothing is shared */
async function make(store: Store, format: FileFormat, minute: number): Promise<number> {
	const now = new Date(Date.UTC(2026, 10, 22, 1, minute)).toISOString();
	const made = await exportSubject(store, 'meeting', MEETING, { format, ratio: '16:9' }, { today, locale: 'vi', now, boundaries: null });
	if (!made.ok) throw new Error(made.fault.code);
	return made.value.file.bytes.length;
}

async function watched(work: () => Promise<number>): Promise<{ readonly time: number; readonly wait: string; readonly bytes: number }> {
	const delay = monitorEventLoopDelay({ resolution: 5 });
	delay.enable();
	await setTimeout(20);
	const started = performance.now();
	const bytes = await work();
	const time = performance.now() - started;
	// A wait is only known once it is over.
	await setTimeout(20);
	delay.disable();
	return { time, wait: `${(delay.max / 1e6).toFixed(0)} ms`, bytes };
}
