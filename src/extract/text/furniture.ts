import type { TextLine } from './text-lines';
import { mark, MARKS, type WorkingText } from './working-text';

/** Marks the lines that a web page or a newspaper puts around a document: buttons, breadcrumbs, sources, page numbers. */
export function markFurniture(working: WorkingText, lines: readonly TextLine[]): void {
  for (const [place, { start, end, text }] of lines.entries()) {
    const isPage =
      text.length <= 3 && BARE_NUMBER.test(text) && isLong(lines[place - 1]) && isLong(lines[place + 1]);
    if (isPage || (text.length <= LONGEST && isFurniture(text))) mark(working, start, end, MARKS.furniture);
  }
}

/** A bare number is a page's between paragraphs, and a table's cell between cells. */
function isLong(line: TextLine | undefined): boolean {
  return line === undefined || line.text.length > CELL;
}

function isFurniture(text: string): boolean {
  if (LABELLED.test(text)) return true;
  if (text.length > SHORT) return false;
  return BUTTON.test(text) || (text.includes('ICP备') && !text.includes('。')) || CAPTION.test(text);
}

/** Characters; a breadcrumb or an address is rarely longer. */
const LONGEST = 240;
const SHORT = 60;
const CELL = 14;
const BUTTON =
  /^(?:下载|打印(?:本页)?|全屏|收藏|加大|还原|减小|关闭(?:窗口)?|分享(?:到|至)?:?|分享到微信|复制链接|字体|大|中|小|默认|首页|返回|返回顶部|×|[|>【】]+|相关(?:报道|文档|链接|新闻|阅读|附件):?|扫一扫.{0,12}|上一[篇条]:?.*|下一[篇条]:?.*|网站地图|无障碍阅读|繁体版?|语音播报|-{3,}|-\d{1,3}-|第\d{1,3}页(?:[/共]{1,2}\d{1,3}页?)?|\d{1,3}\/\d{1,3}页?)$/u;
const BARE_NUMBER = /^\d+$/u;
const LABELLED =
  /^(?:[【\[(]?(?:(?:信息)?来源|时间|发布(?:时间|日期|机构)|发文(?:日期|字号)|成文日期|索引号|责任?编辑|责编|编辑|审核|校对|作者|浏览(?:次数|量|数)|点击(?:次数|量|数)?|阅读(?:次数|量|数)?|访问量|(?:您的|您现在的|当前)?位置|打印|字号|字体|分享|主办单位|承办单位|版权所有|联系电话|网站标识码|source|date|url)[:】]|【字(?:号|体)|首页>|-?https?:)/u;

const CAPTION = /(?:记者|通讯员)[^。,]{2,20}摄\)?$/u;
