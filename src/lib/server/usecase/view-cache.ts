/** A scorecard with its series weighs 1, some tens of kilobytes; this much is kept for each store. */
const MOST_WEIGHT = 500;

interface Shelf {
	readonly version: number;
	readonly views: Map<string, { readonly view: Promise<unknown>; weight: number }>;
}

const shelves = new WeakMap<object, Shelf>();

/**
 * View objects by selection, for as long as the store does not change: `make` runs once for each key and version.
 * The least recently used go first. A failed making is not kept.
 * @param owner the store the views were read from
 * @param version of its content
 * @param weigh how many scorecards the made view weighs, so that a country's breakdowns do not fill the memory
 */
export async function kept<View>(
	owner: object,
	version: number,
	key: string,
	make: () => Promise<View>,
	weigh: (view: View) => number = () => 1
): Promise<View> {
	const shelf = shelfOf(owner, version);
	const { views } = shelf;
	const entry = views.get(key) ?? { view: make(), weight: 1 };
	// Deleting first moves the key to the end: a Map keeps the order of insertion.
	views.delete(key);
	views.set(key, entry);
	try {
		const view = (await entry.view) as View;
		entry.weight = weigh(view);
		discardOldest(shelf);
		return view;
	} catch (error) {
		if (views.get(key) === entry) views.delete(key);
		throw error;
	}
}

function shelfOf(owner: object, version: number): Shelf {
	const known = shelves.get(owner);
	if (known?.version === version) return known;
	const shelf = { version, views: new Map() };
	shelves.set(owner, shelf);
	return shelf;
}

function discardOldest({ views }: Shelf): void {
	let total = 0;
	for (const { weight } of views.values()) total += weight;
	for (const [key, { weight }] of views) {
		if (total <= MOST_WEIGHT) return;
		views.delete(key);
		total -= weight;
	}
}
