export const condition = {
	atLeast: (quantity: string) => `ít nhất ${quantity}`,
	orMore: (quantity: string) => `từ ${quantity} trở lên`,
	moreThan: (quantity: string) => `trên ${quantity}`,
	atMost: (quantity: string) => `không quá ${quantity}`,
	lessThan: (quantity: string) => `dưới ${quantity}`,
	exactly: (quantity: string) => quantity,
	between: (range: string) => range,
	rise: (quantity: string) => `tăng ${quantity}`,
	fall: (quantity: string) => `giảm ${quantity}`,
	times: (factor: string) => `gấp ${factor} lần`,
	timesOf: (factor: string, baseline: string) => `gấp ${factor} lần ${baseline}`,
	doneBy: (day: string) => `hoàn thành trước ngày ${day}`,
	done: 'hoàn thành',
	eachPlace: (level: string, condition: string) => `mỗi ${level} ${condition}`,
	stretch: (condition: string) => `phấn đấu ${condition}`
};
