import { longestName } from '../names/name-trie';
import type { Place } from '../tokens/token';

/** Where the thing begins, behind the words that only lead to it: 其中, 全年实现, 我省. */
export function withoutLeadIn(text: string, { start, end }: Place, ownArea: readonly string[]): number {
  let at = start;
  for (;;) {
    const length = leadInAt(text, at);
    if (length > 0 && at + length <= end) {
      // 上年结余 and 年终结余 are names, whose first word leads to nothing.
      if ((longestName(text, at)?.end ?? 0) > at + length) return at;
      at += isItem(text, at) ? 1 : length;
      continue;
    }
    const led = isItem(text, at) ? 1 : leadToName(text, at);
    if (led > 0 && at + led < end) {
      at += led;
      continue;
    }
    const area = ownArea.find(
      (name) =>
        text.startsWith(name, at) &&
        at + name.length < end &&
        !NAMED_AFTER.test(text.slice(at + name.length, at + name.length + 3)),
    );
    if (area !== undefined) {
      at += area.length;
      continue;
    }
    return at;
  }
}

/** How long the words are that lead in at a place, 0 where none do. */
function leadInAt(text: string, at: number): number {
  if (asked.text !== text) asked = { text, lengths: new Map() };
  const known = asked.lengths.get(at);
  if (known !== undefined) return known;
  LEAD_IN.lastIndex = at;
  const length = LEAD_IN.exec(text)?.[0].length ?? 0;
  asked.lengths.set(at, length);
  return length;
}

/** Of one text several things ask about one place: whose clause it is, what its figures are of, what is said of them. */
let asked: { readonly text: string; readonly lengths: Map<number, number> } = {
  text: '',
  lengths: new Map(),
};

/** 加上年结余, 减补助下级支出, 和调入资金: an item of a balance, whose name begins behind the first character. */
function isItem(text: string, at: number): boolean {
  return /[加减和与及]/u.test(text.charAt(at)) && longestName(text, at + 1) !== undefined;
}

/** 使城镇登记失业率, 计划固定资产投资: how long the words are that lead to a name and to nothing else. */
function leadToName(text: string, at: number): number {
  if (!LEADS_TO_NAME.has(text.charAt(at))) return 0;
  TO_NAME.lastIndex = at;
  const length = TO_NAME.exec(text)?.[0].length ?? 0;
  return length > 0 && longestName(text, at + length) !== undefined ? length : 0;
}

const TO_NAME =
  /除了?|使|将|把|令|即|年|可(?:望)?(?:实现)?|计划|提前实现|共(?:完成|实现)|必保|力保|稳住|组织|扭转|带来/uy;
const LEADS_TO_NAME = new Set('除使将把令即年可计提共必力稳组扭带');

/** 营口港 and 宁波舟山港 are no ports of the report's area in general, and 青河县 is not 青河市. */
const NAMED_AFTER =
  /^(?:[港湾站河江山湖岛籍]|机场(?!年?(?:旅客|货邮)吞吐量)|海关|[县区州旗镇乡](?![域级内])|\p{sc=Han}{2}港)/u;

const YEAR = '(?:19|20)\\d\\d年';
/** Words that stand before a thing and say nothing of what it is. */
const LEAD_IN = new RegExp(
  `-+|(?:经)?[^,、;]{0,24}?(?:人大|人民代表大会)[^,、;]{0,24}?(?:批准|审议通过|审查通过|通过)的?|据[^,、]{0,16}?(?:统计|测算|核算|快报|调查|推算|反馈)|最终(?:核算|核实|计算)|经(?:核定|核算)|加上|加(?=[税债调])|[^,、]{0,24}(?:批准|审议通过|确定)的?(?=[全地一公政国社财县市区省本预GC固规城外])|纳入预算管理的|上报(?=完成)|[^,;:]{2,20}等(?=民生(?:领域|类|方面)?(?:支出|投入))|(?:全国)?(?:财政|一般公共预算|公共财政)收入中的?(?=[税非])|(?:实际)?可安排(?:使用)?的?|相应(?=安排)|根据[^,、]{2,16}?(?:变动情况|变化情况|情况|变动|变化|文件|精神|要求)|调整(?=[收支一政公国社预])|分别|主要是(?:由于|因为?)?|该(?:省|市|县|区|州|镇)(?!域)|(?!新增|净增|各[市县区])[\\p{sc=Han}]{2,3}(?=全(?:[省市县区州旗][^,。]{2}|社会))|合计(?=收入|支出)|境内(?=财政)|尤其是?|累计入库|入库|各项(?=税收)|(?:年中|预算)?执行中(?=调)|按[^,、]{2,12}?(?:计算|核算|折算)(?:的)?|在此期间|减去?(?![少排税免负])|(?:银行|金融)(?:业)?(?:金融)?机构(?=[本人各存贷年期])|(?:[\\p{sc=Han}]{2,6}?[省市](?=下达我|核定我|转贷我)|国务院|上级(?:财政)?|中央(?:财政)?|财政部(?:[^,、;\\d]{0,8}?(?=下达))?|(?:自治区|[省市州])(?:财政[厅局]|财政|人大常委会|人民政府|政府)?)?(?:下达|核定|转贷)的?(?:我[省市县区州])?|拟?安排(?=[地新政专债“三本公一]|[省市县区州]本?级)|在?(?:提前|本|首|该|此|第[一二三四])批次?的?(?=[新地政专债])|包括|包含|共(?=争取|发行|安排|到位|筹集)|(?:本[省市县区])?可?发行(?=[地新政专再一债])|我们(?:将|要)?|(?:本|当)次(?=新增|调)|(?:本|全)?[省市县区镇乡州旗](?=财政总?(?:收入|支出))|决算(?=[收支])|争取到?|获得|累积|\\d{1,2}[.、](?!\\d)|\\.|调整后的?|其中|其它|此外|另外|同时|并且|且|并|以及|特别是|尤其是|预计|预期(?!性)|初步(?:核算|统计|预计)|据统计|统计显示|` +
    `力争|确保|努力(?:实现)?|争取|奋力|推动|促进|保持|实际完成(?=[税财一地政国])|实现|完成|确保|使得|使(?=[我全])|促使|今后(?:每年)?|到(?![位期])|至|截至|截止|按照|` +
    `(?:${YEAR}|(?:今|去|上|明|本|全|当)年)(?:全年|末|底|度|初|前(?![\\d一二两三四五六七八九十]))?|[当本单]月(?:份)?|年内|年末|年底|期末|月末|(?:“(?:十[一二三四五]?|[六七八九])五”|十[一二三四五]五|(?:十|[六七八九])五(?=时期|期间|末|以来))(?:时期|期间|末|以来)?[,]?|` +
    `(?:过去|近|这|今后|未来)?[一两三四五六七八九十\\d]{1,2}年(?:来|间|内|以来)|[上下]半年|(?:第?[一二三四]|前[三两]?)季度|前[\\d一二两三四五六七八九十]{1,2}个月|(?:\\d{1,2}|元)(?:[-~至到]\\d{1,2})?月(?:份|末|底)?|` +
    `(?:按)?(?:同口径|可比口径|自然口径)(?:计算)?|(?:扣除|剔除)[^,。]{1,20}?(?:因素|影响)(?:后)?|提出|建议(?![和与及、\\d]|$)|认真|扎实|积极|深入|有效|大力|着力|全力|[一两二三四五六七八九十\\d]{1,2}年|主要(?:预期)?目标(?:是|为)?|预期目标(?:是|为)?|地方(?=财政|税收)|全社会(?=用电量$)|年均|累计|每年|[一二三四五六七八九十]是`,
  'uy',
);
