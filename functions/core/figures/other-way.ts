// Finds a fall that is told as a rise, and a rise that is told as a fall, where a sentence has no words of the other.

const FALLS = /减少|下降|回落|下跌|降低|降至|降到|下滑|减至|下调|缩短|缩减|压减|走低/;
const RISES = /增|升|涨|提高|扩|多|新|长|高|快|加|强|好|优|超|改|反弹/;
const FALLING =
  /\b(?:f[ae]ll\w*|drop\w*|down\w*|declin\w*|decreas\w*|reduc\w*|cut\w*|lower\w*|less|few\w*|shr[aiu]nk\w*|shrink\w*|contract\w*|short\w*|slow\w*|sav\w*|cheap\w*|narrow\w*|eas\w*|los\w+|shed\w*|trim\w*|off|minus|halv\w*|slid\w*|slip\w*|dip\w*|slump\w*|plung\w*|tumbl\w*|from|quick\w*|fast\w*|sooner|below|under|remov\w*|slash\w*|clos\w*|weak\w*|soft\w*|early|earlier|ahead|knock\w*|slim\w*|phas\w*|no|not|instead|rather|than|now|only|just|half)\b/i;
const RISING =
  /\b(?:rose|risen|rises?|rising|increas\w*|grew|grown|climb\w*|built up|jump\w*|surg\w*|put up|went up|gone up)\b/i;

const GROWS = /回升|上升|上涨|增长|增加|提高|上调/;
const DROPS = /降|减|跌|落|少|缩|负|亏|-|－/;
const UPWARD =
  /\b(?:r[io]se\w*|rising|gr[eo]w\w*|increas\w*|up\w*|climb\w*|gain\w*|more|higher|recover\w*|rebound\w*|widen\w*|improv\w*|add\w*|expan\w*|bounc\w*|rais\w*|lift\w*|jump\w*|surg\w*|narrow\w*|less|fewer|extra|another|above|over|better|advanc\w*|accelerat\w*|short\w*|slow\w*)\b/i;
const SANK = /\b(?:fell|fallen|sank|sunk|dropped|declined|decreased|shrank|slumped|plunged)\b/i;

/** The words of both sides that contradict each other; undefined where none do. */
export const otherWayOf = (
  source: string,
  target: string,
): { readonly id: 'rise' | 'fall'; readonly there: RegExpExecArray; readonly here: RegExpExecArray } | undefined => {
  const up = DROPS.test(source) ? null : GROWS.exec(source);
  const down = up === null || UPWARD.test(target) ? null : SANK.exec(target);
  if (up !== null && down !== null) return { id: 'rise', there: up, here: down };
  const fall = RISES.test(source) ? null : FALLS.exec(source);
  const rise = fall === null || FALLING.test(target) ? null : RISING.exec(target);
  return fall === null || rise === null ? undefined : { id: 'fall', there: fall, here: rise };
};
