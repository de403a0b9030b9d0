import {
  AlignmentType,
  BorderStyle,
  Document,
  HeadingLevel,
  Packer,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { ChartRun } from 'docx/charts';
import type { Language } from '../../core/language';
import type { Brief, BriefChart, BriefSection, BriefTable } from '../../sheets/brief/brief';
import { chartedValues } from './charted-values';
import { shownTable, type ShownHeader } from './shown-table';

/** One-page briefs as a Word document (.docx), each on a page of A4, with native charts that can be edited in Word. */
export async function briefDocx(briefs: readonly Brief[], language: Language): Promise<Uint8Array> {
  const font = { ascii: 'Calibri', hAnsi: 'Calibri', eastAsia: 'Microsoft YaHei', cs: 'Calibri' };
  const blocks = briefs.map((brief, index) => blocksOf(brief, index > 0));
  const document = new Document({
    creator: 'Fiscal Gauge',
    title: briefs.map(({ heading }) => heading.title).join(' · '),
    styles: {
      default: {
        document: {
          run: { font, size: TEXT_SIZE, language: { value: 'en-US', eastAsia: 'zh-CN' } },
          paragraph: { spacing: { before: 0, after: 30, line: 240 } },
        },
        title: { run: { font, size: 28, bold: true, color: '000000' } },
        heading2: {
          run: { font, size: 18, bold: true, color: '000000' },
          paragraph: { spacing: { before: 80, after: 20 } },
        },
      },
    },
    sections: [
      {
        properties: {
          page: {
            size: { width: A4.width, height: A4.height },
            margin: { top: A4.margin, bottom: A4.margin, left: A4.margin, right: A4.margin },
          },
        },
        children: blocks.flat(),
      },
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));

  function blocksOf(brief: Brief, isLater: boolean): readonly (Paragraph | Table)[] {
    const charts = brief.sections.filter((section) => section.kind === 'chart');
    const [first, ...others] = brief.sections;
    return [
      new Paragraph({ text: brief.heading.title, heading: HeadingLevel.TITLE, pageBreakBefore: isLater }),
      new Paragraph(brief.heading.source),
      ...(first ? sectionBlocks(first) : []),
      ...(charts.length > 0 ? [chartsLine(charts, brief)] : []),
      ...others.flatMap(sectionBlocks),
    ];
  }

  /** Side by side. */
  function chartsLine(charts: readonly BriefChart[], brief: Brief): Paragraph {
    const width = Math.floor(CHARTS.width / charts.length);
    return new Paragraph({
      spacing: { before: 80 },
      children: charts.map(
        ({ chart }) =>
          new ChartRun({
            type: 'bar',
            title: { text: chart.title, font: { size: 9 } },
            categories: chart.categories.map(({ label }) => label),
            series: chartedValues(chart, brief).map(({ name, values }) => ({ name, values: [...values] })),
            categoryAxis: { reverseOrder: true, font: { size: 7 } },
            valueAxis: { numberFormat: chart.valueFormat, crossesAt: 'maximum', font: { size: 7 } },
            dataLabels: { value: true, numberFormat: chart.valueFormat, font: { size: 7 } },
            transformation: { width, height: CHARTS.height },
            altText: { name: chart.id, description: chart.altText },
          }),
      ),
    });
  }

  function sectionBlocks(section: BriefSection): readonly (Paragraph | Table)[] {
    switch (section.kind) {
      case 'chart':
        return [];
      case 'table':
        return [
          new Paragraph({ spacing: { after: 60 } }),
          tableOf(section),
          ...(section.below === '' ? [] : [new Paragraph(section.below)]),
          ...restOf(section),
        ];
      case 'list':
        return [
          new Paragraph({ text: section.title, heading: HeadingLevel.HEADING_2 }),
          ...(section.items.length === 0
            ? [new Paragraph(section.none)]
            : section.items.map(({ text }, index) => new Paragraph(`${index + 1}. ${text}`))),
          ...restOf(section),
        ];
      case 'note':
        return [
          new Paragraph({ text: section.title, heading: HeadingLevel.HEADING_2 }),
          new Paragraph(section.text),
        ];
    }
  }

  function restOf({ rest }: Pick<BriefTable, 'rest'>): readonly Paragraph[] {
    return rest ? [new Paragraph(rest.text)] : [];
  }

  function tableOf(section: BriefTable): Table {
    const { headers, rows } = shownTable(section);
    const widths = widthsOf(headers);
    const row = (cells: readonly string[], isHeader: boolean): TableRow =>
      new TableRow({
        tableHeader: isHeader,
        children: cells.map(
          (text, at) =>
            new TableCell({
              width: { size: widths[at] ?? 0, type: WidthType.DXA },
              margins: { top: 10, bottom: 10, left: 60, right: 60 },
              ...(isHeader && { shading: { type: ShadingType.CLEAR, fill: 'DDEBF7', color: 'auto' } }),
              children: [
                new Paragraph({
                  alignment: headers[at]?.isOfNumbers ? AlignmentType.RIGHT : AlignmentType.LEFT,
                  spacing: { before: 0, after: 0 },
                  children: [new TextRun({ text, bold: isHeader, size: CELL_SIZE })],
                }),
              ],
            }),
        ),
      });
    return new Table({
      layout: TableLayoutType.FIXED,
      width: { size: TEXT_WIDTH, type: WidthType.DXA },
      columnWidths: [...widths],
      borders: {
        top: LINE,
        bottom: LINE,
        left: NO_LINE,
        right: NO_LINE,
        insideHorizontal: LINE,
        insideVertical: NO_LINE,
      },
      rows: [
        row(
          headers.map(({ text }) => text),
          true,
        ),
        ...rows.map((cells) => row(cells, false)),
      ],
    });
  }

  /** Numbers and units are short; what they are of, and what is remarked, share the rest. */
  function widthsOf(headers: readonly ShownHeader[]): readonly number[] {
    const short = ({ column }: ShownHeader): boolean => column !== 'item' && column !== 'note';
    const shortWidth = language === 'zh-CN' ? 1000 : 1150;
    const texts = headers.filter((header) => !short(header)).length;
    const textWidth = Math.floor((TEXT_WIDTH - (headers.length - texts) * shortWidth) / texts);
    return headers.map((header) => (short(header) ? shortWidth : textWidth));
  }
}

/** In twentieths of a point. */
const A4 = { width: 11906, height: 16838, margin: 600 };
const TEXT_WIDTH = A4.width - 2 * A4.margin;

/** Together, in pixels. */
const CHARTS = { width: 700, height: 165 };

/** In halves of a point. */
const TEXT_SIZE = 15;
const CELL_SIZE = 14;

const LINE = { style: BorderStyle.SINGLE, size: 4, color: 'BFBFBF' };
const NO_LINE = { style: BorderStyle.NONE, size: 0, color: 'auto' };
