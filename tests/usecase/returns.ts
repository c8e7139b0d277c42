/** A district whose communes report each quarter and year, as a package: returns of all states, one that does not add up. */
import type { Workspace } from '#lib/server/import/package/workspace.ts';
import { parsePackage } from '#lib/server/import/package/reader.ts';
import { SUBMISSION_STATES, SUBMISSION_STEPS, type SubmissionState } from '#lib/domain/submission.ts';

/** The steps that lead to a state. */
const HISTORY: Readonly<Record<SubmissionState, readonly string[]>> = {
	draft: [],
	submitted: ['submit,2022-07-04'],
	returned: ['submit,2022-07-04', 'return,2022-07-05,An,sửa lại'],
	approved: ['submit,2022-07-04', 'approve,2022-07-06'],
	locked: ['submit,2022-07-15', 'approve,2022-07-16', 'lock,2022-07-20']
};

/** One commune for every state and step, so that no test undoes another's. */
export const COMMUNES = SUBMISSION_STATES.flatMap((state) => SUBMISSION_STEPS.map((step) => ({ place: `${state}-${step}`, state, step })));
/** Besides them: `broken` breaks an identity, `silent` has no figure. */
export const PLACES = [...COMMUNES.map(({ place }) => place), 'broken', 'silent'];

export interface ReturnsOptions {
	readonly approval?: 'on' | 'off';
	readonly notes?: string;
}

export function returnsWorkspace({ approval = 'off', notes = '' }: ReturnsOptions = {}): Workspace {
	const rows = (header: string, lines: readonly string[]) => `${header}\n${lines.map((line) => `${line}\n`).join('')}`;
	const files = {
		'datapackage.json': '{"name":"returns"}',
		'places.csv': rows('id,name,level,parent', [
			'd,Huyện,district,',
			...PLACES.map((place) => `${place},Xã ${place},commune,d`),
			'thon,Thôn,village,broken'
		]),
		'programmes.csv': rows('id,name,start,end,root_place,place_level,due_rule,approval', [
			`p,Đề án,2021-01-01,2025-12-31,d,commune,2 working days,${approval}`
		]),
		'measures.csv': rows('id,name,kind,frequency,categories,max', [
			'total,Tổng số,level,quarter,,',
			'new,Lập mới,increment,quarter,,100',
			'money,Vốn,increment,quarter,tỉnh;huyện,',
			'rated,Xếp loại,level,year,,',
			'plans,Văn bản của huyện,increment,quarter,,'
		]),
		'indicators.csv': rows('id,programme,name,expression', [
			'i-new,p,Lập mới,new',
			'i-total,p,Tổng số,total',
			'i-money,p,Vốn,money',
			'i-rated,p,Xếp loại,rated',
			'i-plans,p,Văn bản,plans'
		]),
		'identities.csv': rows('id,left,right', ['flow,total,prev(total) + new']),
		'observations.csv': rows('measure,place,period,category,value', [
			'plans,d,2022-Q2,,3',
			...PLACES.filter((place) => place !== 'silent').flatMap((place) => [
				`total,${place},2022-Q1,,5`,
				`total,${place},2022-Q2,,${place === 'broken' ? 9 : 7}`,
				`new,${place},2022-Q2,,2`,
				`money,${place},2022-Q2,tỉnh,1.5`
			])
		]),
		'submissions.csv': rows('programme,place,period,step,moment,by,reason', [
			...COMMUNES.flatMap(({ place, state }) => HISTORY[state].map((step) => `p,${place},2022-Q2,${step}`)),
			'p,broken,2022-Q2,submit,2022-07-04'
		]),
		...(notes === '' ? {} : { 'notes.csv': `kind,programme,indicator,place,period,text\n${notes}\n` })
	};
	const outcome = parsePackage(new Map(Object.entries(files).map(([name, text]) => [name, Buffer.from(text)])));
	if (!outcome.ok) throw new Error(JSON.stringify(outcome.fault[0]));
	return outcome.value;
}
