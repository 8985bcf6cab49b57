import type { ReferenceRecord } from '../schema/reference.ts';
import type { SiteRecord } from '../schema/site.ts';
import { bindsGroup, stagesOn } from '../time/inForce.ts';
import { checkListed, type LinkResolver } from './links.ts';
import type { Measure, Reader, Rule } from '../model.ts';
import type { RawRecord } from '../records.ts';

type ReaderFile = RawRecord<'guide'>;
type Report = (field: string, value: string, message: string) => void;

/** Reports a rule that its measure does not support: an unknown stage, a group the measure does not bind, or a verdict that requires or forbids something although nothing in force binds the group on `day`. */
function checkRule(
  rule: ReaderFile['rules'][number],
  measure: Measure,
  day: string | undefined,
  report: Report,
) {
  const stage = measure.stages.find(({ id }) => id !== undefined && id === rule.stage);
  const stageIds = measure.stages.flatMap(({ id }) => id ?? []);
  if (rule.stage && !stage)
    report(
      'stage',
      rule.stage,
      `is no stage of ${measure.id}: ${stageIds.length > 0 ? `it names ${stageIds.join(', ')}` : 'it names none'}`,
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
    const active = stagesOn(measure, day).filter((candidate) => bindsGroup(candidate, group));
    if (stage ? !active.includes(stage) : active.length === 0)
      report(
        'verdict',
        rule.verdict,
        `contradicts ${measure.id}: ${stage ? `its stage ${stage.id} does not hold` : `nothing in it binds ${group}`} on ${day}, the day of review`,
      );
  }
}

/** Fills in the sources of a reader of the guide and the records its rules refer to, and reports rules that their measures do not support. */
export function linkReader(
  record: ReaderFile,
  reader: Reader,
  links: LinkResolver,
  site: SiteRecord | undefined,
): void {
  const { file } = record;
  const sources = (references: ReferenceRecord[], field: string) =>
    links.resolveReferences(references, { file, field });
  const checkHave = (have: string[], field: string) =>
    have.forEach((id, index) =>
      checkListed(id, site?.holdings, { file, field: `${field}.have[${index}]` }, links.problems),
    );
  reader.sources = sources(record.sources, 'sources');
  reader.groups = links.resolveAll('groups', record.groups, { file, field: 'groups' });
  reader.next = record.next.map((step, index) => {
    checkHave(step.have, `next[${index}]`);
    return { ...step, sources: sources(step.sources, `next[${index}].sources`) };
  });
  reader.rules = record.rules.map(
    ({ measure: measureId, stage: stageId, group: groupId, event: eventId, ...rule }, index): Rule => {
      const at = (field: string) => ({ file, field: `rules[${index}].${field}` });
      checkHave(rule.have, `rules[${index}]`);
      const measure = measureId ? links.resolve('measures', measureId, at('measure')) : undefined;
      const group = groupId ? links.resolve('groups', groupId, at('group')) : undefined;
      const event = eventId ? links.resolve('events', eventId, at('event')) : undefined;
      if (measure)
        checkRule(
          { ...rule, stage: stageId, group: group?.id },
          measure,
          site?.reviewed,
          (field, value, message) => links.problems.push({ ...at(field), value, message }),
        );
      const stage = measure?.stages.find(({ id }) => stageId !== undefined && id === stageId);
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
