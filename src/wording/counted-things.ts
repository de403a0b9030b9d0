import type { Noun } from './english-count';

/**
 * What a Chinese counter counts, by the name of the indicator or the report's own words: 家 are firms, canteens or
 * institutions, 个 almost anything. Of two words in a name the later counts, since Chinese names its thing last
 * (企业新组建研发机构 are institutions), and the longer of two that end together.
 *
 * Nothing for a name with none of the words, and for a counter that says itself what it counts (人, 笔, 个月).
 *
 * @example thingCounted('个', '新增学位') // 'place'
 */
export function thingCounted(counter: string, name: string): Noun | undefined {
  if (!OPEN_COUNTERS.has(counter)) return undefined;
  const found = THINGS.flatMap(([word, noun]) => {
    const start = name.lastIndexOf(word);
    return start < 0 ? [] : [{ end: start + word.length, length: word.length, noun }];
  });
  return found.sort((one, other) => other.end - one.end || other.length - one.length)[0]?.noun;
}

/** Counters that leave it to the name what they count. */
const OPEN_COUNTERS: ReadonlySet<string> = new Set([...'家个项件宗处座套间条所起张部']);

const THINGS: readonly (readonly [word: string, noun: Noun])[] = [
  ['企业', 'firm'],
  ['高企', 'firm'],
  ['机构', 'institution'],
  ['中心', 'centre'],
  ['项目', 'project'],
  ['项目和团队', { one: 'project or team', other: 'projects and teams' }],
  ['团队', 'team'],
  ['专利', 'patent'],
  ['提案', 'proposal'],
  ['来访', 'petition'],
  ['案件', 'case'],
  ['事故', 'accident'],
  ['隐患', 'hazard'],
  ['学位', 'place'],
  ['停车位', 'parking space'],
  ['学校', 'school'],
  ['小学', 'school'],
  ['幼儿园', 'kindergarten'],
  ['教室', 'classroom'],
  ['课桌椅', 'set'],
  ['工作室', 'studio'],
  ['工作站', 'workstation'],
  ['站', 'station'],
  ['饭堂', 'canteen'],
  ['餐饮单位', 'restaurant'],
  ['社区', { one: 'community', other: 'communities' }],
  ['小区', 'estate'],
  ['村口', 'entrance'],
  ['住房', 'home'],
  ['公园', 'park'],
  ['河涌', 'stream'],
  ['水浸点', 'spot'],
  ['内涝点', 'spot'],
  ['投放亭', 'drop-off point'],
  ['标志', 'sign'],
  ['床位', 'bed'],
  ['托位', 'place'],
  ['电梯', 'lift'],
  ['基站', 'base station'],
  ['充电桩', 'charging pile'],
  ['实验室', 'laboratory'],
  ['孵化器', 'incubator'],
  ['众创空间', 'makerspace'],
  ['冠军', 'firm'],
  ['合作社', 'cooperative'],
  ['农场', 'farm'],
  ['工厂', 'factory'],
  ['车间', 'workshop'],
  ['系统', 'system'],
  ['装置', 'device'],
  ['报警器', 'alarm'],
  ['断路器', 'circuit breaker'],
  ['补贴', 'allowance'],
  ['业务', 'service'],
  ['事项', 'service item'],
  ['秒批', 'service item'],
  ['免证办', 'service item'],
];
