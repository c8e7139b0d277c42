/** Makes, in a process of its own, a store at PATH.db and a workbook at PATH.xlsx with so many rows of its figures, one figure a row. */
import { writeFileSync } from 'node:fs';
import { writeXlsx } from 'hucre/xlsx';
import { systemClock } from '#lib/server/clock.ts';
import { NATIONAL, syntheticWorkspace } from '#lib/server/synthetic/workspace.ts';
import { putWorkspace } from '#lib/server/usecase/load-workspace.ts';
import { openWorkspace } from '#lib/server/usecase/open-workspace.ts';

const [path = '', rows = ''] = process.argv.slice(2);
const count = Number(rows);
const communes = Math.max(160, Math.ceil(count / 190));
const workspace = syntheticWorkspace({ ...NATIONAL, communes, provinces: 1, measures: 10, quarters: 2 });
const store = await openWorkspace(`${path}.db`);
if (!store.ok) throw new Error(store.fault.code);
await putWorkspace(store.value, workspace, { now: systemClock.now() });
await store.value.close();

const placeLevel = workspace.programmes[0]?.place_level;
const places = workspace.places.filter(({ level }) => level === placeLevel);
const cells: (string | number)[][] = [];
for (let quarter = 0; cells.length < count; quarter++) {
	for (const measure of workspace.measures) {
		for (const place of places) {
			const period = `${2021 + (Math.floor(quarter / 4) % 5)}-Q${(quarter % 4) + 1}`;
			const row = [place.code ?? place.id, `${place.type ?? ''} ${place.name}`.trim(), measure.name, period, (cells.length % 40) + 1];
			if (cells.length < count) cells.push(row);
		}
	}
}
const sheet = { name: 'Biểu', rows: [['Mã', 'Xã', 'Chỉ tiêu', 'Kỳ', 'Giá trị'], ...cells] };
writeFileSync(`${path}.xlsx`, await writeXlsx({ sheets: [sheet] }));
