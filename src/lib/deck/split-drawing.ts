import type { Drawing } from './exhibit.ts';
import { evenParts, MOST_ROWS } from './pages.ts';

/** A drawing of rows in even parts, each with the whole's own counts and targets; one part of what cannot be parted. */
export function splitDrawing(drawing: Drawing, parts: number): readonly Drawing[] {
	switch (drawing.kind) {
		case 'ranking':
		case 'lollipop': {
			const { kind, data } = drawing;
			return evenParts(data.ranking, parts).map((ranking) => ({ kind, data: { ...data, ranking, whole: data.whole ?? data.ranking } }));
		}
		case 'bullets': {
			const { kind, data } = drawing;
			return evenParts(data, parts).map((rows) => ({ kind, data: rows }));
		}
		case 'coverage': {
			const { kind, data } = drawing;
			return evenParts(data.coverage.cells, parts).map((cells) => ({ kind, data: { ...data, coverage: { ...data.coverage, cells } } }));
		}
		case 'period-heat': {
			const { kind, data } = drawing;
			const rows = data.matrix.places.map((place, i) => ({ place, cells: data.matrix.cells[i] ?? [] }));
			return evenParts(rows, parts).map((part) => ({
				kind,
				data: { ...data, matrix: { ...data.matrix, places: part.map(({ place }) => place), cells: part.map(({ cells }) => cells) } }
			}));
		}
		case 'choropleth': {
			const { kind, data } = drawing;
			const inOrder = data.ranking.toSorted((one, other) => one.place.order - other.place.order);
			return evenParts(inOrder, parts).map((named) => ({ kind, data: { ...data, named } }));
		}
		default:
			return [drawing];
	}
}

/** The same over slides of at most 14 rows each. Maps are one picture. */
export function slidesOfDrawing(drawing: Drawing): readonly Drawing[] {
	return splitDrawing(drawing, Math.ceil(rowsIn(drawing) / MOST_ROWS));
}

/** Rows that a drawing lists; 1 of what cannot be parted or may not be. */
export function rowsIn(drawing: Drawing): number {
	switch (drawing.kind) {
		case 'ranking':
		case 'lollipop':
			return drawing.data.ranking.length;
		case 'bullets':
			return drawing.data.length;
		case 'coverage':
			return drawing.data.coverage.cells.length;
		case 'period-heat':
			return drawing.data.matrix.places.length;
		default:
			return 1;
	}
}

/** The other way round: parts of one drawing as a whole again; null where they are not of one kind that is parted. */
export function joinDrawings(parts: readonly Drawing[]): Drawing | null {
	const [first] = parts;
	switch (first?.kind) {
		case 'ranking':
		case 'lollipop': {
			const ranking = parts.flatMap((part) => (part.kind === first.kind ? part.data.ranking : []));
			return { kind: first.kind, data: { ...first.data, ranking } };
		}
		case 'coverage': {
			const cells = parts.flatMap((part) => (part.kind === 'coverage' ? part.data.coverage.cells : []));
			return { kind: 'coverage', data: { ...first.data, coverage: { ...first.data.coverage, cells } } };
		}
		case 'period-heat': {
			const all = parts.flatMap((part) => (part.kind === 'period-heat' ? [part.data.matrix] : []));
			const matrix = { ...first.data.matrix, places: all.flatMap(({ places }) => places), cells: all.flatMap(({ cells }) => cells) };
			return { kind: 'period-heat', data: { ...first.data, matrix } };
		}
		default:
			return null;
	}
}
