/**
 * Whether words before a figure tell only what is done, how, for whom or where, and name no thing: 重点抓好, 对, 新建和改扩建,
 * 全市. What such a figure counts stands behind it.
 */
export function isDeed(words: string): boolean {
  return DEED.test(words);
}

/** Whether words begin with what can begin no noun: a preposition, or a word that joins. */
export function beginsWithLink(words: string): boolean {
  return LINK_FIRST.test(words);
}

/** Whether words begin with something that is done, as what follows an amount does that pays for it. */
export function beginsWithDeed(words: string): boolean {
  return DEED_FIRST.test(words);
}

/** Words without what is done at their beginning: 学校 of 新建学校; the words themselves where nothing else is left. */
export function withoutDeed(words: string): string {
  const rest = words.replace(DEEDS_FIRST, '');
  return rest.length > 2 || (rest.length > 1 && rest !== '项目') ? rest : words;
}

const MANNERS =
  '重点|突出|继续|着力|大力|集中力量|集中|全面|全力|强力|积极|加快|加大|扎实|切实|认真|精心|抓紧|抓实|有序|系统|纵深|提速|提前|分批|分别|滚动|持续|统筹|先后|相继|陆续|及时|成功|妥善|尽快|尽早|高标准|高质量|高水平|高效|初步|基本|逐步|稳步|深入|有效|组织|精准|协同|免费|直接|共同|自主|累计|首批|首期|第一批|第二批|第三批|新|再|要|共|已|又|还|并|拟|将|可|了|好|完';
const DEEDS =
  '抓好|抓|狠抓|启动|推进|推动|办好|办|形成|建立|培育|壮大|推出|打通|扶持|争创|规划|布局|选择|加强|打造|确定|完善|实施|改善|支持|新建|改建|扩建|续建|改造|改扩建|做好|做强|做大做强|做实|划定|取消|消除|设立|创建|竣工|围绕|升级|提标|发展|用好|派出|建成|建|建设|筛选|聚焦|开工|复工|开复工|动工|谋划|开发|培养|应对|推广|应用|紧盯|下放|投产|投用|投运|创成|综合|整治|治理|免除|编制|遴选|选取|选聘|选派|选拔|选树|搞好|促成|签约|签订|签署|达成|强化|修建|开展|关闭|关停|退出|淘汰|完成|取缔|复制|命名|助力|调整|召开|更新|落实|设置|提档|增开|出台|巩固|促进|优化|缔结|运营|优选|修改|修缮|修订|制定|购买|购置|破解|解决|除险加固|健全|发挥|依托|拿出|储备|承接|贯通|颁布|办理|引进|招引|招聘|招收|招录|带动|惠及|覆盖|帮助|整合|盘活|拆除|兴建|兴办|开办|举办|承办|举行|聘请|撤销|构建|铺开|清理|规范|保证|保障|引领|整改|处置|增设|守住|牢牢|守牢|严守|压实|评选|申报|公布|辐射|创办|拥有|外加|整修|提升|增强|推行|组建|突破|选定|获批|获评|获得|荣获|采取|发布|创作|出版|扶助|资助|救助|培训|评定|表彰|授予|招募|征集|走访|慰问|并奖励|并';
const LINKS = '对|为|给|向|在|由|使|让|把|与|和|及|以及|或|以|从|按|用于|包括|、|等|即|是|在于|有|除|的';
const AREAS = '全[省市县区州旗盟]|我[省市县区州旗]';
const MARKS = '[×+*·“”]';
const DEED = new RegExp(`^(?:${MANNERS}|${DEEDS}|${LINKS}|${AREAS}|${MARKS})+$`, 'u');
const LINK_FIRST =
  /^(?:对|为(?!民)|给|向|在(?!建|孵|园|校|编|岗)|由|使|让|把|与|和|及|以|从|按|用于|用来|用在|并|、|等|\/)/u;
const DEEDS_FIRST = new RegExp(
  `^(?:${longestFirst(`${MANNERS}|${DEEDS}|新增|净增|种植|受理|完成|实现|生产|出栏|转化`)})+`,
  'u',
);
const DEED_FIRST = new RegExp(`^(?:${DEEDS}|来|专门|主要)`, 'u');

/** So that 建设 is never read as 建 and 设. */
function longestFirst(words: string): string {
  return words
    .split('|')
    .sort((one, other) => other.length - one.length)
    .join('|');
}
