import type { ReferenceRecord } from '../schema/reference.ts';
import type { SiteRecord } from '../schema/site.ts';
import { bindsGroup, stagesOn } from '../time/inForce.ts';
import { checkListed, type Links } from './links.ts';
import type { Event, Group, Measure, Reader, Rule } from '../model.ts';
import type { Records } from '../records.ts';

type Written = Records['guide'][number];
type Report = (field: string, value: string, message: string) => void;

/** Reports a rule that says more than its measure does: a stage or a group it has not, or a duty that binds nobody today. */
function checkRule(
  rule: Written['rules'][number],
  measure: Measure,
  day: string | undefined,
  report: Report,
) {
  const stage = measure.stages.find(({ id }) => id !== undefined && id === rule.stage);
  const named = measure.stages.flatMap(({ id }) => id ?? []);
  if (rule.stage && !stage)
    report(
      'stage',
      rule.stage,
      `is no stage of ${measure.id}: ${named.length > 0 ? `it names ${named.join(', ')}` : 'it names none'}`,
    );
  const { group } = rule;
  if (!group) return;
  if (!measure.binds.some(({ id }) => id === group)) {
    if (measure.binds.length > 0)
      report(
        'group',
        group,
        `is not bound by ${measure.id}: it binds ${measure.binds.map(({ id }) => id).join(', ')}`,
      );
    return;
  }
  if (stage && !bindsGroup(stage, group))
    report('group', group, `is not bound by the stage ${stage.id} of ${measure.id}`);
  else if (day && (rule.verdict === 'not-allowed' || rule.verdict === 'required')) {
    const holding = stagesOn(measure, day).filter((held) => bindsGroup(held, group));
    if (stage ? !holding.includes(stage) : holding.length === 0)
      report(
        'verdict',
        rule.verdict,
        `contradicts ${measure.id}: ${stage ? `its stage ${stage.id} does not hold` : `nothing in it binds ${group}`} on ${day}, the day of review`,
      );
  }
}

/** Fills in what a reader's rules follow from, and reports each that its measure does not bear out. */
export function linkReader(
  record: Written,
  reader: Reader,
  links: Links,
  site: SiteRecord | undefined,
): void {
  const { file } = record;
  const sources = (cited: ReferenceRecord[], field: string) => links.cited(cited, { file, field });
  const checkHave = (have: string[], field: string) =>
    have.forEach((id, at) =>
      checkListed(id, site?.holdings, { file, field: `${field}.have[${at}]` }, links.problems),
    );
  reader.sources = sources(record.sources, 'sources');
  reader.next = record.next.map((step, index) => {
    checkHave(step.have, `next[${index}]`);
    return { ...step, sources: sources(step.sources, `next[${index}].sources`) };
  });
  reader.rules = record.rules.map(
    ({ measure: of, stage: named, group: who, event: told, ...rule }, index): Rule => {
      const at = (field: string) => ({ file, field: `rules[${index}].${field}` });
      checkHave(rule.have, `rules[${index}]`);
      const measure = of ? links.one<Measure>('measures', of, at('measure')) : undefined;
      const group = who ? links.one<Group>('groups', who, at('group')) : undefined;
      const event = told ? links.one<Event>('events', told, at('event')) : undefined;
      if (measure)
        checkRule(
          { ...rule, stage: named, group: group?.id },
          measure,
          site?.reviewed,
          (field, value, message) => links.problems.push({ ...at(field), value, message }),
        );
      const stage = measure?.stages.find(({ id }) => named !== undefined && id === named);
      return {
        ...rule,
        ...(measure && { measure }),
        ...(stage && { stage }),
        ...(group && { group }),
        ...(event && { event }),
        sources: sources(rule.sources, `rules[${index}].sources`),
      };
    },
  );
}
