/** How many view objects are kept for each store; a scorecard with its series weighs some ten kilobytes. */
const LIMIT = 500;

interface Shelf {
	version: number;
	readonly views: Map<string, Promise<unknown>>;
}

const shelves = new WeakMap<object, Shelf>();

/**
 * View objects by selection, for as long as the store does not change: `make` runs once for each key and version.
 * The least recently used goes first. A failed making is not kept.
 * @param owner the store the views were read from
 * @param version of its content
 */
export async function kept<View>(owner: object, version: number, key: string, make: () => Promise<View>): Promise<View> {
	let shelf = shelves.get(owner);
	if (shelf === undefined || shelf.version !== version) {
		shelf = { version, views: new Map() };
		shelves.set(owner, shelf);
	}
	const { views } = shelf;
	const known = views.get(key) as Promise<View> | undefined;
	const view = known ?? make();
	// Deleting first moves the key to the end: a Map keeps the order of insertion.
	views.delete(key);
	views.set(key, view);
	if (views.size > LIMIT) views.delete(views.keys().next().value ?? '');
	try {
		return await view;
	} catch (error) {
		if (views.get(key) === view) views.delete(key);
		throw error;
	}
}
