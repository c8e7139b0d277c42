/** Decks of invented places and figures: every body a slide can have, and what the data may throw at it. */
import {
	communes,
	coverage,
	effectiveBand,
	fiveCoops,
	HOSTILE_NAME,
	LONG_NAME,
	matrix,
	place,
	placesInBand,
	rankedPlaces,
	steppedPath,
	straightPath,
	bulletRows,
	rate
} from '#lib/charts/fixtures.ts';
import type { Deck, Slide } from '#lib/deck/slide.ts';
import type { Locale } from '#lib/messages/index.ts';

export const basis: Slide['basis'] = {
	programme: 'Phát triển kinh tế tập thể',
	place: 'huyện Triệu Sơn',
	period: 'quý II/2023',
	asOf: 'Số liệu đến ngày 30/06/2023',
	completeness: '11/14 xã đã báo cáo quý II/2023',
	source: 'Nguồn: điểm 2 mục II, 07-KH/HU',
	illustrative: 'số liệu minh hoạ'
};

const slide = (id: string, over: Partial<Slide> & Pick<Slide, 'body'>): Slide => ({
	id,
	finding: 'Hợp tác xã thành lập mới: 3 HTX, đúng tiến độ (120% so với mức phải đạt 2,5 HTX)',
	measure: 'Hợp tác xã thành lập mới (HTX), huyện Triệu Sơn, từ 01/01/2021 đến 30/06/2023',
	status: 'on_track',
	basis,
	notes: `Lời nói của ${id}. Nguồn: 07-KH/HU`,
	href: `/programmes/kttt#${id}`,
	...over
});

const hostile = [HOSTILE_NAME, LONG_NAME, 'R&D "ngoặc" \u0000\u0007\u000bđiều khiển', 'ẪẰỖẾ ậặựỵ'].map((name, i) => place(name, 90 + i));

export function fixtureDeck(locale: Locale = 'vi'): Deck {
	return {
		title: 'Phát triển kinh tế tập thể: huyện Triệu Sơn',
		subtitle: 'quý II/2023',
		locale,
		slides: [
			slide('cover', {
				finding: 'Phát triển kinh tế tập thể giai đoạn 2021–2025',
				measure: 'huyện Triệu Sơn · quý II/2023',
				status: null,
				body: { kind: 'cover', lines: ['Ban Chỉ đạo phát triển kinh tế tập thể huyện Triệu Sơn', '3/7 chỉ tiêu đúng tiến độ, 2 chậm'] }
			}),
			slide('overview', {
				finding: '3/7 chỉ tiêu đúng tiến độ trở lên, 2 chậm, 1 chưa có số liệu',
				measure: 'Bảy chỉ tiêu, huyện Triệu Sơn, quý II/2023',
				status: null,
				body: {
					kind: 'drawing',
					drawing: { kind: 'bullets', data: bulletRows },
					label: 'Kết quả so với mục tiêu'
				}
			}),
			slide('path', { body: { kind: 'drawing', drawing: { kind: 'path', data: straightPath }, label: 'Diễn biến: HTX mới' } }),
			slide('steps', {
				status: 'at_risk',
				finding: 'Tỷ lệ hợp tác xã hoạt động hiệu quả: 58% (14/24 HTX), có nguy cơ không đạt khoảng 70–80% vào cuối năm 2025',
				body: { kind: 'drawing', drawing: { kind: 'path', data: steppedPath }, label: 'Diễn biến: HTX hiệu quả' }
			}),
			slide('ranking', {
				status: 'behind',
				body: {
					kind: 'drawing',
					drawing: { kind: 'ranking', data: { row: fiveCoops, ranking: rankedPlaces(communes.slice(0, 14)) } },
					label: 'Các địa bàn theo kết quả'
				}
			}),
			slide('band', {
				body: {
					kind: 'drawing',
					drawing: { kind: 'lollipop', data: { row: effectiveBand, ranking: placesInBand(communes.slice(0, 9)) } },
					label: 'Các địa bàn theo kết quả'
				}
			}),
			slide('coverage', {
				status: 'not_yet',
				body: {
					kind: 'drawing',
					drawing: { kind: 'coverage', data: { row: fiveCoops, coverage: coverage(communes.slice(0, 14)) } as never },
					label: 'Từng địa bàn: đạt hay chưa'
				}
			}),
			slide('heat', {
				status: null,
				body: {
					kind: 'drawing',
					drawing: { kind: 'period-heat', data: { row: { indicator: rate }, matrix: matrix(communes.slice(0, 14)) } as never },
					label: 'Từng địa bàn qua các kỳ'
				}
			}),
			slide('hostile', {
				status: 'missed',
				finding: `${HOSTILE_NAME} & ${LONG_NAME}: không đạt`,
				measure: `${LONG_NAME} \u0000 <b>R&D</b>`,
				body: {
					kind: 'drawing',
					drawing: { kind: 'ranking', data: { row: fiveCoops, ranking: rankedPlaces(hostile) } },
					label: `${HOSTILE_NAME} & "${LONG_NAME}"`
				},
				notes: `Tên lạ: ${HOSTILE_NAME} \u0001 & ${LONG_NAME}`
			}),
			slide('table', {
				finding: 'Mười bốn xã, hai xã chậm',
				status: 'behind',
				body: {
					kind: 'table',
					columns: [
						{ label: 'Chỉ tiêu', numeric: false, width: 0.46 },
						{ label: 'Kết quả', numeric: true, width: 0.18 },
						{ label: 'Mục tiêu', numeric: true, width: 0.16 },
						{ label: 'Tình trạng', numeric: false, width: 0.2 }
					],
					rows: [...communes.slice(0, 10), ...hostile].map((one, i) => [
						{ text: i % 5 === 3 ? `Tỷ lệ hợp tác xã hoạt động hiệu quả của ${one.name} trong toàn huyện` : one.name, value: null },
						{ text: `${i},5%`, value: i + 0.5 },
						{ text: '≥ 5', value: 5 },
						i % 3 === 0 ? { text: 'chậm', value: null, status: 'behind' } : { text: 'đang đạt', value: null, status: 'meeting' }
					])
				}
			}),
			slide('list', {
				finding: 'Khó khăn và kiến nghị của các xã',
				measure: null,
				status: null,
				body: {
					kind: 'list',
					groups: [
						{
							heading: 'Khó khăn, vướng mắc',
							items: ['Thiếu vốn lưu động ở vụ đông.', `Chưa bố trí được đất làm kho tại ${LONG_NAME}.`, HOSTILE_NAME]
						},
						{ heading: 'Kiến nghị, đề xuất', items: ['Sở Tài chính cấp bổ sung 2 tỷ đồng trước 30/9/2023.', 'Huyện giao đất cho 3 HTX.'] },
						{ heading: null, items: ['Không có ý kiến khác.'] }
					]
				}
			})
		]
	};
}
