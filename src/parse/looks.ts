import type { Facts } from './facts.ts'

/** Whether a text ends with one of some marks. */
export function endsWithMark(text: string, marks: string): boolean {
  return text !== '' && marks.includes(text.charAt(text.length - 1))
}

/** A line that reads as text: long, or a sentence. */
export function isText(facts: Facts | null): boolean {
  return facts?.line.depth === 0 && facts.prose
}

/** A line as short as heads are, that no sentence ends, or that asks. */
export function isHead(facts: Facts | null): facts is Facts {
  return facts?.head === true
}

/**
 * Under a headline, and with a byline glued to its end: the first line of a text, as exports make it of what stood between the
 * two. Over it nothing but the headline stands.
 */
export function isGluedLead({ shapes, line, prev }: Facts): boolean {
  if (!shapes.gluedByline || shapes.byline || shapes.photoCredit || line.depth > 0) return false
  return prev !== null && (prev.line.depth > 0 || (isHead(prev) && prev.length >= 8 && prev.repeats === 1))
}

/** A lead with a dateline, or a byline with a role: over these stands the head of an article. */
export function opensArticle(facts: Facts | null): boolean {
  if (facts === null) return false
  const { shapes } = facts
  return shapes.lead || (shapes.byline && shapes.role && !shapes.caption) || isGluedLead(facts)
}

/** （周简、林清对本文有贡献）, （作者系云岭区水利局工程师） */
const contribution = /贡献[）)]$|参与采写|稿件来源|原载|^[（(]作者(?:系|为|单位)/

/** What the last line of an article looks like. */
export function endsArticle(facts: Facts | null): boolean {
  if (facts === null) return true
  const { shapes } = facts
  return (
    shapes.signature ||
    (shapes.remark && contribution.test(facts.text)) ||
    (shapes.credit && shapes.photoCredit) ||
    (shapes.jump && !/[上紧緊续承]接/.test(facts.text)) ||
    shapes.editors ||
    shapes.pageHead
  )
}

/** A short line over the lead or byline of an article. */
export function isHeadOfLead(facts: Facts | null): boolean {
  return isHead(facts) && facts.length >= 6 && opensArticle(facts.next)
}

/** Over another short line that may be a head, in the stack of heads over an article: not in the middle of a text. */
export function isOverHead(facts: Facts): boolean {
  return (
    facts.line.depth === 0 &&
    isHead(facts) &&
    isHead(facts.next) &&
    facts.next.line.depth === 0 &&
    !facts.next.shapes.byline &&
    (!isText(facts.prev) || opensArticle(facts.next.next) || (facts.topic.cohesion ?? 1) < 0.04)
  )
}

/** The text has the words of the line, as that of a headline does, and does not name it as a campaign. */
export function isEchoed({ topic, repeats, length }: Facts): boolean {
  return repeats === 1 && length >= 7 && !topic.named && (topic.echo ?? 0) > 0.45
}

/** 聚焦科技活动周: an event that many articles are about. */
const eventName = /^(?:聚焦|关注|走进|直击|喜迎|迎接|庆祝|纪念)\S{2,12}[周月节日会展]$/

/** Has the words of the name of a column or a campaign. Such words also stand in headlines, but then the text has them. */
export function namesColumn({ text, shapes, topic, repeats, length }: Facts): boolean {
  if ((shapes.columnTail && length <= 16) || (shapes.campaign && eventName.test(text))) return true
  if (!shapes.campaign && !shapes.columnTail) return false
  return repeats > 1 || topic.named || (topic.echo ?? 0) < 0.5
}

/** Reads like the name of a column: by standing elsewhere too, by its words or parts, or by blanks that headlines of the issue lack. */
export function isColumn(facts: Facts): boolean {
  return facts.repeats > 1 || namesColumn(facts) || facts.shapes.joined || (facts.habits.solid && facts.shapes.parted)
}
