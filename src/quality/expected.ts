import { type ConceptShape, conceptShapes } from '../read/shape.ts';

/**
 * Fields that may be empty and should not be, per type. A field that must have a value always has one, and says nothing about
 * quality; one that is empty by nature (the unit above the topmost, the name of a series) is not missed either.
 * Of several names in one entry, one is enough: an observation has a value or a grade.
 */
const expected: Record<string, readonly (string | readonly string[])[]> = {
  Region: ['bpsCode'],
  OrganizationUnit: ['validFrom'],
  OrganizationChange: ['description', 'legalInstrument'],
  Duty: ['legalInstrument'],
  Position: ['formation', 'filled', 'qualified'],
  PlanningDocument: ['legalInstrument'],
  Mission: ['vision'],
  Goal: ['mission'],
  SubActivity: ['officialCode'],
  PublicService: ['description'],
  ServiceStandard: ['effectiveOn', 'decree'],
  ServiceStandardEntry: ['content'],
  ComplaintChannel: ['address'],
  ComplaintStatistic: ['deadline', 'resolved', 'onTime'],
  RatingScale: ['methodology', 'legalInstrument'],
  EvaluationScheme: ['legalInstrument'],
  EvaluationComponent: ['weight'],
  Indicator: ['method'],
  Target: ['document', ['minimum', 'maximum', 'grade']],
  Observation: [['value', 'grade'], 'releasedOn'],
  IndicatorCascade: ['weight', 'contribution'],
  ImprovementAction: ['linksTo'],
  Alignment: ['weight', 'legalInstrument'],
  Sop: ['createdOn', 'effectiveOn', 'approvedBy', 'warning', 'performerQualifications', 'equipment', 'records'],
  SopPerformer: [['position', 'unit']],
  SopStep: ['inputs', 'standardTime', 'timeUnit', 'output'],
  SopReview: ['outcome'],
  SatisfactionSurvey: ['population', 'respondents'],
  SatisfactionResponse: ['u1', 'u2', 'u3', 'u4', 'u5', 'u6', 'u7', 'u8', 'u9'],
  PublicInformation: ['responsible', 'madeOn', 'madeAt', 'retention'],
};

/** Types whose rows are facts of the graph; links without a face and the sources themselves are none. */
export const facts = (): ConceptShape[] => conceptShapes().filter(({ concept }) => concept.isSourced && concept.one !== null);

/** Conditions over alias `t`, one per field that should be filled: true where it is. */
export const filledConditions = (shape: ConceptShape): string[] =>
  (expected[shape.name] ?? []).map(
    names =>
      `(${[names]
        .flat()
        .map(name => `t.${columnOf(shape, name)} is not null`)
        .join(' or ')})`,
  );

function columnOf(shape: ConceptShape, name: string): string {
  const [field, kept] = [shape.fields.get(name), shape.kept.get(name)];
  if (field?.is === 'localized') return field.id;
  if (kept && kept.is !== 'period' && kept.nullable) return kept.column;
  throw new Error(`${shape.name}.${name} should be filled, but is no field that can be empty.`);
}

/** Types of the declared list that the graph does not have: for a test. */
export const strangers = (): string[] => Object.keys(expected).filter(name => !facts().some(shape => shape.name === name));
