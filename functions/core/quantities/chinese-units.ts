// Which unit follows a numeral in Chinese, and which characters only look like one.
import { CHINESE_FORMS, type UnitId } from './measures.ts';

const LONGEST_UNIT = Math.max(...[...CHINESE_FORMS.keys()].map((form) => form.length));

/** What may not follow a unit's character, because it is another word then. */
const NOT_BEFORE: Readonly<Record<string, RegExp>> = {
  年: /^[级轻货糕画会底龄]/,
  载: /^[体客货重人有入歌流荷电物]/,
  天: /^(?:[然津府下才]|空(?!气)|气(?!温))/,
  日: /^[本常报益程语]/,
  月: /^[球亮饼]/,
  人: /^(?:[间民大才工均力口物员格类行文事身道造防称社]|为(?![上下]?限|主|宜|准))/,
  名: /^[称字优特牌师胜人城镇录]/,
  户: /^[外籍口型均县]/,
  家: /^[庭乡园国电具长族]/,
  处: /^[理置于长境罚]/,
  项: /^[链圈]/,
  条: /^[例款]/,
  位: /^[于置居列]/,
  部: /^[门署分队委]/,
  方: /^[面向式案针法便位]/,
  面: /^[向对临积貌]/,
  道: /^[路德理]/,
  场: /^[所景地馆]/,
  级: /^[别]/,
  门: /^[店槛户诊]/,
  点: /^[燃位]/,
  分: /^[之别析布解类享工为级区公支局行会数期段批]/,
  度: /^[假过]/,
  里: /^[面程]/,
  克: /^[服]/,
  升: /^[级至到为高]/,
  米: /^[兰]/,
  头: /^[部脑]/,
  本: /^[地市土省]/,
  首: /^[要都先批]/,
  口: /^[岸碑径腔]/,
  班: /^[子]/,
  对: /^[于接外]/,
  队: /^[伍]/,
  组: /^[织团]/,
  步: /^[伐行]/,
  支: /^[持柱撑部付]/,
  种: /^[植子业养]/,
  类: /^[似]/,
  层: /^[面次]/,
  单: /^[位]/,
  批: /^[准评发复]/,
  起: /^[来步草到]/,
  村: /^[民庄级委]/,
  县: /^[域级城委]/,
  区: /^[域间块县]/,
  期: /^[间望限待货刊末初中]/,
  市: /^[场民域级政区委列州]/,
  国: /^[家内际有道]/,
  周: /^[边期密年]/,
  股: /^[份票权]/,
  元: /^[素旦区里桥]/,
  席: /^[位]/,
  台: /^[山县镇乡湾州商]/,
  片: /^[区]/,
  列: /^[入车为举出于]/,
  回: /^[升落收归应家]/,
  站: /^[位点台稳]/,
  节: /^[约能日水]/,
  环: /^[境比保节]/,
  岗: /^[位]/,
  园: /^[区林]/,
  校: /^[园长]/,
  井: /^[盖冈]/,
  眼: /^[前光]/,
  角: /^[度色落]/,
  圈: /^[层子]/,
  个国家: /^[级]/,
};

/** 个市 is guarded as 市 is: 210个市列贫困村 counts no cities. */
const guardOf = (form: string): RegExp | undefined =>
  NOT_BEFORE[form] ?? (form.startsWith('个') ? NOT_BEFORE[form.slice(1)] : undefined);

/** Counters that need figures, because characters before them make names: 三县一区, 四村. */
const NEED_FIGURES = new Set(
  '村县市区国期层级方里度兆点面口支道步班组队门部对场首股席羽头床克升扇列回站节环岗园馆校井眼卷分角匹尾朵',
);

/** 分 and 角 are money only where money is spoken of. */
const MONEY = /[价费钱元币税补惠票]|每[一-鿿]{1,4}(?:上调|下调|上涨|下降|提高|降低)[\d.一二两三四五六七八九]*$/;

/** 度 is electricity where electricity is spoken of. */
const POWER = /电[^，。；]{0,8}[\d百千万]$/;

/** A unit where a text has it, as written. */
export interface WrittenUnit {
  readonly id: UnitId;
  readonly form: string;
  readonly end: number;
  readonly needsFigures: boolean;
}

/** The longest unit that begins at a place, after a space where it is a symbol. */
export const unitAt = (text: string, at: number): WrittenUnit | undefined => {
  const gap = text[at] === ' ' ? 1 : 0;
  for (let length = LONGEST_UNIT; length > 0; length -= 1) {
    const form = text.slice(at + gap, at + gap + length);
    const id = form.length === length ? CHINESE_FORMS.get(form) : undefined;
    if (id === undefined) continue;
    const end = at + gap + length;
    if (gap === 1 && /[\u4e00-\u9fff]/.test(form)) continue;
    if (/[A-Za-z]$/.test(form) && /[A-Za-z0-9]/.test(text[end] ?? '')) continue;
    if (
      form === '分' &&
      (/^\d{1,2}(?:\.\d+)?秒/.test(text.slice(end, end + 6)) ||
        /小时\d{1,2}$/.test(text.slice(Math.max(0, at - 4), at)))
    )
      return { id: 'minute', form, end, needsFigures: false };
    if ((form === '分' || form === '角') && !MONEY.test(text.slice(Math.max(0, at - 20), at))) {
      if (form === '角' || guardOf(form)?.test(text.slice(end, end + 1)) === true) continue;
      return { id: 'point', form, end, needsFigures: true };
    }
    if (form === '度' && POWER.test(text.slice(Math.max(0, at - 16), at).replace(/[万亿千百十]+$/, '')))
      return { id: 'kilowatt-hour', form, end: at + gap + length, needsFigures: true };
    if (guardOf(form)?.test(text.slice(end, end + 4)) === true) continue;
    return {
      id,
      form,
      end,
      needsFigures:
        NEED_FIGURES.has(form) &&
        !(form === '角' && (!/[一-鿿]/.test(text[end] ?? '') || /元/.test(text.slice(Math.max(0, at - 10), at)))),
    };
  }
  return undefined;
};
