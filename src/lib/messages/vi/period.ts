export const period = {
	kind: {
		year: 'năm',
		half: '6 tháng',
		quarter: 'quý',
		month: 'tháng',
		day: 'ngày',
		months: 'nhiều tháng',
		term: 'giai đoạn',
		season: 'mùa vụ'
	},
	year: (year: string) => `năm ${year}`,
	fiscalYear: (year: string) => `năm tài chính ${year}`,
	half: (half: 1 | 2, yearLabel: string) => `6 tháng ${half === 1 ? 'đầu' : 'cuối'} ${yearLabel}`,
	quarter: (_number: string, roman: string, year: string) => `quý ${roman}/${year}`,
	fiscalQuarter: (_number: string, roman: string, year: string) => `quý ${roman} năm tài chính ${year}`,
	month: (month: number, year: string) => `tháng ${month}/${year}`,
	day: (day: string) => `ngày ${day}`,
	firstMonths: (count: number, yearLabel: string) => `${count} tháng đầu ${yearLabel}`,
	lastMonths: (count: number, yearLabel: string) => `${count} tháng cuối ${yearLabel}`,
	/** The decree's own report of nine months is called so, without "đầu". */
	nineMonths: (yearLabel: string) => `9 tháng ${yearLabel}`,
	months: (first: number, last: number, year: string) => `tháng ${first}–${last}/${year}`,
	monthsAcross: (first: string, last: string) => `${first} – ${last}`,
	term: (first: string, last: string) => `giai đoạn ${first}–${last}`,
	days: (first: string, last: string) => `từ ${first} đến ${last}`
};
