import fc from 'fast-check';
import { divide } from '../../../src/extract/division/divide';
import { readText } from '../../../src/extract/text/read-text';

const LINES = [
  '政府工作报告',
  '——2021年2月3日在青河县第十七届人民代表大会第六次会议上',
  '一、“十三五”时期和2020年工作回顾',
  '二、2021年工作安排',
  '（一）全县',
  '（二）县本级',
  '过去一年，地区生产总值98.4亿元，增长7.9%；今年预期增长8%。',
  '五年来，累计投资500亿元。2019年，新增企业12家。',
  '今年的主要预期目标是：地区生产总值增长8%左右。',
  '|指标|2020年（亿元）|',
  '地区生产总值|98.4|',
  '水泥',
  '120.5',
  '附件',
  '1.新增学位3000个。',
];
const documents = fc.array(fc.constantFrom(...LINES), { maxLength: 25 });

test('blocks follow one another, each with frames from its start on, in order', () => {
  fc.assert(
    fc.property(documents, (lines) => {
      const { text } = readText(lines.join('\n'));
      let reached = 0;
      for (const { start, end, frames, cells = [] } of divide(readText(lines.join('\n'))).blocks) {
        expect(start).toBeGreaterThanOrEqual(reached);
        expect(end).toBeGreaterThan(start);
        expect(frames[0]?.start).toBe(start);
        const starts = frames.map((frame) => frame.start);
        expect(starts).toEqual([...new Set(starts)].sort((one, other) => one - other));
        for (const place of [...starts, ...cells.map((cell) => cell.start)]) expect(place).toBeLessThan(end);
        reached = end;
      }
      expect(reached).toBe(text.length);
    }),
  );
});

test('parts follow one another to the end of the text', () => {
  fc.assert(
    fc.property(documents, (lines) => {
      const read = readText(lines.join('\n'));
      const { parts } = divide(read);
      for (const [place, part] of parts.entries()) {
        expect(part.end).toBe(parts[place + 1]?.start ?? read.text.length);
      }
    }),
  );
});

test('blank lines and indents change no frame', () => {
  fc.assert(
    fc.property(documents, (lines) => {
      const plain = divide(readText(lines.join('\n')));
      const spaced = divide(readText(lines.map((line) => `　　${line} `).join('\n\n')));
      expect(spaced.blocks).toEqual(plain.blocks);
      expect(spaced.heading).toEqual(plain.heading);
    }),
  );
});
