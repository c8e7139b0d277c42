import type { Drawing } from '#lib/deck/exhibit.ts';

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

function evenParts<Item>(items: readonly Item[], parts: number): readonly (readonly Item[])[] {
	const count = Math.max(1, Math.min(parts, items.length));
	const bound = (part: number) => Math.round((part * items.length) / count);
	return Array.from({ length: count }, (_, part) => items.slice(bound(part), bound(part + 1)));
}
