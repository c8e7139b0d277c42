import type { Messages } from './vi.ts';

/** The English words; the compiler finds what is missing. */
export const en: Messages = {
	status: {
		exceeded: { word: 'exceeded', short: 'exceeded' },
		met: { word: 'met', short: 'met' },
		meeting: { word: 'meeting it now', short: 'meeting' },
		not_yet: { word: 'not yet met', short: 'not yet' },
		on_track: { word: 'on track', short: 'on track' },
		at_risk: { word: 'at risk', short: 'at risk' },
		behind: { word: 'behind', short: 'behind' },
		missed: { word: 'missed', short: 'missed' },
		not_started: { word: 'not started', short: 'not started' },
		no_data: { word: 'no data yet', short: 'no data' },
		not_assigned: { word: 'not assigned', short: 'not assigned' }
	},
	blank: {
		not_reported: { word: 'not reported', symbol: '' },
		not_available: { word: 'not available', symbol: '…' },
		not_applicable: { word: 'not applicable', symbol: 'x' },
		zero: { word: 'none occurred', symbol: '-' }
	},
	observationStatus: { estimate: 'estimate', reported: 'reported', final: 'final' },
	placeLevel: {
		country: { one: 'country', many: 'countries' },
		region: { one: 'region', many: 'regions' },
		province: { one: 'province', many: 'provinces' },
		district: { one: 'district', many: 'districts' },
		commune: { one: 'commune', many: 'communes' },
		village: { one: 'village', many: 'villages' }
	},
	number: {
		points: (amount) => `${amount} percentage points`,
		outOf: (part, whole, what) => `${part}/${whole}${what && ' '}${what}`
	},
	date: {
		long: (day, month, year) => `${Number(day)} ${monthNames[Number(month) - 1] ?? month} ${year}`,
		moment: (time, day) => `${day}, ${time}`
	},
	period: {
		kind: {
			year: 'year',
			half: 'half-year',
			quarter: 'quarter',
			month: 'month',
			day: 'day',
			months: 'run of months',
			term: 'term',
			season: 'season'
		},
		year: (year) => year,
		fiscalYear: (year) => `fiscal year ${year}`,
		half: (half, yearLabel) => `${half === 1 ? 'first' : 'second'} half of ${yearLabel}`,
		quarter: (number, _roman, year) => `Q${number} ${year}`,
		fiscalQuarter: (number, _roman, year) => `Q${number} of fiscal year ${year}`,
		month: (month, year) => `${monthNames[month - 1] ?? month} ${year}`,
		day: (day) => day,
		firstMonths: (count, yearLabel) => `first ${count} months of ${yearLabel}`,
		lastMonths: (count, yearLabel) => `last ${count} months of ${yearLabel}`,
		nineMonths: (yearLabel) => `first 9 months of ${yearLabel}`,
		months: (first, last, year) => `${monthNames[first - 1] ?? first}–${monthNames[last - 1] ?? last} ${year}`,
		monthsAcross: (first, last) => `${first} – ${last}`,
		term: (first, last) => `${first}–${last}`,
		days: (first, last) => `${first} to ${last}`
	},
	page: {
		app: 'Cột Mốc',
		tagline: 'The steering committee’s targets and results',
		skip: 'Skip to the main content',
		title: (page) => `${page} – Cột Mốc`,
		breadcrumbs: 'Path',
		mainMenu: 'Main pages',
		overview: 'Overview',
		howComputed: 'How it is computed',
		compare: 'Compare places',
		preferences: {
			label: 'Display',
			text: 'Text size',
			smaller: 'Smaller text',
			normal: 'Normal text',
			larger: 'Larger text',
			contrast: 'Contrast',
			contrastHigh: 'Turn high contrast on',
			contrastNormal: 'Turn high contrast off',
			switchTo: 'Tiếng Việt',
			switchLabel: 'read this page in Vietnamese',
			unknown: (name, value) => `There is no choice “${value}” for “${name}”.`
		},
		selection: {
			label: 'Choose which figures to see',
			period: 'Period',
			asOf: 'As of',
			place: 'Place',
			group: 'Cluster',
			everyGroup: 'All clusters',
			view: 'Boundaries',
			asReported: 'as reported',
			todaysMap: 'on today’s map',
			apply: 'Show',
			reset: 'Back to default',
			knownAt: (moment) => `Figures as known at ${moment}`
		},
		sort: { label: 'Order', worst: 'worst first', official: 'the programme’s order', by: (column) => `Sort by ${column}` },
		asOf: (day) => `As of ${day}`,
		completeness: (share) => `${share} reported`,
		completenessOf: (share, period) => `${share} reported for ${period}`,
		source: (document) => `Source: ${document}`,
		sourceClause: (clause, document) => `${clause}, ${document}`,
		illustrative: 'illustrative figures',
		illustrativeHint: 'Some figures were invented by the makers of the software for demonstration; they are not real.',
		outsideTerm: (period, start, end) => `${period} lies outside the programme’s term (${start} – ${end}).`,
		latestWithFigures: (period) => `Latest period with figures: ${period}`,
		targetsByStatus: 'Targets by status',
		count: (count, word) => `${count} ${word}`,
		worstThree: 'Needs attention first',
		noneBehind: 'No target is behind or at risk.',
		changedSince: (count, day) => `${count} ${count === 1 ? 'target has' : 'targets have'} changed status since the meeting of ${day}`,
		unchangedSince: (day) => `No change of status since the meeting of ${day}`,
		changedFromTo: (before, now) => `${before} → ${now}`,
		term: (start, end) => `${start} – ${end}`,
		noProgrammes: 'There is no programme in the store yet.',
		noProgrammesRemedy: 'Load a data package: npm run -s cotmoc -- load FOLDER',
		columns: {
			target: 'Target',
			valueAgainst: 'Value against target',
			position: 'Position against target',
			path: 'Over time',
			status: 'Status',
			pace: 'Still needed',
			source: 'Source',
			place: 'Place',
			value: 'Value',
			goal: 'Target',
			period: 'Period',
			plan: 'Plan to date',
			actual: 'Actual',
			expected: 'Expected by now',
			category: 'Category',
			measure: 'Measure',
			recorded: 'Recorded',
			state: 'Kind of figure',
			document: 'Document',
			note: 'Note',
			statistic: 'Statistic',
			task: 'Task',
			lead: 'Lead',
			due: 'Due'
		},
		target: (condition) => `Target: ${condition}`,
		byDue: (day) => `by ${day}`,
		expectedNow: (quantity) => `expected by now: ${quantity}`,
		noTarget: 'no target assigned',
		pass: 'met',
		provisional: 'provisional',
		inPeriod: (quantity, period) => `in ${period} alone: ${quantity}`,
		lastYear: (quantity) => `same period last year: ${quantity}`,
		worstBest: (worst, best) => `between ${worst} and ${best} once all have reported`,
		owner: (office) => `Responsible: ${office}`,
		lookedBack: (day) => `figure of ${day}`,
		partsDated: (newest, oldest) => `figure of ${newest}; its oldest part is of ${oldest}`,
		tableAlternative: 'Show as a table',
		tableOf: (title) => `Table: ${title}`,
		warnings: 'Figures that do not agree',
		warningsHint: 'The program only reports them and corrects nothing. The person in charge checks and explains.',
		unexplained: 'Not explained yet.',
		notesTitle: 'Notes and proposals',
		notes: { highlight: 'Highlights', difficulty: 'Difficulties', proposal: 'Proposals', cause: 'Causes' },
		noteAnswer: (text) => `Answer: ${text}`,
		noteOwner: (office) => `Responsible: ${office}`,
		noteDue: (day) => `Due: ${day}`,
		tasks: 'Tasks',
		taskStatus: { open: 'not started', in_progress: 'in progress', done: 'done', cancelled: 'cancelled' },
		taskStanding: 'standing',
		documents: 'Documents',
		documentDate: (day) => `of ${day}`,
		history: 'History of the figures',
		historyHint: 'Each correction is a new record; the earlier ones are kept.',
		historyCount: (count) => `${count} ${count === 1 ? 'record' : 'records'}`,
		superseded: 'superseded',
		versions: 'Other targets on this indicator',
		version: (number) => `version ${number}`,
		definition: 'Definition and computation',
		formula: 'Formula',
		denominator: (name) => `Denominator: ${name}`,
		charts: 'Charts',
		chart: {
			path: 'Actual and plan over time',
			ranking: 'Places by value',
			matrix: 'Each place over the periods',
			coverage: 'Each place: met or not',
			distribution: 'Spread among the places',
			map: 'On the map',
			categories: 'By category',
			bullet: (name) => `${name}: value against target`,
			sparkline: (name) => `${name}: over time`
		},
		distribution: {
			min: 'Lowest',
			q1: 'Lower quartile',
			median: 'Median',
			q3: 'Upper quartile',
			max: 'Highest',
			count: 'Places with a number'
		},
		place: {
			code: (code) => `code ${code}`,
			children: 'Places within',
			previous: (name) => `← ${name}`,
			next: (name) => `${name} →`,
			pager: 'Previous and next place',
			predecessors: 'Formed from',
			successors: 'Now part of',
			succession: {
				merge: (day) => `merged on ${day}`,
				split: (day) => `split on ${day}`,
				rename: (day) => `renamed on ${day}`,
				transfer: (day) => `boundary changed on ${day}`
			},
			share: (share) => `${share} of it`,
			validUntil: (day) => `This place existed until ${day}.`,
			validSince: (day) => `Established on ${day}.`,
			noProgrammes: 'No programme follows this place in the chosen period.'
		},
		exports: { heading: 'Download:', label: (name) => `Download: ${name}` },
		compareTitle: (programme) => `Compare places: ${programme}`,
		compareHint: 'Choose an indicator’s name to sort by it; choose it again for the official order.',
		reorganised: (day) =>
			`Places were reorganised on ${day}: what the former places reported is in the overall line but in none of the lines below.`,
		onTodaysMap: 'See them on today’s map',
		components: 'Component programmes',
		shadeKey: (low, high) => `The darker the ground, the larger the number: ${low} to ${high}`,
		notThere: 'did not exist then',
		scrollHint: 'More columns to the right: scroll sideways.',
		total: 'All together',
		legend: 'Legend',
		howToRead: 'How to read the chart',
		howToReadBullet: 'Solid bar: value. Dark upright bar: target. Hollow tick: expected by now. Shaded ground: target band.',
		empty: 'There are no figures to draw.',
		error: {
			title: (status) => `Error ${status}`,
			notFound: 'This page was not found',
			notFoundRemedy: 'Check the address or start from the overview.',
			badRequest: 'Part of the address is not right',
			unavailable: 'The store of figures cannot be opened',
			unexpected: 'Something unexpected went wrong',
			unexpectedRemedy: 'Try to reload the page. If it goes wrong again, tell the administrator the id below.',
			id: (id) => `Error id: ${id}`,
			without: 'This page without the part that is not right',
			nearest: 'Did you mean:',
			offered: 'What can be seen:',
			home: 'To the overview'
		},
		definitions: {
			intro: 'Every number on every page follows the rules below; no page computes its own.',
			statusTitle: 'The status of a target',
			statusIntro: 'A status is always given by shape, word and colour. Lists follow the order below, most urgent first.',
			status: {
				missed: 'The due day has passed and the target was not met.',
				behind: 'Below what was expected by now by more than the programme’s tolerance (usually below 90%).',
				at_risk: 'Below what was expected by now, but within the tolerance.',
				not_yet: 'Not met, not yet due, and there is no path to judge the pace by.',
				no_data: 'Nobody has reported, or the denominator is zero.',
				on_track: 'At or above what was expected by now. Whole numbers are compared with its whole part.',
				meeting: 'The present level meets the target, but it is not due yet and may still change.',
				met: 'Met at the due day; or met early by a cumulative count, which cannot fall back.',
				exceeded: 'Beyond the target, or beyond the upper edge of its band.',
				not_started: 'Its time has not come, or the first step of its path has not.',
				not_assigned: 'The place has no such target.'
			},
			blanksTitle: 'Blanks and zero',
			blanks: {
				not_reported: 'The place has not sent a figure; never counted as 0.',
				not_available: 'Reported as not available.',
				not_applicable: 'The indicator does not apply to the place, which is then not expected to report.',
				zero: 'Reported, and the number is indeed 0.'
			},
			rulesTitle: 'Rules of computation',
			rules: [
				{
					title: 'From communes to the district',
					text: 'First over time for each place, then over the places. A total always says how many places it rests on, for example 11/14 communes. A figure entered for the higher level replaces the sum of those below in the same period, unless the measure is declared to add up.'
				},
				{
					title: 'Ratios',
					text: 'The ratio of several places is the sum of numerators over the sum of denominators, never a mean of ratios. The denominator is always named: 76% (19/25 co-operatives). The difference of two percentages is given in percentage points.'
				},
				{
					title: 'Flows, running totals and stocks',
					text: 'What happened in a period is summed. Running totals and stocks take the last value no later than the period’s end, always with its date.'
				},
				{
					title: 'Expected by now',
					text: 'On a straight path: pro rata in days between start and due. On a stepped path: the latest step. Without a path the pace is not judged.'
				},
				{
					title: 'Projection',
					text: 'The pace is the median change from one period to the next, with at least three points. Projections are always dashed and never mixed with facts.'
				},
				{
					title: 'Corrections',
					text: 'Each correction is a new record; the earlier one is kept. Every number can be read as known at a moment, so the figures of a meeting can always be reproduced.'
				},
				{
					title: 'Reorganised places',
					text: 'History is not rewritten. Read it as reported, or summed onto today’s map where the parts were merged whole or have a share. Statuses and grades do not carry over.'
				}
			]
		},
		footer: 'Cột Mốc – open source, MIT licence',
		printed: (address) => `Address of this page: ${address}`
	},
	chart: {
		actual: 'actual',
		target: 'target',
		band: 'target range',
		plan: 'plan',
		expected: 'planned to date',
		forecast: 'projection',
		shortfall: 'distance from the target',
		spread: 'spread',
		targetIs: (quantity: string) => `target ${quantity}`,
		expectedIs: (quantity: string) => `planned to date ${quantity}`,
		estimate: (quantity: string) => `est. ${quantity}`,
		due: (day: string) => `due ${day}`,
		asOf: (day: string) => `as of ${day}`,
		succession: { merge: 'merger', split: 'split', rename: 'renamed', transfer: 'boundary change' },
		zeroDenominator: 'denominator is 0',
		noPlaces: 'no places',
		coverage: { silent: 'not reported', not_applicable: 'not applicable' },
		min: 'lowest',
		max: 'highest',
		median: 'median',
		quartiles: (low: string, high: string) => `half of the places: ${low} – ${high}`,
		notOnMap: 'not on the map',
		monthTick: (month: number) => ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'][month - 1] ?? '',
		quarterTick: (quarter: number, _roman: string) => `Q${quarter}`
	},
	narrate: {
		sentence: (name, finding) => `${name}: ${finding}`,
		and: (head, last) => `${head} and ${last}`,
		others: (head, count, what) => `${head} and ${count} other ${what}`,
		pace: (attainment, expected) => `${attainment} of the ${expected} expected by now`,
		paceOnly: (expected) => `${expected} expected by now`,
		goal: (condition) => `target ${condition}`,
		goalAt: (condition, quantity) => `target ${condition} (that is ${quantity})`,
		inside: (range) => `within ${range}`,
		above: (range) => `above ${range}`,
		below: (range) => `below ${range}`,
		missing: (amount) => `${amount} short`,
		tooMuch: (amount) => `${amount} still to cut`,
		dueOn: (day) => `due ${day}`,
		noData: (reason) => `no data (${reason})`,
		notStarted: (day) => `not started, counted from ${day}`,
		notAssigned: (value) => `${value}, no target assigned`,
		eachPlace: (share, condition) => `${share} pass (${condition})`,
		failing: (names) => `not passing: ${names}`,
		failed: (names) => `missed: ${names}`,
		aboveBand: (names) => `above the range: ${names}`,
		silent: (names) => `not reported: ${names}`,
		required: (amount, periods) => `${amount} still needed in ${periods}`,
		toCut: (amount, periods) => `${amount} still to cut in ${periods}`,
		periods: (count, kind) =>
			count === 1
				? `1 ${{ year: 'year', half: 'half-year', quarter: 'quarter', month: 'month', day: 'day' }[kind]}`
				: `${count} ${{ year: 'years', half: 'half-years', quarter: 'quarters', month: 'months', day: 'days' }[kind]}`,
		projection: (due, value, low, high) => `Projection at the pace so far: about ${value} when due on ${due} (${low} to ${high})`,
		projectionSure: (due, value) => `Projection at the pace so far: about ${value} when due on ${due}`,
		reachedIn: (period) => `target reached in ${period}`,
		notReached: 'no date in sight for the target',
		asOf: (day) => `Data as of ${day}`,
		asOfKnownAt: (day, moment) => `Data as of ${day}, as known at ${moment}`,
		completeness: (share, period) => `${share} reported for ${period}`,
		targets: (count) => (count === 1 ? '1 target' : `${count} targets`),
		statusShare: (part, whole, status) => `${part} of ${whole} ${whole === 1 ? 'target' : 'targets'} ${status}`,
		statusCount: (count, status) => `${count} ${status}`,
		noTargets: 'No targets assigned',
		otherTargets: (count) => (count === 1 ? 'target' : 'targets'),
		programmes: (count) => (count === 1 ? '1 programme' : `${count} programmes`),
		ofProgrammes: (targets, programmes) => `${targets} of ${programmes}`,
		identity: (place, period, expected, found, difference) => `${place}, ${period}: ${expected} ≠ ${found}, off by ${difference}`,
		explained: (sentence, text) => `${sentence}. Explanation: ${text}`,
		allocation: (indicator, allocated, assigned, difference) =>
			`${indicator}: targets given to the places below add up to ${allocated} ≠ overall target ${assigned}, off by ${difference}`,
		disagreement: (measure, entered, sum) => `${measure}: entered total ${entered} ≠ sum of the categories ${sum}`,
		notComparable: (indicator, place, day) =>
			`${indicator}: ${place} was reorganised on ${day} and cannot be compared with earlier figures`,
		upTo: (day, finding) => `By ${day}: ${finding}`,
		lowest: (names, value) => `the lowest result is ${value} in ${names}`,
		highest: (names, value) => `the highest ${value} in ${names}`,
		allEqual: (places, value) => `${places} all at ${value}`,
		only: (name, value) => `only ${name} has data: ${value}`,
		noPlaceReported: (places) => `no data from ${places}`,
		placesWith: (share, status) => `${share} ${status}`,
		passing: (share) => `${share} pass`,
		half: (places, low, high, median) => `Half of the ${places} lie between ${low} and ${high}, median ${median}`,
		halfEqual: (places, value) => `Half of the ${places} or more stand at ${value}`,
		largestCategory: (category, value) => `Largest: ${category} (${value})`,
		silentCount: (share) => `${share} not reported`,
		compare: (places, indicators, period) => `${places}, ${indicators}, ${period}`,
		indicators: (count) => (count === 1 ? '1 indicator' : `${count} indicators`),
		unit: (name, unit) => `${name} (${unit})`,
		outOfWhat: (denominator) => `out of ${denominator}`
	},
	condition: {
		atLeast: (quantity) => `at least ${quantity}`,
		orMore: (quantity) => `${quantity} or more`,
		moreThan: (quantity) => `more than ${quantity}`,
		atMost: (quantity) => `at most ${quantity}`,
		lessThan: (quantity) => `less than ${quantity}`,
		exactly: (quantity) => quantity,
		between: (range) => range,
		rise: (quantity) => `up by ${quantity}`,
		fall: (quantity) => `down by ${quantity}`,
		times: (factor) => `${factor} times the baseline`,
		timesOf: (factor, baseline) => `${factor} times ${baseline}`,
		doneBy: (day) => `done by ${day}`,
		done: 'done',
		eachPlace: (level, condition) => `each ${level} ${condition}`,
		stretch: (condition) => `striving for ${condition}`
	},
	deck: {
		official: {
			title: (period) => `Results against targets, ${period}`,
			columns: {
				ordinal: 'No.',
				target: 'Target',
				unit: 'Unit',
				plan: 'Plan',
				inPeriod: 'In the period',
				cumulative: 'To date',
				ofPlan: 'Of plan (%)',
				change: 'On a year earlier',
				note: 'Notes'
			},
			blank: 'empty',
			notYetKnown: 'not known yet',
			legend: (symbol, meaning) => `${symbol}: ${meaning}`
		},
		part: (title, part, parts) => `${title} (${part}/${parts})`,
		placeTitle: (place) => `Results of ${place}`,
		targets: 'Every target, worst first',
		changed: 'Changed since the last meeting',
		asOfBetween: (first, last) => `Data as of days from ${first} to ${last}`,
		places: (count) => `${count} ${count === 1 ? 'place' : 'places'}`,
		ownPeriods: 'the latest period of each programme',
		programmesTitle: 'The committee’s programmes',
		columns: { goal: 'To reach', count: 'Targets', which: 'Which ones', programme: 'Programme' },
		goal: (condition, due) => `Target: ${condition}, due ${due}.`,
		clause: (source) => `Source: ${source}.`,
		definition: (text) => `Definition: ${text}`,
		formula: (text) => `Formula: ${text}`
	},
	offline: {
		skip: 'To the slides',
		contents: 'Contents',
		present: 'Present',
		help: 'Keys',
		close: 'Close',
		slide: (number, total) => `${number}/${total}`,
		notes: 'For the speaker',
		table: 'As a table of numbers',
		jump: 'To slide number',
		go: 'Go',
		keys: [
			['PageDown, →, ↓, Space', 'next slide'],
			['PageUp, ←, ↑', 'previous slide'],
			['Home, End', 'first slide, last slide'],
			['G', 'to a slide by its number'],
			['. or B', 'screen off, on'],
			['P', 'begin, end presenting'],
			['?', 'this list'],
			['Esc', 'close what is open; the slide stays']
		]
	},
	workbook: {
		targets: 'Targets',
		compare: 'Places compared',
		notes: 'Notes',
		path: (ordinal) => `${ordinal} Over time`,
		places: (ordinal) => `${ordinal} Places`,
		notesTitle: 'Notes: definitions, sources and how to read',
		subject: 'Subject',
		content: 'Content',
		lastDay: 'Up to the end of',
		numerator: 'Numerator',
		denominator: 'Denominator',
		chartsMissing:
			'Line and bar charts stand under the table of each indicator and can be edited. Bullet graphs, grids of places, distributions and maps have no editable form in a spreadsheet; see the page or the presentation.'
	},
	report: {
		nation: 'SOCIALIST REPUBLIC OF VIET NAM',
		motto: 'Independence - Freedom - Happiness',
		party: 'COMMUNIST PARTY OF VIET NAM',
		placeAndDate: (place, date) => `${place}, ${date}`,
		number: { state: 'No. ……/BC-BCĐ', party: 'No. ……-BC/BCĐ' },
		title: 'REPORT',
		subject: (programme, period, next) => `Results of “${programme}”, ${period}; tasks for ${next}`,
		committee: 'The committee',
		results: (period, place) => `the results of ${period} in ${place}`,
		opening: (who, what) => `${who} reports ${what} as follows:`,
		onOrder: (document, who, what) => `Under ${document}, ${who} reports ${what} as follows:`,
		numbered: (number) => `no. ${number}`,
		dated: (day) => `of ${day}`,
		issuedBy: (issuer) => `by ${issuer}`,
		sections: {
			leadership: 'I. Guidance and direction',
			results: 'II. Results',
			assessment: 'III. Assessment',
			plan: (period) => `IV. Main tasks for ${period}`,
			proposals: 'V. Proposals'
		},
		documents: 'The work rests on these documents:',
		seeAppendix: (sentence) => `${sentence}. The figures are in the appendix.`,
		byTarget: 'Results by target',
		byPlace: 'Results by place',
		outlook: 'Projections',
		strengths: 'What went well',
		weaknesses: 'Shortcomings and difficulties',
		causes: 'Causes',
		openCauses: ['External: …………………………', 'Our own: …………………………'],
		lessons: 'Lessons',
		closing: 'This is the report on the results and on the main tasks ahead.',
		recipients: 'Recipients:',
		archive: { state: 'File: …………', party: 'File: …………' },
		onBehalf: { state: 'For', party: 'For' },
		head: 'HEAD OF THE COMMITTEE',
		appendix: 'Appendix',
		attachedTo: (number, date, committee) => `With report ${number} of ${date} of ${committee}`
	},
	cli: {
		title: 'Cột Mốc: programme targets against actuals.',
		help: {
			load: 'Load a package into the store in the place of all it holds; with any fault nothing is loaded.',
			dump: 'Write the whole store as a package.',
			value: 'The value of an indicator or a measure at a place in a period.',
			scorecard: 'The targets of a programme: actuals, pace, judgement.',
			chart: 'One chart of an indicator, with its finding, source and as-of day, as a picture or PDF.',
			list: 'List what the store holds.',
			check: 'Hold figures, targets and tables against each other.',
			generate: 'Invent a workspace of any size, into the store or a folder.',
			help: 'This help.'
		},
		commonFlags: `Everywhere: --json (print JSON), --lang vi|en, --db STORE (a file path or postgres://…; default COTMOC_DB, then data/cotmoc.db).
Exit status: 0 done, 1 refused by the data, 2 wrong usage.`,
		loaded: (folder) => `Loaded ${folder}:`,
		notLoaded: (count) => `${count} faults; nothing was loaded, the store is unchanged.`,
		dumped: (folder) => `Written to ${folder}.`,
		generated: (observations) => `Invented a workspace: ${observations} figures.`,
		written: (file) => `Wrote ${file}.`,
		row: (row) => `row ${row}`,
		column: (column) => `column ${column}`,
		asOf: (day) => `figures as of ${day}`,
		reported: (reported, expected) => `${reported}/${expected} places reported`,
		gap: { zero_denominator: 'the denominator is 0', no_places: 'there is no place of this level' },
		outsideTerm: (period, latest) =>
			`${period} lies outside the programme.${latest === null ? '' : ` The nearest period with figures: ${latest}.`}`,
		measureOf: (name, category) => `${name} (${category})`,
		at: (name, place) => `${name} · ${place}`,
		outsideArea: (place, programme) => `Note: ${place} lies outside the area of the programme “${programme}”.`,
		severity: { error: 'ERROR', warning: 'WARNING', note: 'note' },
		checked: (errors, warnings, notes) => `${errors} errors, ${warnings} warnings, ${notes} explained.`
	},
	export: {
		madeAt: (moment) => `Made at ${moment}`,
		page: (number, total) => `Page ${number}/${total}`,
		contents: 'Contents',
		link: 'Link',
		linkHint: 'Permanent address of this page with this very selection'
	},
	finding: {
		identity_broken: ({ left, right, leftValue, rightValue, difference }) => ({
			message: `${leftValue} ≠ ${rightValue}, off by ${difference}: ${left} = ${right}.`,
			remedy:
				'Check the figures of this period and the one before; if both sides are right, write the cause (a note of kind cause) for this place and period.'
		}),
		identity_explained: ({ left, right, leftValue, rightValue, difference, explanation }) => ({
			message: `${leftValue} ≠ ${rightValue}, off by ${difference}: ${left} = ${right}.`,
			remedy: `Explained: ${explanation}`
		}),
		allocation_differs: ({ level, assigned, allocated, difference }) => ({
			message: `The target is ${assigned}, those given to level ${level} add up to ${allocated}, off by ${difference}.`,
			remedy: 'Compare the documents that assign the targets; leave it if it was meant so.'
		}),
		categories_disagree: ({ entered, sum, difference }) => ({
			message: `The total entered is ${entered}, the categories add up to ${sum}, off by ${difference}.`,
			remedy: 'Mend the total or the categories; until then the total is used.'
		}),
		places_disagree: ({ entered, sum, difference }) => ({
			message: `The figure entered here is ${entered}, the places below add up to ${sum}, off by ${difference}.`,
			remedy: 'Compare the reports of the places below; until then the figure entered here is used.'
		}),
		increments_counted_twice: ({ other }) => ({
			message: `The period shares days with ${other}: the increment is counted twice.`,
			remedy: 'Drop one of the two, or report in one kind of period.'
		}),
		value_implausible: ({ value, min, max }) => ({
			message: `${value} is outside the plausible range from ${min} to ${max}.`,
			remedy: 'Look for a zero too many and the unit; if it is right, widen the range of the measure.'
		}),
		place_not_there: () => ({
			message: 'The place did not exist in this period.',
			remedy: 'Enter the figure for a place that did, or mend the validity of the place.'
		}),
		measure_of_two_schemes: ({ programmes, scheme }) => ({
			message: `Programmes that count their periods differently share this measure: ${programmes}; its periods are read as ${scheme}.`,
			remedy: 'Make two measures of it, or give the programmes one scheme.'
		}),
		place_above_itself: ({ path }) => ({ message: `The place is above itself: ${path}.`, remedy: 'Mend the parent of one link.' }),
		parent_not_there: ({ parent, day }) => ({
			message: `The parent ${parent} does not exist ${day === '' ? 'from the beginning' : `on ${day}`}.`,
			remedy: 'Mend the validity of one of the two, or add a spell with another parent.'
		}),
		place_unsound: ({ spell }) => ({ message: `Spell ${spell} of the place is not sound.`, remedy: 'Mend its first and last day.' }),
		shares_beyond_whole: ({ date, total }) => ({
			message: `The pieces of ${date} add up to ${total}, more than the whole.`,
			remedy: 'Mend the shares so that they add up to 1 at most.'
		}),
		target_beyond_term: ({ from, due, start, end }) => ({
			message: `The window of the target (${from} to ${due}) reaches beyond its programme (${start} to ${end}).`,
			remedy: 'Mend the window of the target or the term of the programme.'
		}),
		target_outside_programme: ({ root }) => ({
			message: `The target is given to a place outside its programme (${root}).`,
			remedy: 'Mend the place of the target or the root of the programme.'
		}),
		target_without_baseline: ({ condition }) => ({
			message: `The condition ${condition} needs a baseline.`,
			remedy: 'Fill in baseline; until then the target cannot be judged.'
		})
	},
	fault: {
		usage_command_unknown: ({ text, nearest }) => ({
			message: `There is no command “${text}”.`,
			remedy: `${nearest === null ? '' : `Did you mean “${nearest}”? `}See the commands: cotmoc help.`
		}),
		usage_flag_unknown: ({ flag, nearest, known }) => ({
			message: `There is no option “${flag}”.`,
			remedy: nearest === null ? `The options: ${known.join(', ')}.` : `Did you mean “${nearest}”?`
		}),
		usage_flag_missing: ({ flag }) => ({ message: `--${flag} is missing.`, remedy: `Add --${flag} and its value.` }),
		usage_flag_value: ({ flag }) => ({
			message: `${flag} is not written right.`,
			remedy: 'An option with a value is followed by it; --json and --help have none.'
		}),
		usage_count_unreadable: ({ flag, text }) => ({
			message: `--${flag}: “${text}” is not a count.`,
			remedy: 'Write a positive whole number.'
		}),
		usage_operands: ({ usage }) => ({ message: 'The command has too few or too many operands.', remedy: `Write: ${usage}` }),
		usage_indicator_or_measure: () => ({
			message: 'Exactly one of --indicator and --measure is needed.',
			remedy: 'See the lists: cotmoc list indicators, cotmoc list measures.'
		}),
		usage_category_of_measure: () => ({
			message: '--category goes with --measure only.',
			remedy: 'Leave it out, or ask for a measure instead of an indicator.'
		}),
		export_format_unknown: ({ text, formats }) => ({
			message: `There is no format “${text}”.`,
			remedy: `Choose one of: ${formats.join(', ')}.`
		}),
		export_ratio_unknown: ({ text, ratios }) => ({
			message: `Slides have no shape “${text}”.`,
			remedy: `Choose one of: ${ratios.join(', ')}.`
		}),
		usage_format_unknown: ({ text, formats }) => ({
			message: text === '' ? 'Writing to a file needs a format.' : `The format “${text}” cannot be written yet.`,
			remedy: `Use --format with one of: ${formats.join(', ')}.`
		}),
		usage_list_unknown: ({ text, lists }) => ({ message: `There is no list “${text}”.`, remedy: `The lists: ${lists.join(', ')}.` }),
		setting_day_unreadable: ({ variable, value }) => ({
			message: `The variable ${variable} is “${value}”, which is no day of the calendar.`,
			remedy: 'Write year-month-day, for example 2022-06-30, or unset it to use the computer’s date.'
		}),
		setting_boundaries_unreadable: ({ variable, value, reason }) => ({
			message: `The variable ${variable} points at “${value}”, which cannot be read as boundaries (${reason}).`,
			remedy: 'Point it at a GeoJSON file of type FeatureCollection, or unset it to draw places as tiles.'
		}),
		usage_language_unknown: ({ text, languages }) => ({
			message: `There is no language “${text}”.`,
			remedy: `Use --lang with one of: ${languages.join(', ')}.`
		}),
		folder_not_ours: ({ folder }) => ({
			message: `The folder “${folder}” holds other files and is no package; nothing was written into it.`,
			remedy: 'Choose a new folder, an empty one, or that of a package (with a datapackage.json).'
		}),
		export_exhibit_unknown: ({ text, exhibits, nearest }) => ({
			message: `There is no kind of chart “${text}”.`,
			remedy: `${nearest === null ? '' : `Did you mean “${nearest}”? `}The kinds: ${exhibits.join(', ')}.`
		}),
		export_exhibit_absent: ({ text, available }) => ({
			message: `There are too few figures to draw “${text}” for this selection.`,
			remedy: available.length === 0 ? 'Choose another period or place, or enter figures.' : `Can be drawn: ${available.join(', ')}.`
		}),
		export_size_unreadable: ({ name, text, low, high }) => ({
			message: `The ${name} “${text}” cannot be used.`,
			remedy: `Give ${name} a number from ${low} to ${high}.`
		}),
		export_too_large: ({ width, height }) => ({
			message: `A picture of ${width} × ${height} pixels is too large.`,
			remedy: 'Use a smaller scale or width, or export SVG or PDF.'
		}),
		export_overdue: ({ seconds }) => ({
			message: `The export took more than ${seconds} seconds and was stopped; no file was written.`,
			remedy: 'Try again when the machine is idle, or choose fewer places.'
		}),
		export_failed: ({ reason }) => ({
			message: `The file could not be made: ${reason}`,
			remedy: 'Try again; if it fails again, tell whoever looks after the program the line above.'
		}),
		usage_path: ({ path, reason }) => ({
			message: `${path} cannot be read or written (${reason}).`,
			remedy: 'Check the path, the permissions and the space on the disk.'
		}),
		programme_unknown: ({ text, nearest }) => ({
			message: `There is no programme “${text}”.`,
			remedy: suggest(nearest, 'See the list: cotmoc list programmes.')
		}),
		place_unknown: ({ text, nearest }) => ({
			message: `There is no place “${text}”.`,
			remedy: suggest(nearest, 'See the list: cotmoc list places.')
		}),
		group_unknown: ({ text, nearest }) => ({
			message: `The programme has no group “${text}”.`,
			remedy: suggest(nearest, 'Leave the group out.')
		}),
		indicator_unknown: ({ text, nearest }) => ({
			message: `There is no indicator “${text}”.`,
			remedy: suggest(nearest, 'See the list: cotmoc list indicators.')
		}),
		measure_unknown: ({ text, nearest }) => ({
			message: `There is no measure “${text}”.`,
			remedy: suggest(nearest, 'See the list: cotmoc list measures.')
		}),
		measure_category_unknown: ({ text, nearest }) => ({
			message: `The measure has no category “${text}”.`,
			remedy: suggest(nearest, 'Leave the category out.')
		}),
		place_outside_programme: ({ text, programme, nearest }) => ({
			message: `The place “${text}” lies outside the area of the programme ${programme}.`,
			remedy: `Choose ${nearest.map((one) => `${one.nameEn ?? one.name} (${one.id})`).join(', ')} or a place within.`
		}),
		indicator_of_other_programme: ({ text, nearest }) => ({
			message: `The indicator “${text}” belongs to another programme.`,
			remedy: suggest(nearest, 'See the list: cotmoc list indicators.')
		}),
		target_unknown: ({ text, nearest }) => ({
			message: `The indicator has no target “${text}”.`,
			remedy: suggest(nearest, 'Leave the target out.')
		}),
		sort_unknown: ({ text, nearest }) => ({
			message: `Nothing can be sorted by “${text}”.`,
			remedy: suggest(nearest, 'Leave the order out.')
		}),
		view_unknown: ({ text, nearest }) => ({
			message: `There is no view “${text}”.`,
			remedy: `Choose one of: ${nearest.map(({ id }) => id).join(', ')}.`
		}),
		moment_unreadable: ({ text }) => ({
			message: `“${text}” is not a moment.`,
			remedy: 'Write a day (2022-07-05, to its end) or a moment (2022-07-05T14:00).'
		}),
		workspace_empty: () => ({ message: 'The store is empty.', remedy: 'Load a package: cotmoc load FOLDER.' }),
		folder_missing: () => ({ message: 'There is no such folder.', remedy: 'Check the path to the folder of the package.' }),
		store_folder_missing: ({ store, folder }) => ({
			message: `The store “${store}” cannot be opened: there is no folder “${folder}”.`,
			remedy: 'Make the folder, or correct the path in COTMOC_DB.'
		}),
		store_not_a_database: ({ store }) => ({
			message: `“${store}” is not a SQLite store.`,
			remedy: 'Point COTMOC_DB at the store, or at a file that does not exist yet to make a new one.'
		}),
		store_damaged: ({ store }) => ({
			message: `The store “${store}” is damaged.`,
			remedy: 'Keep this file, and restore the latest backup.'
		}),
		store_locked: ({ store }) => ({
			message: `Another program holds the store “${store}”.`,
			remedy: 'Wait for the load or backup that is running, or close the other program that has the file open, and try again.'
		}),
		store_read_only: ({ store }) => ({
			message: `The store “${store}” can only be read.`,
			remedy: 'Give the account that runs the program the right to write the file and its folder.'
		}),
		store_disk_full: ({ store }) => ({
			message: `The disk of the store “${store}” is full; the last write was not kept, everything before it was.`,
			remedy: 'Free some space and do it again.'
		}),
		store_newer: ({ store, found, known }) => ({
			message: `The store “${store}” was made by a newer version of the program (${found}; this one knows up to ${known}).`,
			remedy: 'Update the program, or use the backup made before the update.'
		}),
		store_unreachable: ({ store, reason }) => ({
			message: `The database server “${store}” cannot be reached (${reason}).`,
			remedy: 'Check that PostgreSQL is running, and the address, port and database name in COTMOC_DB.'
		}),
		store_access_denied: ({ store }) => ({
			message: `Access to the store “${store}” is denied.`,
			remedy: 'Check the user name and password, or the rights on the file and its folder.'
		}),
		store_url_unknown: ({ store }) => ({
			message: `The address of the store “${store}” is not understood.`,
			remedy: 'Set COTMOC_DB to a file path, or to an address like postgres://user@server/database.'
		}),
		file_missing: () => ({ message: 'The package lacks this file.', remedy: 'Add it to the folder, or check its name.' }),
		file_unknown: ({ nearest }) => ({
			message: 'This file is no part of a package.',
			remedy: nearest === null ? 'Take it out of the folder.' : `Did you mean “${nearest}”? If not, take it out of the folder.`
		}),
		file_encoding: () => ({ message: 'The file is not UTF-8.', remedy: 'Save it again as “CSV UTF-8”.' }),
		file_malformed: () => ({
			message: 'The quotation marks of the file do not match.',
			remedy: 'A cell opened with " must close with "; a " inside is written "".'
		}),
		file_separator: () => ({
			message: 'The columns are not separated by commas.',
			remedy: 'Save the CSV file again with commas between the columns.'
		}),
		descriptor_unreadable: () => ({ message: 'The description is not a JSON object.', remedy: 'Mend the JSON of the file.' }),
		column_missing: () => ({ message: 'A required column is missing.', remedy: 'Add it to the header and fill it in every row.' }),
		column_unknown: ({ nearest }) => ({
			message: 'The file has no such column in the contract.',
			remedy: nearest === null ? 'Remove the column.' : `Did you mean “${nearest}”? If not, remove the column.`
		}),
		column_twice: () => ({ message: 'The column occurs twice.', remedy: 'Keep one of them.' }),
		row_too_long: ({ cells, columns }) => ({
			message: `The row has ${cells} cells, the header has ${columns} columns.`,
			remedy: 'Put quotation marks around a cell that contains a comma.'
		}),
		value_missing: () => ({ message: 'A required cell is blank.', remedy: 'Fill it in.' }),
		id_bad: () => ({
			message: 'The id has characters that cannot be used.',
			remedy: 'An id is made of letters A–Z without marks, digits and _ . : -'
		}),
		id_twice: ({ firstRow }) => ({
			message: `Row ${firstRow} already has this id.`,
			remedy: 'Choose another id, or delete the repeated row.'
		}),
		number_unreadable: () => ({
			message: 'This is not a number.',
			remedy: 'Write it without thousands separators, decimals after a point: 1234.5.'
		}),
		number_not_whole: () => ({
			message: 'This must be a whole number.',
			remedy: 'Mend the number, or lift the rule of whole numbers from the measure.'
		}),
		number_out_of_range: ({ min, max }) => ({
			message: 'The number is outside the permitted range.',
			remedy:
				max === null
					? `Write a number of at least ${min}.`
					: min === null
						? `Write a number of at most ${max}.`
						: `Write a number from ${min} to ${max}.`
		}),
		boolean_unreadable: () => ({ message: 'This must be true or false.', remedy: 'Write true, false, or leave it blank.' }),
		choice_unknown: ({ choices, nearest }) => ({
			message: 'The value is not in the list.',
			remedy: `${nearest === null ? '' : `Did you mean “${nearest}”? `}The list: ${choices.join(', ')}.`
		}),
		level_unknown: ({ nearest }) => ({
			message: 'There is no place of this level.',
			remedy: nearest === null ? 'Use a level that occurs in places.csv.' : `Did you mean “${nearest}”?`
		}),
		reference_unknown: ({ file, nearest }) => ({
			message: `There is no such id in ${file}.`,
			remedy: nearest === null ? `Add a row to ${file}, or mend the id.` : `Did you mean “${nearest}”?`
		}),
		span_reversed: ({ start, end }) => ({
			message: `The last day (${end}) is before the first (${start}).`,
			remedy: 'Mend one of the two days.'
		}),
		place_spells_overlap: ({ firstRow }) => ({
			message: `The validity overlaps that of row ${firstRow} of the same place.`,
			remedy: 'Let the earlier spell end (valid_to) before the later one begins (valid_from).'
		}),
		place_tile_half: () => ({ message: 'The tile has only one coordinate.', remedy: 'Fill both tile_row and tile_col, or neither.' }),
		range_reversed: ({ low, high }) => ({ message: `The upper edge (${high}) is below the lower edge (${low}).`, remedy: 'Swap them.' }),
		tree_cycle: ({ path }) => ({ message: `A circle: ${path.join(' → ')}.`, remedy: 'Mend one link, so that the chain comes to an end.' }),
		measure_name_bad: () => ({
			message: 'The id of the measure cannot be used in expressions.',
			remedy: 'Begin with a letter, go on with letters, digits, _ or a point; count, places and prev are taken.'
		}),
		measure_two_schemes: ({ programmes, schemes }) => ({
			message: `Programmes with different period schemes share the measure: ${programmes.join(', ')} (${schemes.join(', ')}).`,
			remedy: 'Make two measures of it, or use one scheme.'
		}),
		category_unknown: ({ measure, choices, nearest }) => ({
			message: `The measure ${measure} has no such category.`,
			remedy:
				nearest !== null
					? `Did you mean “${nearest}”?`
					: choices.length > 0
						? `Its categories: ${choices.join(', ')}.`
						: 'Leave the column category blank.'
		}),
		value_and_blank: () => ({
			message: 'There is a number, and also a reason why there is none.',
			remedy: 'Clear one of the columns value and blank.'
		}),
		value_or_blank: () => ({
			message: 'There is no number, and no reason why.',
			remedy: 'Fill in value, or write not_available or not_applicable into blank; if nothing was reported, delete the row.'
		}),
		increments_overlap: ({ firstRow, period }) => ({
			message: `The period shares days with ${period} in row ${firstRow}: the increment would be counted twice.`,
			remedy: 'Report in one kind of period, or declare the measure as to_date.'
		}),
		target_number_missing: ({ condition, columns }) => ({
			message: `The condition ${condition} lacks its number.`,
			remedy: `Fill in ${columns.join(' and ')}.`
		}),
		target_number_surplus: ({ condition }) => ({
			message: `The condition ${condition} takes one number; here are two different ones.`,
			remedy: 'Clear one of the columns low and high, or use between.'
		}),
		target_level_missing: ({ condition }) => ({
			message: `The condition ${condition} does not say for which level.`,
			remedy: 'Fill in each_level.'
		}),
		target_steps_missing: () => ({
			message: 'The path goes by steps, and there is no step.',
			remedy: 'Add steps to target_steps.csv, or change path.'
		}),
		step_outside_window: ({ from, due }) => ({
			message: `The step lies outside the window of its target (${from} to ${due}).`,
			remedy: 'Mend the period of the step or the window of the target.'
		}),
		step_twice: ({ firstRow }) => ({
			message: `Row ${firstRow} already has a step of this target on that day.`,
			remedy: 'Keep one of them.'
		}),
		period_unreadable: ({ text }) => ({
			message: `“${text}” is not a period.`,
			remedy:
				'Write it in one of these forms: 2022, 2022-S1, 2022-Q2, 2022-06, 2022-06-20, 2022-01..2022-08, 2021..2025, 2022-09-01..2023-02-28.'
		}),
		period_no_such_part: ({ text, part, found }) => ({
			message: `The period “${text}” does not exist: there is no ${datePart[part].word} ${found}.`,
			remedy: datePart[part].remedy
		}),
		period_end_before_start: ({ text, start, end }) => ({
			message: `The period “${text}” ends (${end}) before it starts (${start}).`,
			remedy: `Swap its ends: ${end}..${start}.`
		}),
		day_unreadable: ({ text }) => ({
			message: `“${text}” is not a day.`,
			remedy: 'Write days as year-month-day, for example 2022-06-20.'
		}),
		day_no_such_part: ({ text, part, found }) => ({
			message: `The day “${text}” does not exist: there is no ${datePart[part].word} ${found}.`,
			remedy: datePart[part].remedy
		}),
		scheme_unknown: ({ text }) => ({
			message: `There is no period scheme “${text}”.`,
			remedy: 'Use calendar, gov-cutoff (15th to 14th) or fiscal-MM (fiscal year starting in month MM, for example fiscal-07).'
		}),
		expression_empty: () => ({
			message: 'The expression is empty.',
			remedy: 'Write it with the ids of measures, for example 100 * coops_effective / coops_rated.'
		}),
		expression_unexpected: ({ position, found, expectedWhat }) => ({
			message: found ? `Character ${position}: “${found}” makes no sense here.` : `The expression breaks off at character ${position}.`,
			remedy: expectedWhat ? `Expected here: ${expectedWhat}.` : 'Check the brackets and operators here.'
		}),
		expression_unknown_measure: ({ position, name, nearest }) => ({
			message: `Character ${position}: there is no measure “${name}”.`,
			remedy: nearest === null ? 'Declare the measure or mend its id.' : `Did you mean “${nearest}”?`
		}),
		expression_unknown_category: ({ position, name, category, nearest }) => ({
			message: `Character ${position}: the measure “${name}” has no category “${category}”.`,
			remedy: nearest === null ? 'Add the category to the measure or mend its name.' : `Did you mean “${nearest}”?`
		}),
		expression_unknown_level: ({ position, name, nearest }) => ({
			message: `Character ${position}: there is no place level “${name}”.`,
			remedy: nearest === null ? 'Use a level that occurs among the places.' : `Did you mean “${nearest}”?`
		})
	}
};

const monthNames = [
	'January',
	'February',
	'March',
	'April',
	'May',
	'June',
	'July',
	'August',
	'September',
	'October',
	'November',
	'December'
];

const datePart = {
	year: { word: 'year', remedy: 'Write the year with four digits, from 1900 to 2200.' },
	half: { word: 'half-year', remedy: 'A year has two halves: S1 and S2.' },
	quarter: { word: 'quarter', remedy: 'A year has four quarters: Q1, Q2, Q3 and Q4.' },
	month: { word: 'month', remedy: 'Months have two digits, from 01 to 12.' },
	day: { word: 'day', remedy: 'Check how many days that month has.' }
};

function suggest(
	nearest: readonly { readonly id: string; readonly name: string; readonly nameEn?: string | null }[],
	otherwise: string
): string {
	if (nearest.length === 0) return otherwise;
	return `Did you mean ${nearest.map(({ id, name, nameEn }) => (id === name ? id : `${nameEn ?? name} (${id})`)).join(', or ')}?`;
}
