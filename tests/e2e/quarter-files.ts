/** What a quarter is run from in `quarter.spec.ts`: the office's package, and the files that its communes send. */
import { strToU8, unzipSync, zipSync } from 'fflate';
import { writeXlsx, type Cell } from 'hucre/xlsx';

/** A district, four communes, one programme whose figures count once approved; the second quarter is closed. */
const TABLES: Readonly<Record<string, string>> = {
	places: `id,code,name,level,type,parent,order
krong-pa,637,Krông Pa,district,huyện,,1
phu-can,24103,Phú Cần,commune,xã,krong-pa,2
phu-tuc,24076,Phú Túc,commune,thị trấn,krong-pa,3
hoa-binh,24091,Hòa Bình,commune,xã,krong-pa,4
ia-rsai,24079,Ia RSai,commune,xã,krong-pa,5
`,
	programmes: `id,name,kind,start,end,scheme,committee,document_style,root_place,place_level,due_rule,approval
htx,Phát triển hợp tác xã năm 2026,plan,2026-01-01,2026-12-31,calendar,Ban Chỉ đạo huyện,state,krong-pa,commune,10 days,on
`,
	measures: `id,name,unit,kind,over_places,frequency,decimals,integer,min
coops_new,Hợp tác xã thành lập mới,HTX,increment,sum,quarter,0,true,0
coops_total,Hợp tác xã hiện có,HTX,level,sum,quarter,0,true,0
members,Thành viên hợp tác xã,người,level,sum,quarter,0,true,0
`,
	indicators: `id,programme,name,expression,unit
total,htx,Hợp tác xã hiện có,coops_total,HTX
new,htx,Hợp tác xã thành lập mới,coops_new,HTX
members,htx,Thành viên hợp tác xã,members,người
`,
	targets: `id,indicator,place,from,due,condition,low,baseline
t-total,total,krong-pa,2026-01-01,2026-12-31,at_least,20,12
`,
	identities: `id,left,right
flow,coops_total,prev(coops_total) + coops_new
`,
	observations: `measure,place,period,value
coops_new,phu-can,2026-Q2,1
coops_new,phu-tuc,2026-Q2,0
coops_new,hoa-binh,2026-Q2,0
coops_new,ia-rsai,2026-Q2,1
coops_total,phu-can,2026-Q2,5
coops_total,phu-tuc,2026-Q2,3
coops_total,hoa-binh,2026-Q2,2
coops_total,ia-rsai,2026-Q2,4
members,phu-can,2026-Q2,120
members,phu-tuc,2026-Q2,80
members,hoa-binh,2026-Q2,45
members,ia-rsai,2026-Q2,95
`,
	submissions: `programme,place,period,step,moment,by,reason
${['phu-can', 'phu-tuc', 'hoa-binh', 'ia-rsai']
	.flatMap((place) => [`htx,${place},2026-Q2,submit,2026-07-03,,`, `htx,${place},2026-Q2,approve,2026-07-08,,`])
	.join('\n')}
`
};

export function officePackage(): Buffer {
	const description = { name: 'krong-pa-2026', title: 'Hợp tác xã Krông Pa 2026', version: '1.0.0', resources: [] };
	const files = Object.entries(TABLES).map(([name, text]) => [`${name}.csv`, strToU8(text)] as const);
	return Buffer.from(zipSync({ 'datapackage.json': strToU8(JSON.stringify(description)), ...Object.fromEntries(files) }));
}

/** The downloaded template with numbers written into cells, as a spreadsheet program would: the rest of the file stays as it came. */
export function filledTemplate(template: Buffer, cells: Readonly<Record<string, number>>): Buffer {
	const parts = unzipSync(template);
	const [sheet = ''] = Object.keys(parts).filter((name) => /^xl\/worksheets\/sheet\d+\.xml$/.test(name));
	let xml = new TextDecoder().decode(parts[sheet]);
	for (const [cell, value] of Object.entries(cells)) {
		const before = xml;
		xml = xml.replace(new RegExp(`<c r="${cell}"([^>]*?)(/>|>.*?</c>)`), (_, attributes: string) => {
			return `<c r="${cell}"${attributes.replace(/ t="\w+"/, '')}><v>${value}</v></c>`;
		});
		if (xml === before) throw new Error(`the template has no cell ${cell}`);
	}
	return Buffer.from(zipSync({ ...parts, [sheet]: strToU8(xml) }));
}

/** As a commune's own machine makes it: TCVN3 letters, headers of two rows, merged cells, a total, and a slip in the commune's name. */
export async function messyFile(): Promise<Buffer> {
	const rows = [
		['ñy ban nh©n d©n x· hßa b×nh', null, null, null, null],
		['b¸o c¸o quý iii n¨m 2026', null, null, null, null],
		['TT', 'X·', 'Hîp t¸c x·', null, 'Thµnh viªn hîp t¸c x·'],
		[null, null, 'thµnh lËp míi', 'hiÖn cã', null],
		[1, 'Hßa B×nhh', 1, 3, 52],
		[null, 'Tæng céng', 1, 3, 52]
	];
	const cells = new Map<string, Partial<Cell>>();
	for (const [row, values] of rows.entries()) {
		for (const [column, value] of values.entries()) {
			if (typeof value !== 'string' || value === 'TT') continue;
			cells.set(`${row},${column}`, { type: 'string', value, style: { font: { name: row < 2 ? '.VnTimeH' : '.VnTime' } } });
		}
	}
	const merge = (startRow: number, startCol: number, endRow: number, endCol: number) => ({ startRow, startCol, endRow, endCol });
	const merges = [merge(0, 0, 0, 4), merge(1, 0, 1, 4), merge(2, 0, 3, 0), merge(2, 1, 3, 1), merge(2, 2, 2, 3), merge(2, 4, 3, 4)];
	return Buffer.from(await writeXlsx({ sheets: [{ name: 'Sheet1', rows, cells, merges }] }));
}
