import { id } from '#lib/domain/id.ts';
import { placeFaults } from '#lib/domain/place-fault.ts';
import type { Place } from '#lib/domain/place.ts';
import type { Day } from '#lib/domain/period.ts';
import type { Draft, DraftRow } from '../draft.ts';
import { faultOfCell, type PackageFault } from '../fault.ts';

/** Spells of one place follow each other, nobody is above himself, and no target or programme leads back to itself. */
export function checkTrees(draft: Draft): readonly PackageFault[] {
	return [
		...placeTreeFaults(draft.places),
		...halfTiles(draft.places),
		...circles(draft.programmes.map(({ row, cells }) => ({ row, id: cells.id, above: cells.parent }))).map(({ row, value, path }) =>
			faultOfCell('programmes', row, 'parent', value, { code: 'tree_cycle', path })
		),
		...circles(draft.targets.map(({ row, cells }) => ({ row, id: cells.id, above: cells.supersedes }))).map(({ row, value, path }) =>
			faultOfCell('targets', row, 'supersedes', value, { code: 'tree_cycle', path })
		)
	];
}

/** Parents that are unknown are faults of references, spells that end before they start are faults of spans. */
function placeTreeFaults(rows: readonly DraftRow<'places'>[]): readonly PackageFault[] {
	const spells = new Map([...Map.groupBy(rows, ({ cells }) => cells.id)].map(([key, own]) => [key, own.toSorted(byValidity)]));
	spells.delete(null);
	const places = [...spells].map(([key, own]): Place => ({
		id: id<'place'>(key ?? ''),
		spells: own.map(({ cells }) => ({
			code: cells.code ?? '',
			name: cells.name ?? '',
			nameEn: cells.name_en,
			level: cells.level ?? '',
			type: cells.type ?? '',
			parent: cells.parent === null ? null : id<'place'>(cells.parent),
			validFrom: cells.valid_from as Day | null,
			validTo: cells.valid_to as Day | null,
			order: 0,
			aliases: [],
			tile: null
		}))
	}));
	return placeFaults(places).flatMap((fault): readonly PackageFault[] => {
		if (fault.code === 'place_spells_overlap') {
			const own = (spells.get(fault.place) ?? []).map(({ row }) => row);
			const row = own[fault.spell] ?? 0;
			return [
				faultOfCell('places', Math.max(row, own[fault.spell - 1] ?? 0), 'id', fault.place, {
					code: 'place_spells_overlap',
					firstRow: Math.min(row, own[fault.spell - 1] ?? row)
				})
			];
		}
		if (fault.code === 'place_cycle') {
			const [first, second] = fault.path;
			const link = spells.get(first ?? '')?.find(({ cells }) => cells.parent === second);
			return [faultOfCell('places', link?.row ?? 0, 'parent', second ?? null, { code: 'tree_cycle', path: fault.path })];
		}
		return [];
	});
}

function byValidity(a: DraftRow<'places'>, b: DraftRow<'places'>): number {
	const start = a.cells.valid_from ?? '';
	const other = b.cells.valid_from ?? '';
	return start < other ? -1 : start > other ? 1 : a.row - b.row;
}

function halfTiles(places: readonly DraftRow<'places'>[]): readonly PackageFault[] {
	return places.flatMap(({ row, cells, unread }) => {
		if ((cells.tile_row === null) === (cells.tile_col === null) || unread.has('tile_row') || unread.has('tile_col')) return [];
		return [faultOfCell('places', row, cells.tile_row === null ? 'tile_row' : 'tile_col', null, { code: 'place_tile_half' })];
	});
}

interface Link {
	readonly row: number;
	readonly id: string | null;
	readonly above: string | null;
}

/** Chains that come back to where they began, each once. */
function circles(links: readonly Link[]): readonly { readonly row: number; readonly value: string; readonly path: readonly string[] }[] {
	const byId = new Map(links.map((link) => [link.id, link]));
	const settled = new Set<string>();
	return links.flatMap((start) => {
		const path: string[] = [];
		let current = start.id;
		while (current !== null && !settled.has(current) && !path.includes(current)) {
			path.push(current);
			current = byId.get(current)?.above ?? null;
		}
		for (const key of path) settled.add(key);
		if (current === null || !path.includes(current)) return [];
		const circle = [...path.slice(path.indexOf(current)), current];
		return [{ row: byId.get(current)?.row ?? 0, value: circle[1] ?? current, path: circle }];
	});
}
