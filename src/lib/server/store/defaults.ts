/** What a blank cell means, by the package's contract; a test compares this with the contract's own list. */
export const DEFAULTS = {
	programmes: { scheme: 'calendar', document_style: 'state', tolerance: 0.9, due_rule: '2 working days', approval: 'off' },
	measures: { over_places: 'sum', own_value: 'replaces', frequency: 'quarter', decimals: 0, integer: false },
	indicators: { direction: 'up' },
	targets: { path: 'none', stretch: false, version: 1 },
	observations: { status: 'reported' },
	tasks: { standing: false, status: 'open' }
} as const;
