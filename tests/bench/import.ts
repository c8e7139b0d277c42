/** `npm run bench:import`: a workbook of 10,000 rows and one of 100,000, looked at and taken over. Each figure is a goal of its own. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeXlsx } from 'hucre/xlsx';
import { openWorkspace } from '#lib/server/usecase/open-workspace.ts';
import { commitImport } from '#lib/server/usecase/commit-import.ts';
import { MACHINE } from '#lib/server/usecase/doing.ts';
import { putWorkspace } from '#lib/server/usecase/load-workspace.ts';
import { previewImport } from '#lib/server/usecase/preview-import.ts';
import { systemClock } from '#lib/server/clock.ts';
import { NATIONAL, syntheticWorkspace } from '#lib/server/synthetic/workspace.ts';

export async function benchImport(): Promise<void> {
	const folder = mkdtempSync(join(tmpdir(), 'cotmoc-bench-'));
	try {
		for (const rows of [10_000, 100_000]) await measure(join(folder, `${rows}.db`), rows);
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

async function measure(path: string, rows: number): Promise<void> {
	const store = await openWorkspace(path);
	if (!store.ok) throw new Error(store.fault.code);
	const workspace = syntheticWorkspace({
		...NATIONAL,
		communes: Math.max(160, Math.ceil(rows / 190)),
		provinces: 1,
		measures: 10,
		quarters: 2
	});
	await putWorkspace(store.value, workspace, { now: systemClock.now() });
	const bytes = await fileOf(workspace, rows);
	const file = { name: 'bench.xlsx', bytes };
	const doing = { actor: MACHINE, now: systemClock.now(), today: systemClock.today() };
	const beats = heartbeats();
	const peak = memoryPeak();
	const started = performance.now();
	const preview = await previewImport(store.value, file, { agree: true }, doing);
	const looked = performance.now();
	if (!preview.ok) throw new Error(JSON.stringify(preview.fault));
	const committed = await commitImport(store.value, file, { agree: true }, doing);
	const done = performance.now();
	if (!committed.ok) throw new Error(JSON.stringify(committed.fault));
	const { added, changed, unchanged } = committed.value;
	const seconds = (from: number, to: number) => `${((to - from) / 1000).toFixed(2)} s`;
	console.log(
		`${rows.toLocaleString('en')} rows (${(bytes.length / 1e6).toFixed(1)} MB, ${added} new, ${changed} changed, ${unchanged} unchanged): ` +
			`preview ${seconds(started, looked)}, commit with a second look ${seconds(looked, done)}, ` +
			`peak memory of the server ${peak()} MB, longest wait of another request ${beats()} ms`
	);
	await store.value.close();
}

/** One figure a row: place, measure, quarter, value. */
async function fileOf(workspace: ReturnType<typeof syntheticWorkspace>, count: number): Promise<Uint8Array> {
	const placeLevel = workspace.programmes[0]?.place_level;
	const places = workspace.places.filter(({ level }) => level === placeLevel);
	const cells: (string | number)[][] = [];
	for (let quarter = 0; cells.length < count; quarter++) {
		for (const measure of workspace.measures) {
			for (const place of places) {
				const year = 2021 + (Math.floor(quarter / 4) % 5);
				const row = [
					place.code ?? place.id,
					`${place.type ?? ''} ${place.name}`.trim(),
					measure.name,
					`${year}-Q${(quarter % 4) + 1}`,
					(cells.length % 40) + 1
				];
				if (cells.length < count) cells.push(row);
			}
		}
	}
	return new Uint8Array(await writeXlsx({ sheets: [{ name: 'Biểu', rows: [['Mã', 'Xã', 'Chỉ tiêu', 'Kỳ', 'Giá trị'], ...cells] }] }));
}

/** How late the loop was at the worst: what a reader of a page would have waited. */
function heartbeats(): () => number {
	let last = performance.now();
	let worst = 0;
	const timer = setInterval(() => {
		worst = Math.max(worst, performance.now() - last - 5);
		last = performance.now();
	}, 5);
	return () => {
		clearInterval(timer);
		return Math.round(worst);
	};
}

/** Resident memory, from the kernel's own mark where there is one. */
function memoryPeak(): () => number {
	return () => {
		try {
			return Math.round(Number(/VmHWM:\s+(\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))?.[1]) / 1024);
		} catch {
			return Math.round(process.memoryUsage().rss / 1_048_576);
		}
	};
}
