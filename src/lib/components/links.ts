import type { ChartFormat, FileFormat } from '../deck/file-format.ts';
import { indicatorPath, meetingPath, placePath, programmePath, targetOf } from '../deck/address.ts';

/** What a reader can choose in the address of a page; anything else in a query is dropped from links. */
export const CHOICES = ['place', 'period', 'as-of', 'as-known-at', 'group', 'view', 'target', 'sort'] as const;
export type Choice = (typeof CHOICES)[number];
export type Choices = Partial<Readonly<Record<Choice, string | null>>>;

/** The choices that an address carries, with changes applied; null drops one. */
export function choicesOf(query: URLSearchParams, changes: Choices = {}): [Choice, string][] {
	return CHOICES.flatMap((name): [Choice, string][] => {
		const value = Object.hasOwn(changes, name) ? changes[name] : query.get(name);
		return value === null || value === undefined || value === '' ? [] : [[name, value]];
	});
}

/** A path with its choices: state lives in the address, so that a link can be pasted into a message. */
export function withChoices(path: string, query: URLSearchParams, changes: Choices = {}): string {
	const text = new URLSearchParams(choicesOf(query, changes)).toString();
	return text === '' ? path : `${path}?${text}`;
}

/** The same address without parameters that say nothing, as a form without scripts writes them; null when there are none. */
export function cleanAddress({ pathname, searchParams }: URL): string | null {
	const said = [...searchParams].filter(([, value]) => value.trim() !== '');
	if (said.length === searchParams.size) return null;
	const query = new URLSearchParams(said).toString();
	// Two slashes in front would lead to another host.
	return pathname.replace(/^\/+/, '/') + (query === '' ? '' : `?${query}`);
}

/** Who has reported to a programme for a period. */
export const submissionsPath = (choices: Readonly<Record<string, string | null>> = {}) => withQuery('/data/submissions', choices);
/** The same as a file. */
export const submissionsFilePath = (format: string, choices: Readonly<Record<string, string | null>>) =>
	withQuery(`/data/submissions/board.${format}`, choices);
/** One return. */
export const submissionPath = (programme: string, place: string, period: string) =>
	withQuery(`/data/submissions/${encodeURIComponent(programme)}/${encodeURIComponent(place)}`, { period });

/** The form of a new meeting, begun with what it is about. */
export const newMeetingPath = (about: { readonly programme: string; readonly period: string }) => `${withQuery('/meetings', about)}#create`;

/** The grid in which a programme's figures of a period are entered. */
export const entryPath = (programme: string, period: string | null = null) =>
	withQuery(`/data/entry/${encodeURIComponent(programme)}`, { period });

/** The same grid's figures as data. */
export const entrySheetPath = (programme: string, period: string, totals: boolean) =>
	withQuery(`/data/entry/${encodeURIComponent(programme)}/sheet`, { period, totals: totals ? '1' : null });

function withQuery(path: string, choices: Readonly<Record<string, string | null | undefined>>): string {
	const said = Object.entries(choices).flatMap(([name, value]) => (value ? [[name, value]] : []));
	return said.length === 0 ? path : `${path}?${new URLSearchParams(said).toString()}`;
}

export { indicatorPath, meetingPath, placePath, programmePath, targetOf };

/** What a page shows, as a file: its own address with a suffix that names the format; of the home page, which has no name, `/overview`. */
export const filePath = (page: string, format: FileFormat) => `${page === '/' ? '/overview' : page}.${format}`;
export const comparePath = (programme: string) => `${programmePath(programme)}/compare`;
/** A chart of an indicator's page as a file. */
export const chartFilePath = (programme: string, indicator: string, exhibit: string, format: ChartFormat) =>
	`${indicatorPath(programme, indicator)}/${exhibit}.${format}`;
/** What a meeting concluded: the page, or with a suffix the notice as a file. */
export const conclusionPath = (meeting: string, format: string | null = null) =>
	`${meetingPath(meeting)}/conclusion${format === null ? '' : `.${format}`}`;
/** What a meeting was shown. */
export const frozenPath = (meeting: string, version: number) => `${meetingPath(meeting)}/frozen/${version}`;
/** The board of tasks with choices of its own. */
export const tasksPath = (
	choices: Readonly<Partial<Record<'programme' | 'progress' | 'lead' | 'place' | 'meeting', string | null | undefined>>> = {}
) => withQuery('/tasks', choices);
/** Any page of figures as slides: the same choices in the address. */
export const presentPath = (path: string) => `${path === '/' ? '' : path}/present`;
/** A frozen version of a meeting as slides. */
export const presentFrozenPath = (meeting: string, version: number) => `${presentPath(meetingPath(meeting))}?frozen=${version}`;
